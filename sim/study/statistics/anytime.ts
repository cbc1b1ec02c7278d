import { pow } from "../../core/maths.ts";
import { removeSkewness, restoreSkewness, skewnessOfMean } from "./skewness.ts";
import { mean, type Sample } from "./weighted.ts";

/** A mean with the interval that holds it; both in units of the values. NaN, −∞ and ∞ where nothing is known. */
export interface Interval {
  readonly estimate: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * Variance of the prior on the standardised effect (mean over standard deviation). It decides for which number of worlds
 * the interval is tightest, never whether it is valid: 0.15 is the best for 60 worlds at a confidence of 0.95 and for 100 when
 * ten hypotheses share it, where designs for an effect of a third to half a standard deviation lie. At 0.95 the interval is at
 * most 8 % wider than with the best variance for any number of worlds from 20 to 400.
 */
export const priorVariance = 0.15;

/**
 * When all worlds give one and the same value, their spread says nothing about worlds that would differ. Such a sample
 * counts only once as many equal worlds would be unlikely if this share of all worlds differed (assumption).
 */
const rare = 0.1;

/**
 * Interval of a weighted mean that may be looked at after every world: with probability of at least `confidence` (in 0…1,
 * without its ends) the true mean lies in the interval at all looks at once. Holds exactly for normal values of unknown
 * variance and equal weights; for others as well as the central limit theorem does, helped by a correction of skewness.
 *
 * It is the set of means that the t-test Bayes factor with a normal prior on the standardised effect and the right Haar
 * prior on the standard deviation does not reject: e(μ) < 1 / (1 − confidence), where, with n values, ν = n − 1 and prior
 * variance g, e = (1 + ng)^(−1/2) · [(1 + t²/ν) / (1 + t²/(ν(1 + ng)))]^(n/2). Under μ, e is a test martingale of the
 * scale-invariant data, so it ever reaches 1/α with probability ≤ α. Wang & Ramdas, "Anytime-valid t-tests and confidence
 * sequences for Gaussian means with unknown variance" (arXiv:2310.03722, its Gaussian mixture); Hendriksen, de Heide &
 * Grünwald 2021, "Optional stopping with Bayes factors", Bayesian Analysis 16; Lindon et al. 2022 (arXiv:2210.08589, its
 * univariate form); first Lai 1976, Annals of Statistics 4.
 *
 * Skewness: with a long tail on one side, t leaves out the true mean too often on that side, many times too often at a small
 * 1 − confidence. So a mean is left out only if Hall's transform of t, which removes skewness, rejects it too. This can only
 * widen the interval: what is exact stays so. Skewness far beyond that of an exponential distribution (2) stays a risk.
 *
 * Weights: the values W(x − μ) have mean 0 at the weighted mean, so each end solves a quadratic equation (Fieller 1954).
 * Worlds without weight do not count. An end is infinite with too few worlds or weights too uneven, both ends are with any
 * value that is no number. If all values are equal the interval is that one value, but not before 29 worlds at a confidence
 * of 0.95: by then fewer than every tenth world should differ. How far such worlds would differ stays unknown.
 */
export function anytimeInterval(sample: Sample, confidence: number): Interval {
  const { values, weights } = counted(sample);
  const alpha = 1 - confidence;
  const estimate = mean({ values, weights });
  const unknown = { estimate, lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
  if (!Number.isFinite(estimate)) return unknown;
  if (isConstant(values)) {
    const [value] = values;
    return anytimeP(sample, value + 1) <= alpha ? { estimate: value, lo: value, hi: value } : { ...unknown, estimate: value };
  }

  // e < 1/α holds while t² / (t² + ν) stays below this share.
  const n = values.length;
  const growth = 1 + n * priorVariance;
  const explained = ((1 - pow(alpha / Math.sqrt(growth), 2 / n)) * growth) / (growth - 1);
  if (explained >= 1) return unknown;
  const t = Math.sqrt((explained * (n - 1)) / (1 - explained));

  const deviations = values.map((value) => value - estimate);
  const skewness = skewnessOfMean(deviations.map((d, i) => weights[i] * d));
  const end = fieller(deviations, weights);
  return {
    estimate,
    lo: estimate + end(-Math.max(t, restoreSkewness(t, skewness))),
    hi: estimate + end(-Math.min(-t, restoreSkewness(-t, skewness))),
  };
}

/**
 * Two-sided p-value in 0…1 of "the weighted mean is `mu0`", valid at whatever look one stops: 1/e of {@link anytimeInterval},
 * at most 1. Where that interval is bounded it leaves out exactly the means whose p-value is at most 1 − confidence. 1 where
 * nothing is known.
 */
export function anytimeP(sample: Sample, mu0: number): number {
  const { values, weights } = counted(sample);
  const n = values.length;
  const constant = isConstant(values);
  const terms = values.map((value, i) => weights[i] * (value - mu0));
  const average = terms.reduce((sum, term) => sum + term, 0) / n;
  const squares = terms.reduce((sum, term) => sum + (term - average) * (term - average), 0);
  if (n < 2 || average === 0 || !Number.isFinite(squares)) return 1;

  const t = average / Math.sqrt(squares / (n * (n - 1)));
  let smaller = Math.abs(t);
  if (!constant && squares > 0) {
    const estimate = mean({ values, weights });
    const skewness = skewnessOfMean(values.map((value, i) => weights[i] * (value - estimate)));
    smaller = Math.min(smaller, Math.abs(removeSkewness(t, skewness)));
  }
  const explained = 1 / (1 + (n - 1) / (smaller * smaller));
  const growth = 1 + n * priorVariance;
  const p = Math.min(1, Math.sqrt(growth) * pow(1 - ((growth - 1) / growth) * explained, n / 2));
  return constant ? Math.max(p, pow(1 - rare, n)) : p;
}

/**
 * How far from the weighted mean the mean lies at which the t statistic of W(x − μ) is `−t`, given deviations from the
 * weighted mean: below it for a negative, above it for a positive `t`; infinite if no such mean bounds the set.
 */
function fieller(deviations: readonly number[], weights: readonly number[]): (t: number) => number {
  const n = deviations.length;
  let total = 0;
  let constant = 0;
  let linear = 0;
  let quadratic = 0;
  for (let i = 0; i < n; i++) {
    const square = weights[i] * weights[i];
    total += weights[i];
    constant += square * deviations[i] * deviations[i];
    linear += square * deviations[i];
    quadratic += square;
  }
  return (t) => {
    const scale = (n * t * t) / (t * t + n - 1);
    const leading = total * total - scale * quadratic;
    if (leading <= 0) return Math.sign(t) * Number.POSITIVE_INFINITY;
    const centre = (-scale * linear) / leading;
    return centre + Math.sign(t) * Math.sqrt(centre * centre + (scale * constant) / leading);
  };
}

/** The worlds that have weight. */
function counted({ values, weights }: Sample): Sample {
  const some = (_: number, i: number) => weights[i] > 0;
  return { values: values.filter(some), weights: weights.filter(some) };
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
