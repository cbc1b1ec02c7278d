import type { Span } from "./span.ts";

/** Where a unit sits; authority follows from it and from backing, it is never a free number. */
export type Placement = "department" | "dezernat" | "mayor" | "deputyMayor";

/** Who pays a unit's posts; "existing": nobody does, people of the house work in the unit and their colleagues take over. */
export type Funding = "permanent" | "fixedTerm" | "project" | "existing";

/** Posts: a Beauftragte or a coordinating unit. One lever = one team; a later lever of the same `unit` changes that team in place. */
export interface UnitLever extends Span {
  readonly lever: "unit";
  /** Identity of the team across levers and options: members, acquaintances and skill stay with it. */
  readonly unit: string;
  readonly topics: readonly string[];
  /** Full-time posts. */
  readonly posts: number;
  readonly placement: Placement;
  /** Whether the unit has its own head who negotiates (Leitungsstelle). */
  readonly ownHead: boolean;
  readonly funding: Funding;
  /** Subject skill of people recruited, 0…1. */
  readonly qualification: number;
  /** Hours by task, shares that sum to 1. */
  readonly hours: {
    readonly advise: number;
    readonly visit: number;
    readonly screen: number;
    readonly convene: number;
    readonly fundraise: number;
    /** Bringing two departments that do not know each other together. */
    readonly bridge: number;
  };
  /** Where visits go: to the most affected and longest unvisited departments, or to those that the people concerned need now. */
  readonly visits: "relevance" | "need";
  /** Detached against their will (Abkommandierung): there at once, but less skilled, less accepted, sooner gone. */
  readonly detached: boolean;
  /** Shares contacts and speaks with one voice with other units of its topics that do so too. */
  readonly agreed: boolean;
  /** Share of the unit's hours that take regular work off the line departments it serves (projects that relieve), 0…1. */
  readonly relief: number;
  /** Department types the unit serves; empty: all. */
  readonly serves: readonly string[];
}

/** Posts: what newcomers to the house bring along. */
export interface RecruitmentLever extends Span {
  readonly lever: "recruitment";
  readonly topics: readonly string[];
  readonly types: readonly string[];
  /** Share of recruits chosen for experience with the topic rather than formal qualification, 0…1. */
  readonly share: number;
}
