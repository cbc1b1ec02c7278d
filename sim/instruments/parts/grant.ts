import type { MoneyLever } from "../../model/levers.ts";
import type { InstrumentUseContext } from "../instrument.ts";
import { spanOf } from "./values.ts";

/** Parameters of a grant that comes with a team: money for its work beside the posts, and the city's own share. */
export function grantParameters(grant: { readonly grantEuro: number }) {
  return {
    grantEuro: {
      title: { de: "Fördermittel für Sachausgaben im Jahr", en: "Grant for expenses a year" },
      unit: "€/year",
      default: grant.grantEuro,
      min: 0,
      max: 5_000_000,
      source: "assumption",
    },
    ownShare: {
      title: { de: "Eigenanteil der Stadt", en: "The city's own share" },
      unit: "share",
      default: 0.2,
      min: 0,
      max: 1,
      source: "assumption (that an own share must be budgeted: seed 001 §1.1)",
    },
  };
}

/** The grant's levers, one a topic: the yearly sum is split evenly among the team's topics. */
export function grantLevers(
  context: InstrumentUseContext,
  values: { readonly grantEuro: number; readonly ownShare: number },
): MoneyLever[] {
  return context.topics.map((topic) => ({
    ...spanOf(context),
    lever: "money",
    topic,
    euroPerYear: values.grantEuro / context.topics.length,
    ownShare: values.ownShare,
    source: "grant",
    protected: false,
  }));
}
