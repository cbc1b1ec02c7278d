import seedrandom from "seedrandom";
import type { Design } from "./design.ts";
import { rankCount } from "./design.ts";

/** Worlds in a block, and strata a dimension is cut into. */
export const blockSize = 10;

/** First rank whose value lies in `stratum` (0…10) of the ten equal parts of (0, 1). */
function firstRank(stratum: number): number {
  return Math.ceil((stratum * rankCount) / blockSize - 0.5);
}

/**
 * Independent Latin-hypercube blocks of ten worlds (McKay, Beckman and Conover 1979, Technometrics 21, 239–245): in every
 * block each dimension meets each of its ten strata exactly once, at a random place inside the stratum, and the strata
 * of different dimensions are shuffled independently. The first 20 of 50 worlds are the worlds of a draw of 20.
 */
export const latinHypercube: Design = {
  id: "latin-hypercube",
  ranks(seed, dimension, until, from = 0) {
    const ranks = new Uint16Array(until - from);
    const strata = new Uint8Array(blockSize);
    for (let start = from - (from % blockSize); start < until; start += blockSize) {
      const random = seedrandom.alea(JSON.stringify(["design", seed, start / blockSize, dimension]));
      for (let i = 0; i < blockSize; i++) {
        const j = Math.floor(random() * (i + 1));
        strata[i] = strata[j];
        strata[j] = i;
      }
      for (let i = 0; i < blockSize; i++) {
        const first = firstRank(strata[i]);
        const rank = first + Math.floor(random() * (firstRank(strata[i] + 1) - first));
        const at = start + i - from;
        if (at >= 0 && at < ranks.length) ranks[at] = rank;
      }
    }
    return ranks;
  },
};
