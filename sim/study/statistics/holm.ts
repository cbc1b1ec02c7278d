import type { Judgement } from "./test-verdict.ts";

/**
 * Adjusted p-values in the order given, 0…1: where those at most α count, the chance of any false rejection is at most α,
 * however the tests depend on each other (Holm 1979, Scandinavian Journal of Statistics 6).
 */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => 1);
  const order = pValues.map((_, i) => i).sort((i, j) => pValues[i] - pValues[j]);
  let largest = 0;
  order.forEach((i, rank) => {
    largest = Math.min(1, Math.max(largest, (order.length - rank) * pValues[i]));
    adjusted[i] = largest;
  });
  return adjusted;
}

/**
 * The verdicts of all hypotheses of one call at `confidence` for the call as a whole: a verdict whose adjusted p-value exceeds
 * 1 − confidence becomes undecided. `p` stays that of the hypothesis alone, `adjusted` is Holm's.
 */
export function judgeTogether<T extends Judgement>(hypotheses: readonly T[], confidence: number): (T & { adjusted: number })[] {
  const adjusted = holm(hypotheses.map(({ p }) => p));
  return hypotheses.map((hypothesis, i) => ({
    ...hypothesis,
    verdict: adjusted[i] <= 1 - confidence ? hypothesis.verdict : "undecided",
    adjusted: adjusted[i],
  }));
}
