import type { Table } from "../../../sim/core/table.ts";
import { pointMargin } from "../../../sim/study/statistics/outcomes.ts";
import { pairedDifferences, type RunValues, type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { judge } from "../../../sim/study/statistics/verdict.ts";
import { mean, quantile } from "../../../sim/study/statistics/weighted.ts";
import type { OptionDumbbellData, OptionDumbbellRow } from "../../charts/option-dumbbell.ts";
import type { Comparable } from "./comparable.ts";
import { fateValues, gapOfFates } from "./fate-values.ts";
import { optionName } from "./option-name.ts";
import { unitsOf } from "./units.ts";

/** The runs of `of` in which the unit had cases under both options, so that both means are over the same runs. */
function shared(of: RunValues, other: RunValues): RunValues {
  return new Map(
    [...of].map(([world, runs]) => [
      world,
      new Map([...runs].filter(([r]) => Number.isFinite(other.get(world)?.get(r) ?? Number.NaN))),
    ]),
  );
}

/** Figure 5: option b against a, unit by unit; units without cases are left out. */
export function optionDumbbellData(
  { scenario, organisation, topic }: Comparable,
  departments: Table,
  a: string,
  b: string,
  weights: Weights,
): OptionDumbbellData {
  const [ofA, ofB] = [a, b].map((option) => fateValues(departments, { scenario: scenario.id, option, topic: topic.id }));
  const rows = unitsOf(organisation).flatMap(({ name, codes }): OptionDumbbellRow[] => {
    const [gapsA, gapsB] = [ofA, ofB].map((values) => values.byRun(codes, gapOfFates));
    const differences = pairedDifferences(gapsA, gapsB, weights);
    if (differences.values.length === 0) return [];
    return [
      {
        ...name,
        gapA: mean(worldMeans(shared(gapsA, gapsB), weights)),
        gapB: mean(worldMeans(shared(gapsB, gapsA), weights)),
        lo: quantile(differences, 0.1),
        hi: quantile(differences, 0.9),
        verdict: judge({ values: differences.values.map((d) => -d), weights: differences.weights }, pointMargin),
      },
    ];
  });
  return { topic: topic.title, a: optionName(scenario, a), b: optionName(scenario, b), rows };
}
