import { weeksPerQuarter } from "../../../sim/core/clock.ts";
import { column, type Table } from "../../../sim/core/table.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";
import { type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { mean } from "../../../sim/study/statistics/weighted.ts";
import { rowsOf, runValues } from "./runs.ts";

/** Regular work simplified or dropped under `option`, share 0…1 of regular work, mean of the compared quarters; NaN without runs. */
export function arrearsOf(workload: Table, scenario: Scenario, option: string, weights: Weights): number {
  const quarters = column(workload, "quarter") as Int32Array;
  const arrears = column(workload, "arrears") as Float64Array;
  const from = Math.floor(scenario.compareFrom / weeksPerQuarter);
  const rows = rowsOf(workload, { scenario: scenario.id, option }).filter((row) => quarters[row] >= from);
  const byRun = runValues(workload, rows, (of) => of.reduce((sum, row) => sum + arrears[row], 0) / of.length);
  return mean(worldMeans(byRun, weights));
}
