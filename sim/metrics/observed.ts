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
  return isWithin(run, row, run.compareFrom, run.weeks);
}

function isWithin({ log }: RunResult, row: number, from: number, until: number): boolean {
  return log.fate[row] !== pending && log.deadline[row] >= from && log.deadline[row] < until;
}

/** Weeks and departments that are looked at; default: the period compared, all departments. */
export interface View {
  readonly from?: number;
  /** First week not counted. */
  readonly until?: number;
  /** By index of the department of origin. */
  readonly departments?: readonly boolean[];
}

/** Tallies a run's cases by their own deadline, department of origin, topic and fate. */
export function observed(run: RunResult, view: View = {}): Observed {
  const { log } = run;
  const { from = run.compareFrom, until = run.weeks, departments: seen } = view;
  const departments = run.departments.length;
  const size = departments * run.topics.length * fates.length;
  const cases = new Float64Array(size);
  const value = new Float64Array(size);
  for (let row = 0; row < log.length; row++) {
    if (!isWithin(run, row, from, until) || (seen && !seen[log.origin[row]])) continue;
    const at = (log.topic[row] * departments + log.origin[row]) * fates.length + log.fate[row];
    cases[at]++;
    value[at] += log.value[row];
  }
  return { run, cases, value };
}
