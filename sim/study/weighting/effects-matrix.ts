import { column, type Table } from "../../core/table.ts";
import type { Experiment } from "../hypotheses/experiment.ts";
import type { EffectColumn, EffectMatrix } from "./matrix.ts";
import { effectMatrix } from "./matrix.ts";

/** The columns that the experiments of patterns make, in their order. */
export function columnsOf(experiments: readonly Experiment[]): EffectColumn[] {
  return experiments.flatMap(({ id, contrasts }) =>
    contrasts.map(({ test, bound }, contrast) => ({ pattern: id, contrast, test, bound })),
  );
}

/** The matrix of `draws` draws from the effects table. Rows of patterns that are not among the columns are ignored. */
export function matrixOf(columns: readonly EffectColumn[], effects: Table, draws: number): EffectMatrix {
  const [patterns, contrasts, numbers, replications, values] = ["pattern", "contrast", "draw", "replication", "effect"].map(
    (name) => column(effects, name),
  );
  const at = new Map(columns.map(({ pattern, contrast }, i) => [`${pattern} ${contrast}`, i]));
  const count = (replications as Int32Array).reduce((most, replication) => Math.max(most, replication + 1), 0);
  const each = Array.from({ length: count }, () => new Float64Array(draws * columns.length).fill(Number.NaN));
  for (let row = 0; row < effects.rows; row++) {
    const place = at.get(`${patterns[row]} ${contrasts[row]}`);
    const draw = numbers[row] as number;
    if (place === undefined || draw >= draws) continue;
    each[replications[row] as number][draw * columns.length + place] = values[row] as number;
  }
  return effectMatrix(columns, each);
}
