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
export function isCounted({ log, compareFrom, weeks }: RunResult, row: number): boolean {
  return log.fate[row] !== pending && log.deadline[row] >= compareFrom && log.deadline[row] < weeks;
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
  const { length, fate, deadline, origin, topic, value: worth } = run.log;
  const { from = run.compareFrom, until = run.weeks, departments: seen } = view;
  const departments = run.departments.length;
  const size = departments * run.topics.length * fates.length;
  const cases = new Float64Array(size);
  const value = new Float64Array(size);
  for (let row = 0; row < length; row++) {
    const settled = fate[row];
    const due = deadline[row];
    if (settled === pending || due < from || due >= until) continue;
    const d = origin[row];
    if (seen && !seen[d]) continue;
    const at = (topic[row] * departments + d) * fates.length + settled;
    cases[at]++;
    value[at] += worth[row];
  }
  return { run, cases, value };
}
