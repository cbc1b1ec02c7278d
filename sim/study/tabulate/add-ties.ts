import type { TableBuilder } from "../../core/table.ts";
import type { RunResult } from "../../model/result.ts";
import type { RunKey } from "./run-key.ts";

/** Ties of more sets of assumptions than this are not kept: their picture hardly changes, and they grow with the square of the departments. */
const worldsKept = 5;

/** Whether the ties of a world and replication are kept. */
export function tiesAreKept(world: number, replication: number): boolean {
  return world < worldsKept && replication === 0;
}

/** Adds the working ties of a run, each pair of departments once with the mean of both directions; departments without staff have none. */
export function addTies(to: TableBuilder, key: RunKey, { departments, tieStrengths }: RunResult): void {
  const count = departments.length;
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const strength = (tieStrengths[a * count + b] + tieStrengths[b * count + a]) / 2;
      if (strength > 0) to.add(...key, departments[a], departments[b], strength);
    }
}
