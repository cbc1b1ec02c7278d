import { column, type Table } from "../../../sim/core/table.ts";
import type { RunValues } from "../../../sim/study/statistics/values.ts";

/** Rows of `table` whose text columns hold the given values, e.g. `{ scenario: "influx", option: "line" }`. */
export function rowsOf(table: Table, where: Readonly<Record<string, string>>): number[] {
  const conditions = Object.entries(where).map(([name, value]) => [column(table, name), value] as const);
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (conditions.every(([values, value]) => values[row] === value)) rows.push(row);
  }
  return rows;
}

/** A number of every run, by world and replication, from that run's rows. Runs without rows are absent. */
export function runValues(table: Table, rows: readonly number[], value: (rows: readonly number[]) => number): RunValues {
  const worlds = column(table, "world") as Int32Array;
  const replications = column(table, "replication") as Int32Array;
  const byWorld = new Map<number, Map<number, number[]>>();
  for (const row of rows) {
    let runs = byWorld.get(worlds[row]);
    if (runs === undefined) byWorld.set(worlds[row], (runs = new Map()));
    const ofRun = runs.get(replications[row]);
    if (ofRun === undefined) runs.set(replications[row], [row]);
    else ofRun.push(row);
  }
  return new Map(
    [...byWorld].map(([world, runs]) => [world, new Map([...runs].map(([replication, of]) => [replication, value(of)]))]),
  );
}

/** The value of column `name` in the only row of each run. */
export function columnByRun(table: Table, rows: readonly number[], name: string): RunValues {
  const values = column(table, name) as Float64Array;
  return runValues(table, rows, ([row]) => values[row]);
}
