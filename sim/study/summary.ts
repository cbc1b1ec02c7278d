import type { CapacityName } from "../metrics/capacity-component.ts";
import type { Fate } from "../model/fate.ts";

/** Weighted distribution over sets of assumptions. */
export interface Spread {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** One option of one scenario, over all worlds; shares 0…1, for the scenario's focus topic, counted from `compareFrom`. */
export interface OptionSummary {
  /** Scenario id. */
  readonly id: string;
  readonly option: string;
  readonly topic: string;
  /** Everyday implementation gap. */
  readonly gap: Spread;
  /** The same as the ranges alone say; equal to `gap` where worlds are not weighted. */
  readonly gapPrior: Spread;
  /** Share of value that reached a reasoned decision. */
  readonly considered: number;
  readonly programmeGap: number;
  /** Share of due value by fate; sums to 1. */
  readonly causes: Readonly<Record<Fate, number>>;
  /** Components of transformative capacity over the whole years of the period compared, 0…1; NaN where nothing tells. */
  readonly capacity: Readonly<Record<CapacityName, number>>;
  /** Euro over the horizon. */
  readonly cost: number;
  /** Mean backlog of regular work, hours per staff member. */
  readonly backlogHours: number;
  /** Mean stress 0…1. */
  readonly stress: number;
}

/**
 * "better": b beats a in at least 80 % of the worlds and by more than the margin on average; "worse": the mirror image;
 * "equivalent": within the margin in at least 80 % of the worlds; else "undecided".
 */
export type Verdict = "better" | "worse" | "equivalent" | "undecided";

/** Option b against option a on one outcome: difference b − a per world, averaged over that world's replications. */
export interface Comparison {
  readonly scenario: string;
  readonly a: string;
  readonly b: string;
  /** A metric's column name, "gap" for the everyday gap. */
  readonly outcome: string;
  readonly topic: string;
  readonly mean: number;
  /** 10th and 90th percentile over worlds. */
  readonly lo: number;
  readonly hi: number;
  /** Weighted share of worlds in which b is better. */
  readonly shareBetter: number;
  /** Number of worlds in which b is better, and number of worlds. */
  readonly worldsBetter: number;
  readonly worlds: number;
  readonly verdict: Verdict;
  /** Mean, share of worlds in which b is better, and verdict as the ranges alone say; the same where worlds are not weighted. */
  readonly meanPrior: number;
  readonly sharePrior: number;
  readonly verdictPrior: Verdict;
}

/** The answer of an ensemble in numbers; `run --json` prints it. */
export interface Summary {
  readonly scenarios: readonly OptionSummary[];
  readonly comparisons: readonly Comparison[];
  /** Whether worlds count by how well they fit what is known; fields ending in Prior then tell another answer. */
  readonly weighted: boolean;
}
