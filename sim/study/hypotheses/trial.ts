import { type Table, TableBuilder } from "../../core/table.ts";
import { fates } from "../../model/fate.ts";
import type { RunResult } from "../../model/result.ts";
import { digestTables } from "../digest.ts";
import { type WorldSource, worldAt } from "../ensemble.ts";
import { demandOnly } from "../nulls/demand-only.ts";
import { funnel } from "../nulls/funnel.ts";
import { funnelMeasure } from "../nulls/funnel-measure.ts";
import { queueNetwork } from "../nulls/queue-network.ts";
import type { JobResult } from "../plan.ts";
import { tables } from "../tables.ts";
import { twinIndex, twins, twinWord } from "../tabulate/twins.ts";
import type { World } from "../world.ts";
import { runSeed } from "../worlds.ts";
import type { Experiment, ExperimentArm } from "./experiment.ts";
import { followedArms } from "./followed-arms.ts";
import { look } from "./look.ts";
import { measureOf } from "./measures/registry.ts";
import { runArm } from "./run-arm.ts";
import { asIs, funnelId, type nullModels } from "./variants.ts";

/** Everything that trials of hypotheses need, plain data. */
export interface TrialPlan extends WorldSource {
  readonly experiments: readonly Experiment[];
}

/** One hypothesis in one world: all its arms, each as often as there are replications. */
export interface TrialJob {
  /** Stable; safe as a file name. */
  readonly id: string;
  /** Position among the plan's experiments. */
  readonly experiment: number;
  readonly world: number;
  readonly replications: number;
  /** "as-is", ids of ablations, ids of null models. */
  readonly variants: readonly string[];
}

/** Null models that are arms of the same code with parts switched off. */
const nullArms: Readonly<Record<string, ((arm: ExperimentArm) => ExperimentArm) | undefined>> = {
  "queue-network": queueNetwork,
  "demand-only": demandOnly,
} satisfies Record<Exclude<(typeof nullModels)[number], typeof funnelId>, unknown>;

/** Runs one job: pure, the same bits wherever it runs. */
export function execute(plan: TrialPlan, job: TrialJob): JobResult<TrialJob> {
  const experiment = plan.experiments[job.experiment];
  const world = worldAt(plan, job.world);
  const trials = new TableBuilder(tables.trials);
  const moved = new TableBuilder(tables.moved);
  for (const variant of job.variants) {
    for (let replication = 0; replication < job.replications; replication++) {
      const arms = variant === funnelId ? [] : armsOf(experiment, variant);
      const runs = runArms(experiment, arms, world, plan.seed, replication);
      const values = variant === funnelId ? funnelValues(plan, experiment, world) : valuesOf(experiment, arms, runs);
      values.forEach((ofArm, a) => {
        experiment.outcomes.forEach(({ id }, o) => {
          trials.add(experiment.id, variant, job.world, replication, experiment.arms[a].id, id, ofArm[o]);
        });
      });
      if (variant === asIs) addMoved(moved, [experiment.id, job.world, replication], experiment, runs);
    }
  }
  const result: Record<string, Table> = { trials: trials.build(), moved: moved.build() };
  return { job, tables: result, digest: digestTables(result) };
}

/** Every outcome of every arm, by arm and outcome. */
export function valuesOf({ outcomes }: Experiment, arms: readonly ExperimentArm[], runs: readonly RunResult[]): number[][] {
  return arms.map((arm, a) => outcomes.map((outcome) => look(runs[a], arm, outcome)));
}

/** The same from the funnel, which knows no chance between arms. */
function funnelValues(plan: TrialPlan, { arms, outcomes }: Experiment, world: World): number[][] {
  return arms.map((arm) => {
    const result = funnel(arm, world, plan.seed, plan.parameters);
    return outcomes.map((outcome) => funnelMeasure(result, outcome));
  });
}

/** The arms of an experiment as they are, under one of its ablations, or in a null model that the same code runs. */
export function armsOf(experiment: Experiment, variant: string): readonly ExperimentArm[] {
  if (variant === asIs) return experiment.arms;
  const ofNull = nullArms[variant];
  if (ofNull) return experiment.arms.map(ofNull);
  const ablation = experiment.ablations.find(({ id }) => id === variant);
  if (!ablation) throw new Error(`${experiment.id} has no ablation ${variant}`);
  return ablation.arms;
}

/** All arms in one world: they share assumptions and chance, but for arms with chance of their own. */
export function runArms(
  { outcomes }: Experiment,
  arms: readonly ExperimentArm[],
  world: World,
  seed: string,
  replication: number,
): RunResult[] {
  const trace = outcomes.some(({ measure }) => measureOf(measure).traced === true);
  return arms.map((arm) => {
    const own = arm.chance === "" ? seed : JSON.stringify([seed, arm.chance]);
    return runArm(arm, world, runSeed(own, world.index, replication), trace);
  });
}

/** What became of the same cases in the two arms that are followed, as shares of the value due in both. */
function addMoved(
  to: TableBuilder,
  key: readonly [string, number, number],
  experiment: Experiment,
  runs: readonly RunResult[],
): void {
  const followed = followedArms(experiment);
  if (!followed) return;
  const [a, b] = followed;
  const topic = experiment.outcomes[experiment.contrasts[0].terms[0].outcome].topic;
  const { value } = twins(runs[a], runs[b]);
  let all = 0;
  for (let from = 0; from < fates.length; from++)
    for (let into = 0; into < fates.length; into++) all += value[twinIndex(topic, from, into)];
  if (all === 0) return;
  // Every run counts, also one in which nothing moves.
  to.add(...key, "none", "none", 0);
  for (let from = 0; from < fates.length; from++)
    for (let into = 0; into < fates.length; into++) {
      const share = value[twinIndex(topic, from, into)] / all;
      if (from !== into && share > 0) to.add(...key, twinWord(from), twinWord(into), share);
    }
}
