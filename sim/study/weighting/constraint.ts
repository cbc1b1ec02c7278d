import { ln } from "../../core/maths.ts";
import type { Weights } from "./weights.ts";

/** What the patterns say about one assumption. */
export interface Constraint {
  /** Bits about this assumption alone, corrected for what weights on a finite draw give by chance; ≥ 0. */
  readonly bits: number;
  /** Chance of so large a shift of any assumption of its kind if none mattered, 0…1 (Bonferroni's bound). */
  readonly chance: number;
  /** Whether that chance is below 5 %. */
  readonly constrained: boolean;
}

/** Chance of being wrong about any parameter (any structure) that is taken. Convention. */
const level = 0.05;

/**
 * Spread of a weighted share around the unweighted one if weights had nothing to do with what is counted: its variance is
 * p (1 − p) times this. For equal weights before: 1 ÷ effective − 1 ÷ draws.
 */
export function chanceVariance({ prior, posterior }: Weights): number {
  let sum = 0;
  for (let i = 0; i < prior.length; i++) sum += (posterior[i] - prior[i]) * (posterior[i] - prior[i]);
  return sum;
}

/**
 * Bits and chance of one assumption from its shares in bins before and after the patterns, {@link chanceVariance}, and the chance
 * of its own test when `trials` tests of the kind are made.
 */
export function judged(before: Float64Array, after: Float64Array, variance: number, single: number, trials: number): Constraint {
  let plain = 0;
  let filled = 0;
  for (let i = 0; i < before.length; i++) {
    if (before[i] > 0) filled++;
    if (after[i] > 0) plain += (after[i] * ln(after[i] / before[i])) / ln(2);
  }
  // Expectation of the plug-in estimate if the true divergence is 0: (bins − 1) ÷ 2 times the variance of a share.
  const bias = ((filled - 1) * variance) / (2 * ln(2));
  const chance = Math.min(1, single * trials);
  return { bits: Math.max(0, plain - bias), chance, constrained: chance < level };
}
