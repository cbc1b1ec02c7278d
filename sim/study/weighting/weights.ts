import { exp, ln } from "../../core/maths.ts";
import { effectiveSize } from "../statistics/weighted.ts";
import type { PatternLikelihoods } from "./likelihood.ts";

/** Weights of all draws before and after the patterns spoke; both sum to 1. */
export interface Weights {
  /** 1/draws where the draws come from the ranges as they are. */
  readonly prior: Float64Array;
  readonly posterior: Float64Array;
  /** Number of equally weighted draws that would be as precise: 1 ÷ Σ posterior² (Kish 1965). */
  readonly effective: number;
  /** The same before tempering, were every pattern to count in full. */
  readonly untempered: number;
  /** For how much of their strength the patterns count, 0…1; 1 unless too few draws agree with all of them. */
  readonly exponent: number;
}

/** How patterns are turned into weights. */
export interface Weighting {
  /** Exponent of each pattern's likelihood, ≥ 0; patterns not listed do not count. Default: all count once. */
  readonly exponents?: Readonly<Record<string, number>>;
  /** Effective number of draws below which the patterns are tempered. */
  readonly floor?: number;
  /** Weights before the patterns, ≥ 0, any sum. Default: all equal. */
  readonly prior?: Float64Array;
}

/**
 * Effective number of draws that weights must keep. With 200 a share of draws is known to about ±3.5 points (one standard
 * error at one half): finer than the steps in which an ensemble of 20 or 50 worlds answers. Assumption.
 */
export const smallestEffective = 200;

/**
 * Weights ∝ prior · Π likelihood^(exponent · λ). λ is 1, or the largest power that leaves `floor` effective draws: a few
 * draws must not carry an answer, so the patterns then count for less, and λ says for how much (tempering: Neal 2001).
 * Throws a RangeError for an unknown pattern, a negative exponent, or a prior that has fewer effective draws than the floor.
 */
export function weigh(likelihoods: PatternLikelihoods, weighting: Weighting = {}): Weights {
  const { exponents, floor = smallestEffective } = weighting;
  const prior = normalised(weighting.prior ?? new Float64Array(likelihoods.draws).fill(1));
  if (!(effectiveSize(prior) >= floor * (1 - 1e-9))) {
    throw new RangeError(`${floor} effective draws wanted, the draws have ${effectiveSize(prior)} before any pattern`);
  }
  const logs = sumOfLogs(likelihoods, exponents);
  const full = tempered(prior, logs, 1);
  const untempered = effectiveSize(full);
  if (untempered >= floor) return { prior, posterior: full, effective: untempered, untempered, exponent: 1 };

  // The effective size never grows with the power.
  let enough = 0;
  let tooMuch = 1;
  for (let step = 0; step < 40; step++) {
    const middle = (enough + tooMuch) / 2;
    if (effectiveSize(tempered(prior, logs, middle)) >= floor) enough = middle;
    else tooMuch = middle;
  }
  const posterior = tempered(prior, logs, enough);
  return { prior, posterior, effective: effectiveSize(posterior), untempered, exponent: enough };
}

function sumOfLogs({ draws, patterns, logs }: PatternLikelihoods, exponents: Weighting["exponents"]): Float64Array {
  for (const [pattern, exponent] of Object.entries(exponents ?? {})) {
    if (!patterns.includes(pattern)) throw new RangeError(`unknown pattern ${pattern}; known: ${patterns.join(", ")}`);
    if (!(exponent >= 0)) throw new RangeError(`${pattern}: an exponent must not be negative: ${exponent}`);
  }
  const sum = new Float64Array(draws);
  patterns.forEach((pattern, p) => {
    const exponent = exponents ? (exponents[pattern] ?? 0) : 1;
    if (exponent > 0) for (let draw = 0; draw < draws; draw++) sum[draw] += exponent * logs[p][draw];
  });
  return sum;
}

function tempered(prior: Float64Array, logs: Float64Array, power: number): Float64Array {
  if (power === 0) return prior;
  const sums = logs.map((log, draw) => (prior[draw] > 0 ? ln(prior[draw]) + power * log : Number.NEGATIVE_INFINITY));
  const largest = sums.reduce((a, b) => Math.max(a, b));
  return normalised(sums.map((sum) => exp(sum - largest)));
}

function normalised(weights: Float64Array): Float64Array {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}
