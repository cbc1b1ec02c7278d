/**
 * Divides `total` whole units in proportion to `weights` by the largest remainder; every part gets at least `least`.
 * Ties go to the earlier part. Requires `total` ≥ `least` · number of parts; the parts then add up to `total` exactly.
 */
export function apportion(total: number, weights: readonly number[], least: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const free = total - least * weights.length;
  const exact = weights.map((w) => (sum > 0 ? (free * w) / sum : free / weights.length));
  const parts = exact.map((x) => Math.floor(x));
  const left = free - parts.reduce((a, b) => a + b, 0);
  const order = exact.map((_, i) => i).sort((a, b) => exact[b] - parts[b] - (exact[a] - parts[a]) || a - b);
  for (let k = 0; k < left; k++) parts[order[k]]++;
  return parts.map((part) => part + least);
}
