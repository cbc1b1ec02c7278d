/**
 * Share of draws, 0…1 by weight, whose *true* effect `counts`; default: lies above 0. With few replications the plain share of
 * estimates is pulled towards ½ by chance in the model, and the mean of Φ(effect ÷ error) more so, since it adds the error a
 * second time. Here the estimates are drawn together to the variance that true effects have (estimates' variance less mean
 * squared error), each by the root of its reliability, and then counted (constrained empirical Bayes: Louis 1984, JASA 79,
 * 393–398; Ghosh 1992, JASA 87, 533–540). Where the estimates vary no more than chance makes them, all draws have one effect and
 * the share is 0 or 1; where true effects lie in clusters on both sides, the correction is too small. NaN where no draw has
 * both numbers and weight.
 *
 * Beside raw shares, not in their place: pass rates before and after weighting are raw. Only for effects that took no part in
 * the weights: a draw that was weighted up for its effect was partly weighted up for its chance.
 */
export function trueShare(
  effects: Float64Array,
  errors: Float64Array,
  weights: Float64Array,
  counts = (effect: number) => effect > 0,
): number {
  let total = 0;
  let mean = 0;
  let noise = 0;
  const known: number[] = [];
  effects.forEach((effect, i) => {
    if (Number.isNaN(effect) || Number.isNaN(errors[i]) || weights[i] === 0) return;
    known.push(i);
    total += weights[i];
    mean += weights[i] * effect;
    noise += weights[i] * errors[i] * errors[i];
  });
  mean /= total;
  let variance = 0;
  for (const i of known) variance += (weights[i] / total) * (effects[i] - mean) * (effects[i] - mean);
  const signal = Math.max(0, variance - noise / total);
  let counted = 0;
  for (const i of known) {
    const spread = signal + errors[i] * errors[i];
    const reliability = spread > 0 ? signal / spread : 1;
    if (counts(mean + Math.sqrt(reliability) * (effects[i] - mean))) counted += weights[i];
  }
  return counted / total;
}
