import stdlibExp from "@stdlib/math-base-special-exp";
import stdlibLn from "@stdlib/math-base-special-ln";
import stdlibPow from "@stdlib/math-base-special-pow";

/** Exponential function with the same bits in every engine (23–32 ns: keep it out of inner loops). */
export const exp: (x: number) => number = stdlibExp;

/** Natural logarithm with the same bits in every engine. */
export const ln: (x: number) => number = stdlibLn;

/** Power with the same bits in every engine. */
export const pow: (base: number, exponent: number) => number = stdlibPow;

/** `x` held inside [0, 1]. */
export function share(x: number): number {
  return x < 0 ? 0 : x > 1 ? 1 : x;
}

/** Exponentially distributed number with the given mean from a uniform `u` in (0, 1). */
export function exponential(u: number, mean: number): number {
  return -ln(u) * mean;
}

/** Largest mean for which {@link poisson} may be asked: exp(−mean) must stay an ordinary number. */
export const largestPoissonMean = 600;

/** Poisson count by inversion. `u` in (0, 1); `mean` in 0…600; `zero` = exp(−mean), passed in because it seldom changes. */
export function poisson(u: number, mean: number, zero: number): number {
  let k = 0;
  let p = zero;
  let below = zero;
  while (u > below) {
    k++;
    p *= mean / k;
    below += p;
    if (p < 1e-18 && k > mean) break;
  }
  return k;
}
