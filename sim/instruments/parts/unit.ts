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
  readonly bridge: number;
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
    bridge: {
      ...weight,
      title: {
        de: "Zeit, um Ämter zusammenzubringen, die sich nicht kennen",
        en: "Time to bring departments together that do not know each other",
      },
      default: team.bridge,
      min: 0,
    },
    agreed: {
      title: {
        de: "Spricht sich mit anderen Stellen des Themas ab",
        en: "Agrees contacts and messages with other units of the topic",
      },
      unit: "yes/no",
      default: false,
      source: "seed 001 §4 (double structures work, but compete where communication is lacking); default: assumption",
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

/** Where the unit's visits go. */
export const visitsParameter = {
  title: { de: "Reihenfolge der Besuche in den Ämtern", en: "Order of visits to departments" },
  unit: "choice",
  default: "relevance",
  choices: ["relevance", "need"] as const,
  source: "seed 001 §1.2 (Schwerin: „Brille eines Neubürgers“, in the order newcomers need them); default: assumption",
};

/** Choice of who pays the posts. */
export function fundingParameter(funding: Funding, source: string) {
  const choices = ["permanent", "fixedTerm", "project", "existing"] as const satisfies readonly Funding[];
  return {
    title: { de: "Finanzierung der Stellen", en: "Funding of the posts" },
    unit: "choice",
    default: funding,
    choices,
    source,
  };
}

/** What a kind of team fixes; the rest is as for most teams. */
type Team = Pick<UnitLever, "placement" | "funding"> &
  Partial<Pick<UnitLever, "ownHead" | "visits" | "detached" | "relief" | "serves">>;

/** The posts lever of one team; the weights of its tasks become shares that sum to 1. */
export function unitLever(
  context: InstrumentUseContext,
  values: UnitValues & { readonly agreed: boolean },
  team: Team,
): UnitLever {
  const { advise, visit, screen, convene, fundraise, bridge } = values;
  const sum = advise + visit + screen + convene + fundraise + bridge;
  return {
    ...spanOf(context),
    lever: "unit",
    unit: context.id,
    topics: context.topics,
    posts: values.posts,
    qualification: values.qualification,
    hours: {
      advise: advise / sum,
      visit: visit / sum,
      screen: screen / sum,
      convene: convene / sum,
      fundraise: fundraise / sum,
      bridge: bridge / sum,
    },
    agreed: values.agreed,
    ownHead: false,
    visits: "relevance",
    detached: false,
    relief: 0,
    serves: [],
    ...team,
  };
}
