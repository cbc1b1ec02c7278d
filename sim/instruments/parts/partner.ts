import type { OutsideLever } from "../../model/levers.ts";
import type { InstrumentUseContext } from "../instrument.ts";
import { spanOf } from "./values.ts";

/** What partners outside the administration give unless a use says otherwise. */
interface PartnerDefaults {
  readonly partnerHours: number;
  readonly expertise: number;
  readonly legitimacy: number;
  /** Where their expertise and legitimacy come from. */
  readonly source: string;
}

/** Parameters of partners outside the administration: their time, knowledge and legitimacy. */
export function partnerParameters(partner: PartnerDefaults) {
  return {
    partnerHours: {
      title: { de: "Zeit, die Partner von außen geben", en: "Time given by partners from outside" },
      unit: "h/week",
      default: partner.partnerHours,
      min: 0,
      max: 80,
      source: "assumption",
    },
    expertise: {
      title: { de: "Wissen der Partner über das Thema", en: "The partners' knowledge of the topic" },
      unit: "0…1",
      default: partner.expertise,
      min: 0,
      max: 1,
      source: partner.source,
    },
    legitimacy: {
      title: { de: "Legitimität, die ihre Stimme verleiht", en: "Legitimacy their voice lends" },
      unit: "0…1",
      default: partner.legitimacy,
      min: 0,
      max: 1,
      source: partner.source,
    },
  };
}

/** Values of the parameters of partners. */
interface PartnerValues {
  readonly partnerHours: number;
  readonly expertise: number;
  readonly legitimacy: number;
}

/**
 * The levers of partners, one a kind, their hours split evenly among the kinds. Civil society works unpaid and tires;
 * `unpaid` names further kinds that do.
 */
export function partnerLevers(
  context: InstrumentUseContext,
  values: PartnerValues,
  kinds: readonly OutsideLever["kind"][],
  unpaid: readonly OutsideLever["kind"][] = [],
): readonly OutsideLever[] {
  return kinds.map((kind) => ({
    ...spanOf(context),
    lever: "outside",
    partner: `${context.id}-${kind}`,
    kind,
    topics: context.topics,
    hoursPerWeek: values.partnerHours / kinds.length,
    expertise: values.expertise,
    legitimacy: values.legitimacy,
    voluntary: kind === "civilSociety" || unpaid.includes(kind),
  }));
}
