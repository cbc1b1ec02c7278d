import type { Table } from "../../../sim/core/table.ts";
import { type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { mean } from "../../../sim/study/statistics/weighted.ts";
import { columnByRun, rowsOf } from "./runs.ts";

/** Regular work simplified or dropped under an option, share 0…1 of regular work over the horizon; NaN without runs. */
export function arrearsOf(runs: Table, scenario: string, option: string, weights: Weights): number {
  return mean(worldMeans(columnByRun(runs, rowsOf(runs, { scenario, option }), "arrears"), weights));
}
