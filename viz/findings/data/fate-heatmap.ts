import type { Table } from "../../../sim/core/table.ts";
import { type Fate, fates } from "../../../sim/model/fate.ts";
import { type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { mean } from "../../../sim/study/statistics/weighted.ts";
import type { FateHeatmapData, FateHeatmapRow } from "../../charts/fate-heatmap.ts";
import type { Comparable } from "./comparable.ts";
import { dueOf, fateValues } from "./fate-values.ts";
import { optionName } from "./option-name.ts";
import { unitsOf } from "./units.ts";

/**
 * Figure 1 for `option`. Each unit's share of the value due and its fates are taken run by run, so that every set of
 * assumptions counts alike and the rows sum to the causes of the summary.
 */
export function fateHeatmapData(
  { scenario, organisation, topic }: Comparable,
  departments: Table,
  option: string,
  weights: Weights,
): FateHeatmapData {
  const values = fateValues(departments, { scenario: scenario.id, option, topic: topic.id });
  const average = (codes: readonly string[], value: (ofUnit: Float64Array, ofAll: Float64Array) => number) =>
    mean(worldMeans(values.byRun(codes, value), weights));
  const cases = mean(worldMeans(values.cases, weights));
  const rows = unitsOf(organisation).map(({ name, codes }): FateHeatmapRow => {
    const ofAll = average(codes, (unit, all) => dueOf(unit) / dueOf(all)) || 0;
    const share = (f: number) => (ofAll > 0 ? average(codes, (unit, all) => unit[f] / dueOf(all)) / ofAll : 0);
    return {
      ...name,
      cases: ofAll * cases || 0,
      fates: Object.fromEntries(fates.map((fate, f) => [fate, share(f)])) as Record<Fate, number>,
    };
  });
  return { topic: topic.title, option: optionName(scenario, option), rows };
}
