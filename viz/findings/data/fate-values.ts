import { column, type Table } from "../../../sim/core/table.ts";
import { symbolicWeight } from "../../../sim/metrics/summaries.ts";
import { fates } from "../../../sim/model/fate.ts";
import type { RunValues } from "../../../sim/study/statistics/values.ts";
import { rowsOf, runValues } from "./runs.ts";

/** Value due and done of some cases; both in typical cases. */
export interface Done {
  readonly due: number;
  readonly implemented: number;
  readonly symbolic: number;
}

/** Everyday gap 0…1; NaN when nothing was due. */
export function gapOf({ due, implemented, symbolic }: Done): number {
  return 1 - (implemented + symbolicWeight * symbolic) / due;
}

/** Value by fate of one option on one topic, run by run. */
export interface FateValues {
  /** Number of cases of a run. */
  readonly cases: RunValues;
  /** Per run, what `value` makes of the value by fate (order of `fates`) of `codes`, and of all departments. */
  byRun(codes: readonly string[], value: (ofUnit: Float64Array, ofAll: Float64Array) => number): RunValues;
}

/** Reads one option's rows of the table `departments`. */
export function fateValues(
  departments: Table,
  where: { readonly scenario: string; readonly option: string; readonly topic: string },
): FateValues {
  const rows = rowsOf(departments, { ...where });
  const code = column(departments, "department") as readonly string[];
  const values = fates.map((fate) => column(departments, `value_${fate}`) as Float64Array);
  const cases = fates.map((fate) => column(departments, `cases_${fate}`) as Int32Array);
  const sum = (of: readonly number[]) => {
    const total = new Float64Array(fates.length);
    for (const row of of) for (let f = 0; f < fates.length; f++) total[f] += values[f][row];
    return total;
  };
  return {
    cases: runValues(departments, rows, (of) => of.reduce((n, row) => n + cases.reduce((m, c) => m + c[row], 0), 0)),
    byRun(codes, value) {
      const chosen = new Set(codes);
      return runValues(departments, rows, (of) => value(sum(of.filter((row) => chosen.has(code[row]))), sum(of)));
    },
  };
}

/** Sum of values by fate. */
export function dueOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Gap of values by fate. */
export function gapOfFates(values: Float64Array): number {
  return gapOf({
    due: dueOf(values),
    implemented: values[fates.indexOf("implemented")],
    symbolic: values[fates.indexOf("symbolic")],
  });
}
