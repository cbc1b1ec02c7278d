import { isCounted } from "../../metrics/observed.ts";
import { fates, pending } from "../../model/fate.ts";
import type { RunResult } from "../../model/result.ts";

/** Fate index used where a case has no twin under the other option. */
const noTwin = fates.length;

/** What became of the same cases under two options: count and value by topic, fate under a, fate under b (or `noTwin`). */
export interface Twins {
  readonly cases: Float64Array;
  readonly value: Float64Array;
}

/** Identity and value of a run's cases, in the order in which they came; most options of a world share them. */
export interface CaseColumns {
  readonly week: Uint16Array;
  readonly origin: Uint16Array;
  readonly topic: Uint8Array;
  readonly ordinal: Uint16Array;
  readonly creator: Uint8Array;
  readonly value: Float32Array;
}

/** All of a run that joining it with another takes. */
export interface CaseFates {
  readonly topics: number;
  readonly columns: CaseColumns;
  /** Fate of every case that counts, `noTwin` for one that does not. */
  readonly fate: Uint8Array;
}

/** Index into {@link Twins}. */
export function twinIndex(topic: number, fateA: number, fateB: number): number {
  return (topic * (fates.length + 1) + fateA) * (fates.length + 1) + fateB;
}

/** What joining a run with another takes; the columns are those of the run. */
export function caseFates(run: RunResult): CaseFates {
  const { week, origin, topic, ordinal, creator, value, fate: settled, length } = run.log;
  const fate = new Uint8Array(length);
  for (let row = 0; row < length; row++) fate[row] = isCounted(run, row) ? settled[row] : noTwin;
  return { topics: run.topics.length, columns: { week, origin, topic, ordinal, creator, value }, fate };
}

/**
 * Joins two runs of one world case by case, by identity (week, origin, topic, ordinal). Cases counted under only one option,
 * whether an option created them or their fate is still open under the other, are one-sided.
 */
export function twins(a: RunResult, b: RunResult): Twins {
  return joinCases(caseFates(a), caseFates(b));
}

/** The same from what was kept of two runs. */
export function joinCases(a: CaseFates, b: CaseFates): Twins {
  const width = fates.length + 1;
  const cases = new Float64Array(a.topics * width * width);
  const value = new Float64Array(cases.length);
  const tally = ({ topic, value: worth }: CaseColumns, row: number, fateA: number, fateB: number) => {
    if (fateA === noTwin && fateB === noTwin) return;
    const at = twinIndex(topic[row], fateA, fateB);
    cases[at]++;
    value[at] += worth[row];
  };
  const [inA, inB] = [a.columns, b.columns];
  const [endA, endB] = [a.fate.length, b.fate.length];
  if (inA === inB) for (let row = 0; row < endA; row++) tally(inA, row, a.fate[row], b.fate[row]);
  let [i, j] = inA === inB ? [endA, endB] : [0, 0];
  while (i < endA || j < endB) {
    const order = i >= endA ? 1 : j >= endB ? -1 : compare(inA, i, inB, j);
    if (order === 0) {
      tally(inA, i, a.fate[i], b.fate[j]);
      i++;
      j++;
    } else if (order < 0) {
      tally(inA, i, a.fate[i], noTwin);
      i++;
    } else {
      tally(inB, j, noTwin, b.fate[j]);
      j++;
    }
  }
  return { cases, value };
}

/** Order of two cases in time and identity; 0: the same case. */
function compare(a: CaseColumns, i: number, b: CaseColumns, j: number): number {
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
