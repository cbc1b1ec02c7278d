import type { Spread } from "../summary.ts";

/** Numbers with weights ≥ 0, one per set of assumptions; both lists are of the same length. */
export interface Sample {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** Weighted mean; NaN when nothing has weight. */
export function mean({ values, weights }: Sample): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    sum += weights[i] * values[i];
    total += weights[i];
  }
  return sum / total;
}

/** Weight of the values that satisfy `holds`, as a share of all weight; NaN when nothing has weight. */
export function share({ values, weights }: Sample, holds: (value: number) => boolean): number {
  return mean({ values: values.map((value) => (holds(value) ? 1 : 0)), weights });
}

/**
 * Number of equally weighted values that would be as informative as values with these weights (Kish 1965, Survey Sampling,
 * p. 427); 0 when nothing has weight.
 */
export function effectiveSize(weights: Iterable<number>): number {
  let total = 0;
  let squares = 0;
  for (const weight of weights) {
    total += weight;
    squares += weight * weight;
  }
  return squares > 0 ? (total * total) / squares : 0;
}

/**
 * Weighted quantile, `p` in 0…1, NaN when nothing has weight: linear interpolation between order statistics (type 7 of
 * Hyndman & Fan 1996), extended to weights through Kish's effective sample size (Akinshin 2023, arXiv:2304.07265). With
 * equal weights it is what R, NumPy and DuckDB's `quantile_cont` give.
 */
export function quantile({ values, weights }: Sample, p: number): number {
  const order = values.map((_, i) => i).filter((i) => weights[i] > 0);
  order.sort((i, j) => values[i] - values[j]);
  if (order.length === 0) return Number.NaN;
  const total = order.reduce((sum, i) => sum + weights[i], 0);
  const size = effectiveSize(order.map((i) => weights[i]));
  // The quantile is the mean of the step function of sorted values over a window as wide as one effective value.
  const from = (p * (size - 1)) / size;
  const covered = (at: number): number => Math.min(1, Math.max(0, (at - from) * size));
  let result = 0;
  let used = 0;
  let at = 0;
  for (const i of order) {
    at += weights[i] / total;
    const until = covered(at);
    result += (until - used) * values[i];
    used = until;
  }
  return result / used;
}

/** Mean and the 10th, 50th and 90th percentile. */
export function spread(sample: Sample): Spread {
  return { mean: mean(sample), p10: quantile(sample, 0.1), p50: quantile(sample, 0.5), p90: quantile(sample, 0.9) };
}
