import { column, type Table } from "../../../sim/core/table.ts";
import { type Fate, fates } from "../../../sim/model/fate.ts";
import { matchTwins } from "../../../sim/study/statistics/twins.ts";
import { type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { mean } from "../../../sim/study/statistics/weighted.ts";
import type { FateAlluvialData } from "../../charts/fate-alluvial.ts";
import type { Comparable } from "./comparable.ts";
import { optionName } from "./option-name.ts";
import { rowsOf, runValues } from "./runs.ts";

const isFate = (name: string): name is Fate => (fates as readonly string[]).includes(name);

/** Figure 7: fates of the same cases under the base `a` and under `b`, shares by value; numbers of cases are means over runs. */
export function fateAlluvialData(
  { scenario, topic }: Comparable,
  pairs: Table,
  a: string,
  b: string,
  weights: Weights,
): FateAlluvialData {
  const twins = matchTwins(pairs, { scenario: scenario.id, topic: topic.id, a, b }, weights);
  const rows = [
    ...rowsOf(pairs, { scenario: scenario.id, topic: topic.id, a, b }).map((row) => ({
      row,
      fateOfA: "fateA",
      fateOfB: "fateB",
    })),
    ...rowsOf(pairs, { scenario: scenario.id, topic: topic.id, a: b, b: a }).map((row) => ({
      row,
      fateOfA: "fateB",
      fateOfB: "fateA",
    })),
  ];
  const cases = column(pairs, "cases");
  const count = (underA: boolean, underB: boolean) => {
    const chosen = new Set(
      rows
        .filter(({ row, fateOfA, fateOfB }) => {
          return (
            isFate(column(pairs, fateOfA)[row] as string) === underA && isFate(column(pairs, fateOfB)[row] as string) === underB
          );
        })
        .map(({ row }) => row),
    );
    const byRun = runValues(
      pairs,
      rows.map(({ row }) => row),
      (of) => of.reduce((sum, row) => sum + (chosen.has(row) ? (cases[row] as number) : 0), 0),
    );
    return mean(worldMeans(byRun, weights));
  };
  return {
    topic: topic.title,
    a: optionName(scenario, a),
    b: optionName(scenario, b),
    pairs: twins.fates.flatMap(({ from, to, share }) => (isFate(from) && isFate(to) ? [{ from, to, share }] : [])),
    cases: count(true, true),
    onlyA: count(true, false),
    onlyB: count(false, true),
  };
}
