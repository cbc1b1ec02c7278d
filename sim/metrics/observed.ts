import { fates, pending } from "../model/fate.ts";
import type { RunResult } from "../model/result.ts";

/** A run with its cases tallied by fate, as metrics read it. */
export interface Observed {
  readonly run: RunResult;
  /** Number and value of cases due in the period compared; index (topic · departments + department) · fates + fate. */
  readonly cases: Float64Array;
  readonly value: Float64Array;
}

/** Whether a case of the log counts: its deadline lies in the period compared and it has a fate. */
export function isCounted(run: RunResult, row: number): boolean {
  const { log } = run;
  return log.fate[row] !== pending && log.deadline[row] >= run.compareFrom && log.deadline[row] < run.weeks;
}

/** Tallies a run's cases by their own deadline, department of origin, topic and fate. */
export function observed(run: RunResult): Observed {
  const { log } = run;
  const departments = run.departments.length;
  const size = departments * run.topics.length * fates.length;
  const cases = new Float64Array(size);
  const value = new Float64Array(size);
  for (let row = 0; row < log.length; row++) {
    if (!isCounted(run, row)) continue;
    const at = (log.topic[row] * departments + log.origin[row]) * fates.length + log.fate[row];
    cases[at]++;
    value[at] += log.value[row];
  }
  return { run, cases, value };
}
