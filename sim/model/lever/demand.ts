import type { DutyStatus } from "../topic.ts";
import type { Span } from "./span.ts";

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

/** Demand: added regular work and effort beside posts and meetings; negative hours relieve. */
export interface EffortLever extends Span {
  readonly lever: "effort";
  readonly topics: readonly string[];
  /** Department types whose staff do the work, shared by size; empty: all. */
  readonly types: readonly string[];
  /** Hours of preparation, in all, spread evenly over `setUpWeeks` from the start. */
  readonly setUpHours: number;
  readonly setUpWeeks: number;
  /** Euro spent at the start. */
  readonly setUpEuro: number;
  /** Hours a week while it acts, in all; negative: work taken off. */
  readonly hoursPerWeek: number;
  readonly euroPerYear: number;
}

/** Outside: a rule of Land or Bund overtakes local plans: measures not yet delivered begin anew. An event. */
export interface OvertakeLever extends Span {
  readonly lever: "overtake";
  readonly topic: string;
  /** Share of open measures overtaken at the start, 0…1. */
  readonly share: number;
}
