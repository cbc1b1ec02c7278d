import type { DutyStatus } from "./topic.ts";

/**
 * The levers: all that an instrument may do to the simulated city. Each lever is data with a time span; the model pulls
 * them in the week's `governance`. No lever touches openness, knowledge or the gap directly.
 */

/** When a lever acts: from week `start` until before week `end` (null: to the horizon), growing linearly over `ramp` weeks. */
export interface Span {
  readonly start: number;
  readonly end: number | null;
  readonly ramp: number;
}

/** Where a unit sits; authority follows from it and from backing, it is never a free number. */
export type Placement = "department" | "dezernat" | "mayor" | "deputyMayor";

/** Who pays a unit's posts. */
export type Funding = "permanent" | "fixedTerm" | "project";

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
  };
  /** Share of the unit's hours that take regular work off the line departments it serves (projects that relieve), 0…1. */
  readonly relief: number;
  /** Department types the unit serves; empty: all. */
  readonly serves: readonly string[];
}

/** Authority: backing by a member of the Verwaltungsvorstand for topics, with or without a veto. */
export interface BackingLever extends Span {
  readonly lever: "backing";
  readonly topics: readonly string[];
  /** Who backs: a deputy mayor, the Dezernent*in responsible, or a unit's own head at the mayor's office. */
  readonly by: "deputyMayor" | "dezernent" | "unitHead";
  /** Attention hours a week the backer has for the topics. */
  readonly attentionHours: number;
  /** May stop concepts that ignore the topic. */
  readonly veto: boolean;
}

/** Meeting: a body or format that meets at a rhythm. */
export interface BodyLever extends Span {
  readonly lever: "body";
  readonly body: string;
  readonly topics: readonly string[];
  /** Weeks between two meetings, ≥ 1. */
  readonly rhythm: number;
  /** Hours of one meeting for each member. */
  readonly hours: number;
  /** Who sits there: staff, heads, or both levels mixed. */
  readonly level: "staff" | "heads" | "mixed";
  readonly purpose: "exchange" | "plan" | "decide" | "firstResponse";
  /** Who chairs; reach and authority follow from it. */
  readonly chair: "unit" | "dezernent" | "mayor";
  /** Number of departments with a seat, the most relevant first. */
  readonly departments: number;
}

/** Rule: a checklist, a mandatory screening, a standard. */
export interface RuleLever extends Span {
  readonly lever: "rule";
  readonly rule: string;
  readonly topics: readonly string[];
  readonly kind: "checklist" | "screening";
  /** Department types in its scope; empty: all. */
  readonly scope: readonly string[];
  /** Share of the cases in scope that the rule covers, 0…1. */
  readonly coverage: number;
  /** Know-how written into the rule, 0…1. */
  readonly guidance: number;
  /** Hours each covered case costs its handler. */
  readonly hoursPerCase: number;
}

/** Learning: trainings offered beyond the usual. */
export interface LearningLever extends Span {
  readonly lever: "learning";
  readonly topics: readonly string[];
  /** Hours offered a year and staff member. */
  readonly hoursPerStaffYear: number;
  readonly voluntary: boolean;
}

/** Programme: an adopted concept with measures of some binding force. */
export interface ProgrammeLever extends Span {
  readonly lever: "programme";
  readonly programme: string;
  readonly topic: string;
  readonly measures: number;
  /** Binding force at adoption, 0…1. */
  readonly binding: number;
  /** Written jointly by departments (true) or by the unit alone. */
  readonly joint: boolean;
}

/** Duty: the law changes. */
export interface DutyLever extends Span {
  readonly lever: "duty";
  readonly topic: string;
  readonly duty: DutyStatus;
  readonly funded: boolean;
}

/** Demand: what comes from outside rises or falls. Must be identical in all options of a scenario (an event). */
export interface DemandLever extends Span {
  readonly lever: "demand";
  readonly topic: string;
  /** Factor on the topic's occasions at full ramp in departments with contact 1 (1 = none). */
  readonly occasions: number;
  /** Added regular work in departments with contact 1, share of capacity. */
  readonly regularWork: number;
  /** Added contact, 0…1, in departments with contact. */
  readonly contact: number;
  /** Added public salience, 0…1. */
  readonly salience: number;
  /** Share of the added occasions nobody has been responsible for so far, 0…1. */
  readonly novelty: number;
}

/** Money: a yearly budget or a grant for a topic. */
export interface MoneyLever extends Span {
  readonly lever: "money";
  readonly topic: string;
  /** Euro a year for the topic's occasions and measures. */
  readonly euroPerYear: number;
  /** Share the city must add from its own budget (Eigenanteil), 0…1. */
  readonly ownShare: number;
  readonly source: "topicBudget" | "grant";
}

/** Structure: heads change at week `start` (election, re-cut). */
export interface HeadsLever extends Span {
  readonly lever: "heads";
  /** Share of department heads replaced, 0…1. */
  readonly departmentHeads: number;
  /** Share of Dezernenten replaced, 0…1. */
  readonly dezernenten: number;
}

/** Any lever; `lever` tells which. */
export type Lever =
  | UnitLever
  | BackingLever
  | BodyLever
  | RuleLever
  | LearningLever
  | ProgrammeLever
  | DutyLever
  | DemandLever
  | MoneyLever
  | HeadsLever;
