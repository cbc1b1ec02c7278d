import { gapComparisons } from "../../../sim/study/statistics/best.ts";
import type { Verdict } from "../../../sim/study/summary.ts";
import { optionName } from "../../findings/data/option-name.ts";
import { countOf, points } from "../../text/numbers.ts";
import type { Findings } from "../engine/engine.ts";

/** An option's difference from the base on the everyday gap: whole points of 100 cases, below 0 is fewer lost. */
export interface Difference {
  readonly option: string;
  readonly letter: string;
  readonly mean: number;
  /** The middle eight of ten sets of assumptions. */
  readonly low: number;
  readonly high: number;
  /** Sets of assumptions in which fewer are lost, and all. */
  readonly better: number;
  readonly worlds: number;
  readonly verdict: Verdict;
  /** By the ranges alone; undefined where sets of assumptions are not weighted. */
  readonly prior: { readonly mean: number; readonly better: number; readonly verdict: Verdict } | undefined;
}

/** All options beside the base, in their order. */
export function differencesOf({ summary, scenario }: Findings): Difference[] {
  return gapComparisons(summary, scenario).map((comparison): Difference => {
    const { b, mean, lo, hi, shareBetter, worlds, verdict, meanPrior, sharePrior, verdictPrior } = comparison;
    return {
      option: b,
      letter: optionName(scenario, b).letter,
      mean: points(mean),
      low: points(lo),
      high: points(hi),
      better: countOf(shareBetter, worlds),
      worlds,
      verdict,
      prior: summary.weighted
        ? { mean: points(meanPrior), better: countOf(sharePrior, worlds), verdict: verdictPrior }
        : undefined,
    };
  });
}

/** Half the width of the axis that holds all differences, points; never so short that a point looks large. */
export function reachOf(differences: readonly Difference[]): number {
  const largest = Math.max(0, ...differences.flatMap(({ low, high, mean }) => [low, high, mean].map(Math.abs)));
  return Math.max(10, Math.ceil(largest / 5) * 5);
}
