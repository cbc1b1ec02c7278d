import { column, type Table } from "../../core/table.ts";
import type { WeightsOfWorld } from "../../study/hypotheses/assess.ts";
import type { Moved } from "./test-json.ts";

/** Changes of fate told at most, and the share from which one is. */
const most = 8;
const leastShare = 0.002;

/** Between which fates cases moved, weighted over the worlds, the largest share first; empty where arms do not meet the same cases. */
export function movedCases(hypothesis: string, moved: Table | undefined, weights: WeightsOfWorld): Moved[] {
  if (!moved) return [];
  const [ids, worlds, replications, from, to, shares] = ["hypothesis", "world", "replication", "fateA", "fateB", "share"].map(
    (name) => column(moved, name),
  );
  const runs = new Map<string, number>();
  const sums = new Map<string, number>();
  for (let row = 0; row < moved.rows; row++) {
    if (ids[row] !== hypothesis) continue;
    const { weight } = weights(worlds[row] as number);
    runs.set(`${worlds[row]} ${replications[row]}`, weight);
    const way = `${from[row]} ${to[row]}`;
    sums.set(way, (sums.get(way) ?? 0) + weight * (shares[row] as number));
  }
  const total = [...runs.values()].reduce((sum, weight) => sum + weight, 0);
  return [...sums]
    .map(([way, sum]) => ({ from: way.split(" ")[0], to: way.split(" ")[1], share: sum / total }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .slice(0, most);
}
