import { column, type Table } from "../../core/table.ts";
import { effectIn } from "./contrasts.ts";
import type { Experiment } from "./experiment.ts";

/** Effects of every contrast of an experiment, one per world. */
export interface WorldEffects {
  /** Numbers of the worlds, in the order of the trials. */
  readonly worlds: readonly number[];
  /** By contrast, then by world; NaN where a world gives no number. */
  readonly effects: readonly (readonly number[])[];
}

/** The effects of one variant of an experiment from its trials: in each world the mean over its replications. */
export function effectsOf(experiment: Experiment, variant: string, trials: Table): WorldEffects {
  const { arms, outcomes, contrasts } = experiment;
  const [hypotheses, variants, worlds, replications, armIds, outcomeIds, values] = [
    "hypothesis",
    "variant",
    "world",
    "replication",
    "arm",
    "outcome",
    "value",
  ].map((name) => column(trials, name));
  const armAt = new Map(arms.map(({ id }, i) => [id, i]));
  const outcomeAt = new Map(outcomes.map(({ id }, i) => [id, i]));
  const runs = new Map<number, Map<number, Float64Array>>();
  for (let row = 0; row < trials.rows; row++) {
    if (hypotheses[row] !== experiment.id || variants[row] !== variant) continue;
    const arm = armAt.get(armIds[row] as string);
    const outcome = outcomeAt.get(outcomeIds[row] as string);
    if (arm === undefined || outcome === undefined) throw new Error(`${experiment.id}: ${armIds[row]}, ${outcomeIds[row]}`);
    const ofWorld = entry(runs, worlds[row] as number, () => new Map<number, Float64Array>());
    const run = entry(ofWorld, replications[row] as number, () =>
      new Float64Array(arms.length * outcomes.length).fill(Number.NaN),
    );
    run[arm * outcomes.length + outcome] = values[row] as number;
  }
  const numbers = [...runs.keys()];
  const effects = contrasts.map((contrast) =>
    numbers.map((world) => {
      const each = [...(runs.get(world) ?? new Map<number, Float64Array>()).values()].map((run) =>
        effectIn(
          contrast,
          arms.map((_, a) => Array.from(run.subarray(a * outcomes.length, (a + 1) * outcomes.length))),
        ),
      );
      const counted = each.filter(Number.isFinite);
      return counted.length > 0 ? counted.reduce((sum, x) => sum + x, 0) / counted.length : Number.NaN;
    }),
  );
  return { worlds: numbers, effects };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
