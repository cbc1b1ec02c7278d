import { rankValue } from "../designs/design.ts";
import { chanceVariance } from "./constraint.ts";
import type { Draws } from "./draws.ts";
import { normalCdf } from "./normal.ts";
import type { Weights } from "./weights.ts";

/** Two parameters that the patterns tie to each other: only certain combinations agree. */
export interface PairConstraint {
  readonly a: string;
  readonly b: string;
  /** Rank correlation under the weights, less that of the draws as they came, −1…1. */
  readonly correlation: number;
  /** Chance of so strong a correlation of any pair if patterns tied none, 0…1 (Bonferroni's bound). */
  readonly chance: number;
}

/** Standard deviation of a uniform number in (0, 1). */
const uniformSd = Math.sqrt(1 / 12);

/**
 * Pairs with a chance below 5 %, the strongest first. Ranks are centred on their weighted means, so that a parameter that
 * merely shifts does not count; correlations are in units of the plausible range, not of what is left of it.
 */
export function pairConstraints(draws: Draws, weights: Weights): PairConstraint[] {
  const { prior, posterior } = weights;
  const columns = draws.ranks.map((ranks) => ({
    before: centred(ranks, prior),
    after: centred(ranks, posterior),
  }));
  const error = Math.sqrt(chanceVariance(weights));
  const count = (columns.length * (columns.length - 1)) / 2;
  const pairs: PairConstraint[] = [];
  for (let a = 0; a < columns.length; a++) {
    for (let b = a + 1; b < columns.length; b++) {
      let correlation = 0;
      for (let i = 0; i < draws.count; i++) {
        correlation +=
          posterior[i] * columns[a].after[i] * columns[b].after[i] - prior[i] * columns[a].before[i] * columns[b].before[i];
      }
      const chance = error > 0 ? Math.min(1, 2 * count * normalCdf(-Math.abs(correlation) / error)) : 1;
      if (chance < 0.05) pairs.push({ a: draws.names[a], b: draws.names[b], correlation, chance });
    }
  }
  return pairs.sort((x, y) => Math.abs(y.correlation) - Math.abs(x.correlation));
}

function centred(ranks: Uint16Array, weights: Float64Array): Float64Array {
  let mean = 0;
  ranks.forEach((rank, i) => {
    mean += weights[i] * rankValue(rank);
  });
  return Float64Array.from(ranks, (rank) => (rankValue(rank) - mean) / uniformSd);
}
