import { join } from "node:path";
import type { Text } from "../../core/language.ts";
import type { Table } from "../../core/table.ts";
import { piscinaPool } from "../../host/piscina.ts";
import { worldAt } from "../../study/ensemble.ts";
import { type Assessment, assess, judgedSamples, type WeightsOfWorld } from "../../study/hypotheses/assess.ts";
import { effectsOf } from "../../study/hypotheses/effects.ts";
import type { TrialJob, TrialPlan } from "../../study/hypotheses/trial.ts";
import { asIs } from "../../study/hypotheses/variants.ts";
import { goOn } from "../../study/statistics/sequential.ts";
import type { TableName } from "../../study/tables.ts";
import { type Progress, runEnsemble } from "../store/ensemble.ts";
import { readParquet } from "../store/parquet.ts";
import { openTrials } from "../store/trials-folder.ts";
import type { Terminal } from "./terminal.ts";
import { beginWork } from "./work-under-way.ts";

/** Worlds in a block, and worlds before which nothing is decided. */
const block = 10;
const least = 20;

/** What trials are asked for. */
export interface TrialsRequest {
  readonly plan: TrialPlan;
  readonly model: string;
  readonly folder: string;
  /** Worlds after which a hypothesis is not pursued further. */
  readonly budget: number;
  readonly replications: number;
  /** Variants beside the experiment as it is, run in `besideWorlds` worlds once it is decided. */
  readonly beside: (experiment: number) => readonly string[];
  readonly besideWorlds: number;
  readonly workers: number | undefined;
  readonly csv: "de" | "en";
}

/** Finished trials in their folder. */
export interface Trials {
  readonly folder: string;
  readonly digest: string;
  readonly tables: Partial<Record<TableName, Table>>;
  /** By experiment. */
  readonly assessments: readonly Assessment[];
  readonly weights: WeightsOfWorld;
}

/**
 * Runs blocks of worlds for every hypothesis until it is decided or the budget is spent, then the variants beside. Undefined
 * after Ctrl-C: what is finished stays, and the same call goes on.
 */
export async function runTrials(request: TrialsRequest, terminal: Terminal): Promise<Trials | undefined> {
  const { plan, budget, replications } = request;
  const folder = await openTrials(request.folder, plan, request.model);
  const executor = new URL("../../study/hypotheses/trial.ts", import.meta.url).href;
  const runner = piscinaPool<TrialPlan, TrialJob>({ workers: request.workers, keeper: folder.keeper, executor });
  const work = beginWork(terminal);
  const all: TrialJob[] = [];
  const call = {
    // Hypotheses of one call are judged together, at the strictest confidence among them.
    confidence: Math.max(...plan.experiments.map(({ confidence }) => confidence)),
    hypotheses: plan.experiments.length,
  };
  const weights: WeightsOfWorld = (world) => worldAt(plan, world);

  /** Runs what is missing of `jobs`; false after an interruption. */
  async function complete(jobs: readonly TrialJob[], what: Text): Promise<boolean> {
    all.push(...jobs);
    const onProgress = (far: Progress) => work.progress.show(far, what);
    const { interrupted } = await runEnsemble({ plan, jobs, runner, store: folder, onProgress, signal: work.signal });
    return !interrupted;
  }

  try {
    let open = plan.experiments.map((_, i) => i);
    const seen = plan.experiments.map(({ contrasts }) => ({
      worlds: [] as number[],
      effects: contrasts.map(() => [] as number[]),
    }));
    for (let from = 0; open.length > 0 && from < budget; from += block) {
      const until = Math.min(budget, from + block);
      const jobs = Array.from({ length: until - from }, (_, i) => from + i).flatMap((world) =>
        open.map((experiment) => trialJob(plan, experiment, world, replications, [asIs])),
      );
      const what = {
        de: `Annahmensätze ${from + 1} bis ${until} (${open.length} Hypothesen offen)`,
        en: `sets of assumptions ${from + 1} to ${until} (${open.length} hypotheses open)`,
      };
      if (!(await complete(jobs, what))) return undefined;
      for (const { id, experiment: at } of jobs) {
        const trials = await readParquet(join(folder.keeper.place, id, "trials.parquet"));
        const { worlds, effects } = effectsOf(plan.experiments[at], asIs, trials);
        seen[at].worlds.push(...worlds);
        effects.forEach((values, i) => void seen[at].effects[i].push(...values));
      }
      open = open.filter((at) => {
        const experiment = plan.experiments[at];
        const samples = judgedSamples(seen[at], weights);
        const rule = {
          ...call,
          least: Math.min(least, budget),
          budget,
        };
        return goOn(samples, experiment.contrasts, rule);
      });
    }
    const beside = plan.experiments.flatMap((_, at) =>
      request
        .beside(at)
        .flatMap((variant) =>
          Array.from({ length: request.besideWorlds }, (_, world) => trialJob(plan, at, world, replications, [variant])),
        ),
    );
    if (!(await complete(beside, { de: "Gegenproben", en: "controls" }))) return undefined;
    work.progress.stop();
    const { digest, tables } = await folder.finish(all, request.csv);
    const assessments = plan.experiments.map((experiment) =>
      assess(effectsOf(experiment, asIs, tables.trials!), experiment.contrasts, weights, call),
    );
    return { folder: request.folder, digest, tables, assessments, weights };
  } finally {
    work.end();
    await runner.close();
    await folder.close();
  }
}

function trialJob(
  plan: TrialPlan,
  experiment: number,
  world: number,
  replications: number,
  variants: readonly string[],
): TrialJob {
  const name = variants.join("-");
  const id = `${plan.experiments[experiment].id}.w${String(world).padStart(4, "0")}.r${replications}.${name}`;
  return { id, experiment, world, replications, variants };
}
