import { findingWordsOf } from "../../../viz/findings/text/words.ts";
import type { Text } from "../../core/language.ts";
import type { Table } from "../../core/table.ts";
import { piscinaPool } from "../../host/piscina.ts";
import { worldsOf } from "../../study/ensemble.ts";
import { planJobs, reasonJobs } from "../../study/jobs.ts";
import type { Job, Plan } from "../../study/plan.ts";
import { type SummaryTables, summarise } from "../../study/statistics/summarise.ts";
import { type WorldWeights, weightsOf } from "../../study/statistics/world-weights.ts";
import type { Summary } from "../../study/summary.ts";
import type { TableName } from "../../study/tables.ts";
import type { World } from "../../study/world.ts";
import { type Progress, runEnsemble } from "../store/ensemble.ts";
import { planOf } from "../store/inputs.ts";
import { type Manifest, readManifest } from "../store/manifest.ts";
import { modelVersion } from "../store/model-version.ts";
import { readTables } from "../store/read-tables.ts";
import { defaultFolder } from "../store/run-id.ts";
import { openStore } from "../store/store.ts";
import type { Call } from "./command.ts";
import type { runOptions } from "./options.ts";
import { sayHowToGoOn } from "./say-how-to-go-on.ts";
import { beginWork } from "./work-under-way.ts";

/** A finished run in its results folder. */
export interface Study {
  readonly plan: Plan;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly tables: Partial<Record<TableName, Table>>;
  readonly worlds: readonly World[];
  readonly weights: WorldWeights;
  readonly summary: Summary;
}

/** What results cannot say, kept in the manifest. */
function limitsOf(plan: Plan): Text {
  const weighted = plan.ensemble.kind === "plausible";
  const said = (language: "de" | "en") => findingWordsOf(language).figureLimits(weighted).join(" ");
  return { de: said("de"), en: said("en") };
}

/**
 * Runs what `plan` still lacks and finishes its results folder: first all options, then what tells why they
 * differ: bottlenecks and contributions. Undefined after Ctrl-C: what is finished stays, and how to go on has been said.
 */
export async function runStudy(plan: Plan, call: Call<typeof runOptions>, name?: string): Promise<Study | undefined> {
  const { options, terminal, line } = call;
  const model = modelVersion();
  const folder = options.out ?? defaultFolder(plan, model, name);
  const store = await openStore(folder, plan, line, model);
  const runner = piscinaPool({ workers: options.workers, keeper: store.keeper });
  const work = beginWork(terminal);

  /** Runs `jobs`, then joins everything in `all` into tables; undefined when it was interrupted. */
  async function complete(what: Text, jobs: readonly Job[], all: readonly Job[]): Promise<Manifest | undefined> {
    const onProgress = (far: Progress) => work.progress.show(far, what);
    const { interrupted } = await runEnsemble({ plan, jobs, runner, store, onProgress, signal: work.signal });
    if (interrupted) return undefined;
    return store.finish(all, { csv: options.csv ?? terminal.language, limits: limitsOf(plan) });
  }

  try {
    const first = planJobs(plan);
    let manifest = await complete({ de: "Optionen", en: "options" }, first, first);
    if (manifest) {
      const second = reasonJobs(plan, weighed(plan, await readTables(folder, summaryTables)).summary);
      manifest = await complete({ de: "Gründe", en: "reasons" }, second, [...first, ...second]);
    }
    work.progress.stop();
    if (!manifest) {
      sayHowToGoOn(folder, call);
      return undefined;
    }
    return await readStudy(folder);
  } finally {
    work.end();
    await runner.close();
    await store.close();
  }
}

/** The study in a finished results folder. Throws InputError when it is none, unfinished or damaged. */
export async function readStudy(folder: string): Promise<Study> {
  const tables = await readTables(folder);
  const plan = await planOf(folder);
  return { plan, folder, manifest: await readManifest(folder), tables, ...weighed(plan, tables) };
}

/** The worlds of a plan, and its results summed up with their weights. */
function weighed(plan: Plan, tables: SummaryTables): Pick<Study, "worlds" | "weights" | "summary"> {
  const worlds = worldsOf(plan, plan.worlds);
  const weights = weightsOf(worlds);
  return { worlds, weights, summary: summarise(plan.scenarios, tables, weights.weights, weights.priorWeights) };
}

const summaryTables = ["runs", "topics", "departments"] as const satisfies readonly TableName[];
