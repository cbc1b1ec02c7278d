import type { Span } from "./span.ts";

/** One step of a measure. */
export interface MeasureStep {
  readonly id: string;
  /** Department type in the lead; empty: drawn by relevance. */
  readonly lead: string;
  /** Department types that must agree. */
  readonly partners: readonly string[];
  /** Shortest time it takes (procedures, notice), weeks. */
  readonly weeks: number;
  /** Work it takes, hours. */
  readonly hours: number;
  readonly euro: number;
  /** Steps that must be done before; empty: none. */
  readonly after: readonly string[];
}

/** Programme: an adopted concept with measures of some binding force; each measure is a network of steps. */
export interface ProgrammeLever extends Span {
  readonly lever: "programme";
  readonly programme: string;
  readonly topic: string;
  readonly measures: number;
  /** Binding force at adoption, 0…1. */
  readonly binding: number;
  /** Written jointly by departments (true) or by the unit alone. */
  readonly joint: boolean;
  /** Steps of a measure, ≥ 1. */
  readonly steps: number;
  /** In line: each step waits for the one before. Decomposed: chains run side by side and the slowest sets the time. */
  readonly arrangement: "line" | "decomposed";
  /** Steps as written down, the same for each measure; empty: drafted from `steps`. */
  readonly network: readonly MeasureStep[];
}
