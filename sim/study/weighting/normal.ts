import { exp, ln } from "../../core/maths.ts";

const rootTwoPi = 2.5066282746310002;
const lnRootTwoPi = 0.9189385332046728;

/** From here outwards the continued fraction takes over from the series. */
const tail = 3;

/** Partial fractions used; at the edge of the tail 40 already give all the bits a number has. */
const depth = 60;

/**
 * Standard normal distribution function Φ, any real `x`; error below 1e-15 in the middle, relative error below 1e-12 in the
 * lower tail down to x = −37, where it leaves the range of numbers. Taylor series of Φ around 0 in Marsaglia's form
 * (2004, Journal of Statistical Software 11/4), outside Laplace's continued fraction (Abramowitz & Stegun 26.2.14).
 */
export function normalCdf(x: number): number {
  if (x < -tail) return (exp(-0.5 * x * x) / rootTwoPi) * millsRatio(-x);
  if (x > tail) return 1 - normalCdf(-x);
  return 0.5 + series(x) * (exp(-0.5 * x * x) / rootTwoPi);
}

/** ln Φ(x), also where Φ itself is too small for a number; −∞ at −∞. Absolute error about 1e-13 up to |x| = 3, relative beyond. */
export function lnNormalCdf(x: number): number {
  if (x < -tail) return x === Number.NEGATIVE_INFINITY ? x : -0.5 * x * x - lnRootTwoPi + ln(millsRatio(-x));
  return ln(normalCdf(x));
}

/** (Φ(x) − ½) ÷ density at x. */
function series(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; ; k += 2) {
    term *= (x * x) / k;
    const next = sum + term;
    if (next === sum || Number.isNaN(next)) return next;
    sum = next;
  }
}

/** Upper tail ÷ density at x, for x above {@link tail}. */
function millsRatio(x: number): number {
  let fraction = x;
  for (let k = depth; k > 0; k--) fraction = x + k / fraction;
  return 1 / fraction;
}

/** Standard normal number from `random`, uniform in [0, 1) (polar method: Marsaglia & Bray 1964, SIAM Review 6, 260–264). */
export function standardNormal(random: () => number): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * ln(square)) / square);
  }
}
