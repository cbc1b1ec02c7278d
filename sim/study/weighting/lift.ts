import { patternHolds } from "./holds.ts";
import type { PatternLikelihoods } from "./likelihood.ts";
import type { EffectMatrix } from "./matrix.ts";
import type { Weighting, Weights } from "./weights.ts";
import { weigh } from "./weights.ts";

/** How often something holds before and after weighting; shares 0…1 of the draws, by weight. */
export interface Lift {
  readonly prior: number;
  readonly posterior: number;
  /** posterior ÷ prior; NaN where it never holds before. */
  readonly lift: number;
  /** Standard error that posterior − prior would have if the weights had nothing to do with it. */
  readonly error: number;
}

/** Lift of one outcome per draw, 1 where it holds, else 0. For patterns that took no part in the weights. */
export function liftOf(outcome: Float64Array, { prior, posterior }: Weights): Lift {
  let before = 0;
  let after = 0;
  outcome.forEach((value, i) => {
    before += prior[i] * value;
    after += posterior[i] * value;
  });
  let variance = 0;
  outcome.forEach((value, i) => {
    const influence = (posterior[i] - prior[i]) * (value - before);
    variance += influence * influence;
  });
  return { prior: before, posterior: after, lift: before > 0 ? after / before : Number.NaN, error: Math.sqrt(variance) };
}

/**
 * For each calibration pattern, how often it holds under weights from all others: what the patterns know of each other. A pattern
 * judged by weights it took part in would flatter itself, the more so the noisier its effects.
 */
export function leaveOneOut(matrix: EffectMatrix, likelihoods: PatternLikelihoods, weighting: Weighting = {}): Map<string, Lift> {
  const outcomes = patternHolds(matrix);
  const all = weighting.exponents ?? Object.fromEntries(likelihoods.patterns.map((pattern) => [pattern, 1]));
  const lifts = likelihoods.patterns.map((pattern) => {
    const weights = weigh(likelihoods, { ...weighting, exponents: { ...all, [pattern]: 0 } });
    return [pattern, liftOf(outcomes.get(pattern)!, weights)] as const;
  });
  return new Map(lifts);
}
