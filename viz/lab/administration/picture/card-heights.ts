/** Heights in rem: of a card that still holds its text, of one of a usual department, and of the largest. */
const heights = { least: 4, usual: 5, most: 16 } as const;

/** How departments become cards. */
export interface CardHeights {
  /** Height in rem of a card of that many posts (FTE): in proportion to them, but never below what its text needs. */
  of(posts: number): number;
  /** Posts below which cards are drawn at the least height; 0: none is. */
  readonly belowScale: number;
}

/** The common scale of all cards: the largest department fits, a middling one is no larger than needed. */
export function cardHeights(posts: readonly number[]): CardHeights {
  const sorted = [...posts].sort((a, b) => a - b);
  const largest = sorted.at(-1) ?? 0;
  if (!(largest > 0)) return { of: () => heights.least, belowScale: 0 };
  const middle = sorted[Math.floor(sorted.length / 2)];
  const perPost = Math.min(heights.most / largest, middle > 0 ? heights.usual / middle : Number.POSITIVE_INFINITY);
  const belowScale = heights.least / perPost;
  return {
    of: (n) => Math.max(heights.least, n * perPost),
    belowScale: sorted[0] < belowScale ? Math.ceil(belowScale) : 0,
  };
}
