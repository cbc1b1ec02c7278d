import seedrandom from "seedrandom";
import { ln } from "../../core/maths.ts";
import { patternLikelihoods } from "./likelihood.ts";
import type { EffectMatrix } from "./matrix.ts";
import { standardNormal } from "./normal.ts";
import type { Weighting, Weights } from "./weights.ts";
import { weigh } from "./weights.ts";

/** What the patterns say about the assumptions as a whole, in bits: one bit halves what is left of them. */
export interface Information {
  /** Kullback–Leibler divergence of the weights after from the weights before the patterns; ≥ 0, at most log2 of the draws. */
  readonly bits: number;
  /** Standard error of `bits` because only so many sets of assumptions were tried. */
  readonly error: number;
  /** Share of `bits`, in bits, that is only chance in the model and would go with more replications; an estimate, may be below 0. */
  readonly noise: number;
}

const ln2 = ln(2);

/** Repetitions of the experiment with more noise; the noise part is then known to about a tenth. */
const repetitions = 4;

/** Σ posterior · log2(posterior ÷ prior). */
export function bits({ prior, posterior }: Weights): number {
  let sum = 0;
  for (let i = 0; i < prior.length; i++) if (posterior[i] > 0) sum += posterior[i] * ln(posterior[i] / prior[i]);
  return sum / ln2;
}

/**
 * Information of `weighting` (at full strength or tempered, as the weights are). The error is that of the plug-in estimate to
 * first order, from its influence function. The noise part is found by simulation and extrapolation (Cook & Stefanski 1994,
 * JASA 89, 1314–1328): one more dose of the model's chance, with the standard errors of the matrix, is added to its effects;
 * what the bits change by is taken for what the first dose changed. It falls short by up to a third where
 * chance is larger than the smallest effect of interest. `seed` is for that chance alone.
 */
export function information(matrix: EffectMatrix, weighting: Weighting, seed: string, tolerance = 1): Information {
  const weights = weigh(patternLikelihoods(matrix, tolerance), weighting);
  const found = bits(weights);
  const exponents = scaled(matrix, weighting.exponents, weights.exponent);
  let noisier = 0;
  for (let k = 0; k < repetitions; k++) {
    const random = seedrandom.alea(JSON.stringify(["noise", seed, k]));
    const effect = matrix.effect.map((value, cell) => value + matrix.error[cell] * standardNormal(random));
    const likelihoods = patternLikelihoods({ ...matrix, effect }, tolerance);
    noisier += bits(weigh(likelihoods, { exponents, floor: 0, prior: weighting.prior })) / repetitions;
  }
  return { bits: found, error: errorOfBits(weights, found), noise: noisier - found };
}

/** √(Σ prior · influence² ÷ effective number of draws before); with r = posterior ÷ prior, influence = r (ln r − KL) − r + 1. */
function errorOfBits({ prior, posterior }: Weights, found: number): number {
  let sum = 0;
  for (let i = 0; i < prior.length; i++) {
    if (prior[i] === 0) continue;
    const r = posterior[i] / prior[i];
    const influence = (r > 0 ? r * (ln(r) - found * ln2) : 0) - r + 1;
    sum += prior[i] * influence * (prior[i] * influence);
  }
  return Math.sqrt(sum) / ln2;
}

function scaled(matrix: EffectMatrix, exponents: Weighting["exponents"], power: number): Record<string, number> {
  const all = Object.fromEntries(matrix.columns.map(({ pattern }) => [pattern, exponents ? (exponents[pattern] ?? 0) : 1]));
  return Object.fromEntries(Object.entries(all).map(([pattern, exponent]) => [pattern, exponent * power]));
}
