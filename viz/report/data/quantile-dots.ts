import type { Table } from "../../../sim/core/table.ts";
import { pairedDifferences, type Weights } from "../../../sim/study/statistics/values.ts";
import { quantile } from "../../../sim/study/statistics/weighted.ts";
import type { Comparison } from "../../../sim/study/summary.ts";
import type { QuantileDotsData } from "../../charts/quantile-dots.ts";
import type { Comparable } from "./comparable.ts";
import { optionName } from "./option-name.ts";
import { columnByRun, rowsOf } from "./runs.ts";

const dots = 50;

/** Figure 6: the paired differences themselves when all sets of assumptions weigh alike, else 50 weighted quantiles of them. */
export function quantileDotsData(
  { scenario, topic }: Comparable,
  topics: Table,
  comparison: Comparison,
  weights: Weights,
): QuantileDotsData {
  const gaps = (option: string) => columnByRun(topics, rowsOf(topics, { scenario: scenario.id, option, topic: topic.id }), "gap");
  const sample = pairedDifferences(gaps(comparison.a), gaps(comparison.b), weights);
  const alike = sample.weights.every((weight) => weight === sample.weights[0]);
  return {
    topic: topic.title,
    a: optionName(scenario, comparison.a),
    b: optionName(scenario, comparison.b),
    differences: alike ? sample.values : Array.from({ length: dots }, (_, i) => quantile(sample, (i + 0.5) / dots)),
    lo: comparison.lo,
    hi: comparison.hi,
    verdict: comparison.verdict,
  };
}
