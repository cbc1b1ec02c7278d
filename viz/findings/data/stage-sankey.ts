import type { Table } from "../../../sim/core/table.ts";
import { type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { mean } from "../../../sim/study/statistics/weighted.ts";
import type { OptionSummary } from "../../../sim/study/summary.ts";
import type { StageSankeyData } from "../../charts/stage-sankey.ts";
import type { Comparable } from "./comparable.ts";
import { fateValues } from "./fate-values.ts";
import { optionName } from "./option-name.ts";

/** Figure 4 for one option: its causes from the summary, and how many cases of a run they stand for. */
export function stageSankeyData(
  { scenario, topic }: Comparable,
  departments: Table,
  option: OptionSummary,
  weights: Weights,
): StageSankeyData {
  const { cases } = fateValues(departments, { scenario: scenario.id, option: option.option, topic: topic.id });
  return {
    topic: topic.title,
    option: optionName(scenario, option.option),
    cases: mean(worldMeans(cases, weights)),
    fates: option.causes,
  };
}
