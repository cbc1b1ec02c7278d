import type { Funding, Placement, UnitLever } from "../../model/levers.ts";
import type { InstrumentUseContext } from "../instrument.ts";
import { spanOf } from "./values.ts";

/** How a kind of team starts out: full-time posts, subject skill of those recruited 0…1, and weights of its tasks. */
interface TeamDefaults extends UnitValues {
  /** Where the number of posts comes from. */
  readonly source: string;
}

/** Values of the parameters every team has. */
interface UnitValues {
  readonly posts: number;
  readonly qualification: number;
  readonly advise: number;
  readonly visit: number;
  readonly screen: number;
  readonly convene: number;
  readonly fundraise: number;
}

/** Parameters every team has: posts, skill of those recruited, and how its hours are split (weights, scaled to a sum of 1). */
export function teamParameters(team: TeamDefaults) {
  const weight = { unit: "weight", max: 1, source: "assumption" };
  return {
    posts: {
      title: { de: "Vollzeitstellen", en: "Full-time posts" },
      unit: "FTE",
      default: team.posts,
      min: 0.1,
      max: 40,
      source: team.source,
    },
    qualification: {
      title: { de: "Fachkompetenz der Eingestellten", en: "Subject skill of those recruited" },
      unit: "0…1",
      default: team.qualification,
      min: 0,
      max: 1,
      source: "assumption",
    },
    advise: {
      ...weight,
      title: { de: "Zeit für Beratung auf Anfrage", en: "Time for advice on request" },
      default: team.advise,
      min: 0.05,
    },
    visit: {
      ...weight,
      title: { de: "Zeit für Besuche in den Ämtern", en: "Time for visits to departments" },
      default: team.visit,
      min: 0,
    },
    screen: {
      ...weight,
      title: { de: "Zeit für die Prüfung von Vorlagen", en: "Time for screening documents" },
      default: team.screen,
      min: 0,
    },
    convene: {
      ...weight,
      title: { de: "Zeit für Gremien und Vermittlung", en: "Time for convening and mediating" },
      default: team.convene,
      min: 0,
    },
    fundraise: {
      ...weight,
      title: { de: "Zeit für Fördermittel", en: "Time for raising funds" },
      default: team.fundraise,
      min: 0,
    },
  };
}

/** Choice of a placement in the hierarchy among those that suit a kind of team; the first is the default. */
export function placementParameter<P extends Placement>(choices: readonly [P, ...P[]], source: string) {
  return {
    title: { de: "Ansiedlung in der Hierarchie", en: "Placement in the hierarchy" },
    unit: "choice",
    default: choices[0],
    choices,
    source,
  };
}

/** Choice of who pays the posts. */
export function fundingParameter(funding: Funding, source: string) {
  const choices = ["permanent", "fixedTerm", "project"] as const satisfies readonly Funding[];
  return {
    title: { de: "Finanzierung der Stellen", en: "Funding of the posts" },
    unit: "choice",
    default: funding,
    choices,
    source,
  };
}

/** The posts lever of one team; the weights of its tasks become shares that sum to 1. */
export function unitLever(
  context: InstrumentUseContext,
  values: UnitValues,
  team: Pick<UnitLever, "placement" | "ownHead" | "funding" | "relief" | "serves">,
): UnitLever {
  const sum = values.advise + values.visit + values.screen + values.convene + values.fundraise;
  return {
    ...spanOf(context),
    lever: "unit",
    unit: context.id,
    topics: context.topics,
    posts: values.posts,
    qualification: values.qualification,
    hours: {
      advise: values.advise / sum,
      visit: values.visit / sum,
      screen: values.screen / sum,
      convene: values.convene / sum,
      fundraise: values.fundraise / sum,
    },
    ...team,
  };
}
