import { column, type Table } from "../../core/table.ts";
import type { Sample } from "./weighted.ts";

/** One number per run: world → replication → value. */
export type RunValues = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Weight of each world by its number; worlds not listed, or no list at all, weigh 1. */
export type Weights = readonly number[] | undefined;

/** Rows to read: those of `scenario` and, when given, of `topic`. */
export interface Rows {
  readonly scenario: string;
  readonly topic?: string;
}

/**
 * Sums of `value` over the chosen rows of each run, under the name that `group` gives a row: its option, a fate. Rows
 * without a name are left out.
 */
export function sumByRun(
  table: Table,
  rows: Rows,
  group: (row: number) => string | undefined,
  value: (row: number) => number,
): Map<string, RunValues> {
  const scenarios = column(table, "scenario");
  const worlds = column(table, "world") as Int32Array;
  const replications = column(table, "replication") as Int32Array;
  const topics = rows.topic === undefined ? undefined : column(table, "topic");
  const groups = new Map<string, Map<number, Map<number, number>>>();
  for (let row = 0; row < table.rows; row++) {
    if (scenarios[row] !== rows.scenario || (topics && topics[row] !== rows.topic)) continue;
    const name = group(row);
    if (name === undefined) continue;
    const byWorld = entry(groups, name, () => new Map<number, Map<number, number>>());
    const byReplication = entry(byWorld, worlds[row], () => new Map<number, number>());
    byReplication.set(replications[row], (byReplication.get(replications[row]) ?? 0) + value(row));
  }
  return groups;
}

/** Each group's share of its run's sum over all groups; 0 where a run has nothing of a group, NaN where it has nothing at all. */
export function sharesOfRuns(groups: ReadonlyMap<string, RunValues>): Map<string, RunValues> {
  const totals = new Map<number, Map<number, number>>();
  for (const runs of groups.values()) {
    for (const [world, replications] of runs) {
      const inWorld = entry(totals, world, () => new Map<number, number>());
      for (const [replication, value] of replications) inWorld.set(replication, (inWorld.get(replication) ?? 0) + value);
    }
  }
  const shares = new Map<string, RunValues>();
  for (const [name, runs] of groups) {
    const share = (world: number, replication: number, total: number): [number, number] => [
      replication,
      (runs.get(world)?.get(replication) ?? 0) / total,
    ];
    const ofTotals = [...totals].map(
      ([world, inWorld]) => [world, new Map([...inWorld].map(([r, total]) => share(world, r, total)))] as const,
    );
    shares.set(name, new Map(ofTotals));
  }
  return shares;
}

/** Each world's mean over its replications; runs without a number (NaN: nothing was due) and worlds without any are left out. */
export function worldMeans(runs: RunValues, weights: Weights): Sample {
  return averaged(runs, weights, (_world, _replication, value) => value);
}

/** Differences b − a per world, averaged over the replications that both have. */
export function pairedDifferences(a: RunValues, b: RunValues, weights: Weights): Sample {
  return averaged(b, weights, (world, replication, value) => value - (a.get(world)?.get(replication) ?? Number.NaN));
}

function averaged(
  runs: RunValues,
  weights: Weights,
  number: (world: number, replication: number, value: number) => number,
): Sample {
  const sample = { values: [] as number[], weights: [] as number[] };
  for (const [world, replications] of runs) {
    let sum = 0;
    let count = 0;
    for (const [replication, value] of replications) {
      const x = number(world, replication, value);
      if (!Number.isFinite(x)) continue;
      sum += x;
      count++;
    }
    if (count === 0) continue;
    sample.values.push(sum / count);
    sample.weights.push(weights?.[world] ?? 1);
  }
  return sample;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
