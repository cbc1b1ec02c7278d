/** What meeting the same cases is worth when two options are compared. */
export interface VarianceReduction {
  /** Variance of the differences between runs that share their chance. */
  readonly paired: number;
  /** Variance that differences between runs with chance of their own would have: the sum of both variances. */
  readonly unpaired: number;
  /** unpaired ÷ paired: how many times more runs would be needed without pairing for the same precision. */
  readonly factor: number;
}

/** Compares both variances for `a[i]` and `b[i]`, results of two options on the same chance; at least two pairs. */
export function varianceReduction(a: readonly number[], b: readonly number[]): VarianceReduction {
  if (a.length !== b.length || a.length < 2) throw new RangeError(`pairs needed, at least two: ${a.length} and ${b.length}`);
  const paired = variance(b.map((value, i) => value - a[i]));
  const unpaired = variance(a) + variance(b);
  return { paired, unpaired, factor: unpaired / paired };
}

/** Sample variance, divided by n − 1. */
function variance(values: readonly number[]): number {
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let sum = 0;
  for (const value of values) sum += (value - mean) * (value - mean);
  return sum / (values.length - 1);
}
