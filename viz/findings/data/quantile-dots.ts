import type { Table } from "../../../sim/core/table.ts";
import { pairedDifferences } from "../../../sim/study/statistics/values.ts";
import type { WorldWeights } from "../../../sim/study/statistics/world-weights.ts";
import type { Comparison } from "../../../sim/study/summary.ts";
import type { QuantileDotsData } from "../../charts/quantile-dots.ts";
import type { Comparable } from "./comparable.ts";
import { optionName } from "./option-name.ts";
import { columnByRun, rowsOf } from "./runs.ts";

/** Figure 6: the paired difference of every set of assumptions, with its weights where they are not all alike. */
export function quantileDotsData(
  { scenario, topic }: Comparable,
  topics: Table,
  comparison: Comparison,
  { weights, priorWeights }: WorldWeights,
): QuantileDotsData {
  const gaps = (option: string) => columnByRun(topics, rowsOf(topics, { scenario: scenario.id, option, topic: topic.id }), "gap");
  const [ofA, ofB] = [gaps(comparison.a), gaps(comparison.b)];
  const sample = pairedDifferences(ofA, ofB, weights);
  const weighted = weights !== undefined || priorWeights !== undefined;
  return {
    topic: topic.title,
    a: optionName(scenario, comparison.a),
    b: optionName(scenario, comparison.b),
    differences: sample.values,
    lo: comparison.lo,
    hi: comparison.hi,
    verdict: comparison.verdict,
    ...(weighted && {
      weighted: {
        weights: sample.weights,
        priorWeights: pairedDifferences(ofA, ofB, priorWeights).weights,
        verdictPrior: comparison.verdictPrior,
      },
    }),
  };
}
