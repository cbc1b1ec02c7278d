import { isCounted } from "../../metrics/observed.ts";
import { fates, pending } from "../../model/fate.ts";
import type { OccasionLog, RunResult } from "../../model/result.ts";

/** Fate index used where a case has no twin under the other option. */
const noTwin = fates.length;

/** What became of the same cases under two options: count and value by topic, fate under a, fate under b (or `noTwin`). */
export interface Twins {
  readonly cases: Float64Array;
  readonly value: Float64Array;
}

/** Index into {@link Twins}. */
export function twinIndex(topic: number, fateA: number, fateB: number): number {
  return (topic * (fates.length + 1) + fateA) * (fates.length + 1) + fateB;
}

/**
 * Joins two runs of one world case by case, by identity (week, origin, topic, ordinal). Cases counted under only one option,
 * whether an option created them or their fate is still open under the other, are one-sided.
 */
export function twins(a: RunResult, b: RunResult): Twins {
  const width = fates.length + 1;
  const cases = new Float64Array(a.topics.length * width * width);
  const value = new Float64Array(cases.length);
  const tally = (run: RunResult, row: number, fateA: number, fateB: number) => {
    const at = twinIndex(run.log.topic[row], fateA, fateB);
    cases[at]++;
    value[at] += run.log.value[row];
  };
  let i = 0;
  let j = 0;
  while (i < a.log.length || j < b.log.length) {
    const order = i >= a.log.length ? 1 : j >= b.log.length ? -1 : compare(a.log, i, b.log, j);
    if (order === 0) {
      const inA = isCounted(a, i);
      const inB = isCounted(b, j);
      if (inA || inB) tally(a, i, inA ? a.log.fate[i] : noTwin, inB ? b.log.fate[j] : noTwin);
      i++;
      j++;
    } else if (order < 0) {
      if (isCounted(a, i)) tally(a, i, a.log.fate[i], noTwin);
      i++;
    } else {
      if (isCounted(b, j)) tally(b, j, noTwin, b.log.fate[j]);
      j++;
    }
  }
  return { cases, value };
}

/** Order of two cases in time and identity; 0: the same case. */
function compare(a: OccasionLog, i: number, b: OccasionLog, j: number): number {
  return (
    a.week[i] - b.week[j] ||
    a.origin[i] - b.origin[j] ||
    a.topic[i] - b.topic[j] ||
    a.ordinal[i] - b.ordinal[j] ||
    a.creator[i] - b.creator[j]
  );
}

/** Word for a fate index of the twins table. */
export function twinWord(fate: number): string {
  return fate === noTwin || fate === pending ? "none" : fates[fate];
}
