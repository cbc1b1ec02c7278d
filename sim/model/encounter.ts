/**
 * Everybody of a group meets one other, `offset` places on; those whose views differ by less than `bound` move towards each
 * other by `pace` of the difference (bounded confidence: Deffuant et al. 2000; `bound` ≥ 1 is plain averaging).
 * `view` holds the group from `start`, `n` members. In place, no allocation.
 */
export function encounter(view: Float32Array, start: number, n: number, offset: number, pace: number, bound: number): void {
  if (n < 2 || offset === 0) return;
  for (let k = 0; k < n; k++) {
    const i = start + k;
    const j = start + (k + offset < n ? k + offset : k + offset - n);
    const gap = view[j] - view[i];
    if (gap < bound && gap > -bound) {
      view[i] += pace * gap;
      view[j] -= pace * gap;
    }
  }
}
