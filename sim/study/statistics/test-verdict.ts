import type { Contrast } from "../hypotheses/experiment.ts";
import { anytimeInterval, anytimeP, type Interval } from "./anytime.ts";
import { mean, type Sample } from "./weighted.ts";

/**
 * What the worlds say about an expectation: it holds, its opposite does, nothing that matters happens ("equivalent", only of
 * expectations that something does), or the worlds do not tell.
 */
export type TestVerdict = "supported" | "contradicted" | "equivalent" | "undecided";

/** A verdict and the p-value behind it, valid at whatever look one stops; 1 when undecided. */
export interface Judgement {
  readonly verdict: TestVerdict;
  readonly p: number;
}

/** What is wanted of a contrast; `bound` > 0, in units of the effect. */
type Test = Pick<Contrast, "test" | "bound">;

/**
 * Judges one contrast from its effects, one per world, by the interval of their weighted mean at `confidence`.
 * - "above": supported (contradicted) if the interval lies above (below) 0 and the estimate reaches the bound on that side;
 *   equivalent if the interval lies inside ±bound.
 * - "within": supported if the interval lies inside ±bound, contradicted if it lies outside.
 * - "not-below": supported (contradicted) if the interval lies above (below) −bound.
 *
 * The p-value is that of the mean the interval leaves out (of the likelier where it leaves out two: intersection–union, as in
 * two one-sided tests, Schuirmann 1987), so it is at most 1 − confidence when the verdict is decided.
 */
export function judgeContrast(sample: Sample, { test, bound }: Test, confidence: number): Judgement & Interval {
  const interval = anytimeInterval(sample, confidence);
  const { estimate, lo, hi } = interval;
  const decided = (verdict: TestVerdict, ...excluded: number[]) => ({
    ...interval,
    verdict,
    p: Math.max(...excluded.map((mu) => anytimeP(sample, mu))),
  });
  const inside = -bound < lo && hi < bound;
  switch (test) {
    case "above":
      if (lo > 0 && estimate >= bound) return decided("supported", 0);
      if (hi < 0 && estimate <= -bound) return decided("contradicted", 0);
      if (inside) return decided("equivalent", -bound, bound);
      break;
    case "within":
      if (inside) return decided("supported", -bound, bound);
      if (lo > bound) return decided("contradicted", bound);
      if (hi < -bound) return decided("contradicted", -bound);
      break;
    case "not-below":
      if (lo > -bound) return decided("supported", -bound);
      if (hi < -bound) return decided("contradicted", -bound);
      break;
  }
  return { ...interval, verdict: "undecided", p: 1 };
}

/**
 * Judges a hypothesis by its contrasts, judged at the same `confidence`, all of which must hold. Supported if all are, with the
 * largest p (intersection–union test, Berger 1982). Contradicted if any is, else equivalent if any is: with the smallest p of
 * those times the number of contrasts, for any of them could have failed by chance (Bonferroni), and only if that is at most
 * 1 − confidence. Else undecided, as without contrasts.
 */
export function judgeHypothesis(contrasts: readonly Judgement[], confidence: number): Judgement {
  const pValues = (wanted: TestVerdict) => contrasts.filter(({ verdict }) => verdict === wanted).map(({ p }) => p);
  for (const verdict of ["contradicted", "equivalent"] as const) {
    const p = contrasts.length * Math.min(...pValues(verdict));
    if (p <= 1 - confidence) return { verdict, p };
  }
  const supported = pValues("supported");
  if (supported.length === 0 || supported.length < contrasts.length) return { verdict: "undecided", p: 1 };
  return { verdict: "supported", p: Math.max(...supported) };
}

/** Whether a verdict is given. */
export function isDecided({ verdict }: Judgement): boolean {
  return verdict !== "undecided";
}

/**
 * Share of the worlds, by weight, in which every contrast holds by itself: "above" x > 0, "within" |x| ≤ bound, "not-below"
 * x ≥ −bound. `samples`, one per contrast, list the same worlds with the same weights. An effect that is no number does not
 * hold. NaN when nothing has weight.
 */
export function shareHolding(samples: readonly Sample[], contrasts: readonly Test[]): number {
  if (samples.length === 0) return Number.NaN;
  const { weights } = samples[0];
  const values = weights.map((_, world) => (contrasts.every((test, i) => holds(samples[i].values[world], test)) ? 1 : 0));
  return mean({ values, weights });
}

function holds(effect: number, { test, bound }: Test): boolean {
  if (test === "above") return effect > 0;
  return test === "within" ? Math.abs(effect) <= bound : effect >= -bound;
}
