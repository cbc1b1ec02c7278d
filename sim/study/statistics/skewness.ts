import { pow } from "../../core/maths.ts";

/**
 * Estimated skewness of a mean: that of the values (third moment over the second to 3/2) divided by √n. The values must be
 * given as deviations from their mean. 0 without spread.
 */
export function skewnessOfMean(deviations: readonly number[]): number {
  let squares = 0;
  let cubes = 0;
  for (const d of deviations) {
    squares += d * d;
    cubes += d * d * d;
  }
  return squares > 0 ? cubes / (squares * Math.sqrt(squares)) : 0;
}

/**
 * Removes what `skewness`, that of the mean, does to a t statistic: t + a t²/3 + a² t³/27 + a/6, which rises with t (Hall 1992,
 * "On the removal of skewness by transformation", Journal of the Royal Statistical Society B 54).
 */
export function removeSkewness(t: number, skewness: number): number {
  const v = (skewness * t) / 3;
  return t * (1 + v + (v * v) / 3) + skewness / 6;
}

/** The t statistic that {@link removeSkewness} turns into `t`. */
export function restoreSkewness(t: number, skewness: number): number {
  const target = t - skewness / 6;
  const cube = 1 + skewness * target;
  const root = Math.sign(cube) * pow(Math.abs(cube), 1 / 3);
  return (3 * target) / (root * root + root + 1);
}
