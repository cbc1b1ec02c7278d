import type { Table } from "../../../sim/core/table.ts";
import { type Stage, stages } from "../../../sim/model/fate.ts";
import { type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { mean } from "../../../sim/study/statistics/weighted.ts";
import type { BottleneckBarsData, OpenedStages } from "../../charts/bottleneck-bars.ts";
import type { Comparable } from "./comparable.ts";
import { optionName } from "./option-name.ts";
import { columnByRun, rowsOf } from "./runs.ts";

/** A figure's data and the number of sets of assumptions that were re-run for it. */
export interface BottleneckStudy {
  readonly data: BottleneckBarsData;
  readonly worlds: number;
}

/**
 * Figure 9 for the base and, where it was re-run as well, the option it is compared with. Undefined when no stage was opened. The gap "as it
 * is" is that of the same re-run worlds, so it may differ a little from the one over all worlds.
 */
export function bottleneckBarsData(
  { scenario, topic }: Comparable,
  bottlenecks: Table,
  base: string,
  other: string | undefined,
  weights: Weights,
): BottleneckStudy | undefined {
  let worlds = Number.POSITIVE_INFINITY;
  const opened = (option: string): OpenedStages | undefined => {
    const means: Partial<Record<Stage, number>> = {};
    let gap = Number.NaN;
    for (const stage of stages) {
      const rows = rowsOf(bottlenecks, { scenario: scenario.id, option, topic: topic.id, stage });
      if (rows.length === 0) continue;
      const sample = worldMeans(columnByRun(bottlenecks, rows, "gap"), weights);
      means[stage] = mean(sample);
      gap = mean(worldMeans(columnByRun(bottlenecks, rows, "gapBefore"), weights));
      worlds = Math.min(worlds, sample.values.length);
    }
    return Object.keys(means).length === 0 ? undefined : { option: optionName(scenario, option), gap, stages: means };
  };
  const ofBase = opened(base);
  const ofOther = other === undefined ? undefined : opened(other);
  if (ofBase === undefined) return undefined;
  return { data: { topic: topic.title, options: ofOther ? [ofBase, ofOther] : [ofBase] }, worlds };
}
