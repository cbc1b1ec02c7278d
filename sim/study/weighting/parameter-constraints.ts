import { exp } from "../../core/maths.ts";
import { rankValue } from "../designs/design.ts";
import type { Constraint } from "./constraint.ts";
import { chanceVariance, judged } from "./constraint.ts";
import type { Draws } from "./draws.ts";
import type { Weights } from "./weights.ts";

/** One parameter; positions in its plausible range, 0 = lower end, 1 = upper end. */
export interface ParameterConstraint extends Constraint {
  readonly name: string;
  readonly prior: { readonly mean: number };
  readonly posterior: { readonly mean: number; readonly p10: number; readonly p50: number; readonly p90: number };
  /** Largest distance between the distributions before and after the patterns, 0…1 (Kolmogorov–Smirnov). */
  readonly distance: number;
}

/** Bins of equal width in which a parameter's bits are counted; as many as a block of the design has strata. */
const bins = 10;

/** Shares of weight at which quantiles are told: first position that reaches them. */
const shares = [0.1, 0.5, 0.9];

/**
 * Which parameters the patterns constrain. Weights that have nothing to do with a parameter make the difference of its two
 * distributions a Brownian bridge of variance {@link chanceVariance}, hence Kolmogorov's distribution for the distance.
 */
export function parameterConstraints(draws: Draws, weights: Weights): ParameterConstraint[] {
  const variance = chanceVariance(weights);
  return draws.names.map((name, p) => {
    const ranks = draws.ranks[p];
    const order = ascending(ranks);
    const before = new Float64Array(bins);
    const after = new Float64Array(bins);
    const mean = { prior: 0, posterior: 0 };
    const quantiles: number[] = [];
    let reached = 0;
    let ahead = 0;
    let distance = 0;
    order.forEach((draw, at) => {
      const position = rankValue(ranks[draw]);
      const bin = Math.floor(position * bins);
      before[bin] += weights.prior[draw];
      after[bin] += weights.posterior[draw];
      mean.prior += weights.prior[draw] * position;
      mean.posterior += weights.posterior[draw] * position;
      reached += weights.posterior[draw];
      while (quantiles.length < shares.length && reached >= shares[quantiles.length]) quantiles.push(position);
      ahead += weights.posterior[draw] - weights.prior[draw];
      if (ranks[order[at + 1]] !== ranks[draw]) distance = Math.max(distance, Math.abs(ahead));
    });
    return {
      name,
      prior: { mean: mean.prior },
      posterior: { mean: mean.posterior, p10: quantiles[0], p50: quantiles[1], p90: quantiles[2] },
      distance,
      ...judged(before, after, variance, variance > 0 ? kolmogorov(distance / Math.sqrt(variance)) : 1, draws.names.length),
    };
  });
}

/** Upper tail of Kolmogorov's distribution at `z`, 0…1. */
export function kolmogorov(z: number): number {
  // Below, the series converges slowly and the chance is 1 to six digits.
  if (z < 0.27) return 1;
  let sum = 0;
  for (let k = 1; k <= 30; k++) sum += (k % 2 === 1 ? 2 : -2) * exp(-2 * k * k * z * z);
  return Math.min(1, Math.max(0, sum));
}

/** Draws in ascending order of rank, ties in the order of the draws. */
function ascending(ranks: Uint16Array): Uint32Array {
  const keys = Float64Array.from(ranks, (rank, draw) => rank * ranks.length + draw).sort();
  return Uint32Array.from(keys, (key) => key % ranks.length);
}
