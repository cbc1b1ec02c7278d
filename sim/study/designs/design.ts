/**
 * A design spreads an ensemble's worlds over the ranges of the parameters. It is extensible: the ranks of one dimension
 * depend on the seed, the dimension's name and the world's position alone, so neither more worlds nor more parameters
 * change what was drawn before.
 */
export interface Design {
  readonly id: string;
  /** Ranks 0…65,535 of worlds `from` (default 0) to `until`, not included, in the dimension called `dimension`. */
  ranks(seed: string, dimension: string, until: number, from?: number): Uint16Array;
}

/** Number of ranks; rank r stands for the value {@link rankValue}(r) in (0, 1). */
export const rankCount = 65536;

/** The number in (0, 1) that a rank stands for: the middle of its cell. */
export function rankValue(rank: number): number {
  return (rank + 0.5) / rankCount;
}
