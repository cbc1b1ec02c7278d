/** Arithmetic mean. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/** Sample variance. */
export function variance(values: ArrayLike<number>): number {
  const m = mean(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - m) * (values[i] - m);
  return sum / (values.length - 1);
}

/** Mean of a correlated series after its first tenth, and the standard error from the means of `batches` equal batches. */
export function batchMeans(values: ArrayLike<number>, batches = 30): { readonly mean: number; readonly error: number } {
  const first = Math.floor(values.length / 10);
  const size = Math.floor((values.length - first) / batches);
  const means = Array.from({ length: batches }, (_, b) => {
    let sum = 0;
    for (let i = first + b * size; i < first + (b + 1) * size; i++) sum += values[i];
    return sum / size;
  });
  return { mean: mean(means), error: Math.sqrt(variance(means) / batches) };
}

/** Pearson's correlation. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const meanA = mean(a);
  const meanB = mean(b);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - meanA) * (b[i] - meanB);
  return sum / (a.length - 1) / Math.sqrt(variance(a) * variance(b));
}

/** Pearson's chi-square of counts against equal expectation, in standard deviations from its mean. */
export function chiSquareDeviation(counts: ArrayLike<number>): number {
  const cells = counts.length;
  const expected = mean(counts);
  let chi = 0;
  for (let i = 0; i < cells; i++) chi += ((counts[i] - expected) * (counts[i] - expected)) / expected;
  return (chi - (cells - 1)) / Math.sqrt(2 * (cells - 1));
}

/** `observed` successes of `n` at probability `p`: deviation in standard errors. */
export function binomialDeviation(observed: number, n: number, p: number): number {
  return (observed - n * p) / Math.sqrt(n * p * (1 - p));
}
