import type { Text } from "../../sim/core/language.ts";
import type { Fate } from "../../sim/model/fate.ts";
import type { DepartmentName, OptionName } from "./figure.ts";

/** A department's cases by fate. */
export interface FateHeatmapRow extends DepartmentName {
  /** Cases due, mean over runs, ≥ 0; the weight of the row in the margin. */
  readonly cases: number;
  /** Shares of its cases, 0…1, summing to 1; all 0 when it has no cases. */
  readonly fates: Readonly<Record<Fate, number>>;
}

/** Figure 1: where and why cases of one topic are lost under one option. */
export interface FateHeatmapData {
  readonly topic: Text;
  readonly option: OptionName;
  /** In any order; the chart groups by Dezernat in order of first appearance and sorts inside. */
  readonly rows: readonly FateHeatmapRow[];
  /** Order inside a Dezernat: most lost first (default), by name, or by one fate's share. */
  readonly sort?: "lost" | "name" | Fate;
}
