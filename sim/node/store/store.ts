import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Text } from "../../core/language.ts";
import { digestStudy } from "../../study/digest.ts";
import { ensembleFacts } from "../../study/ensemble.ts";
import type { Job, Plan } from "../../study/plan.ts";
import type { TableName } from "../../study/tables.ts";
import { type Chunks, openChunks } from "./chunk.ts";
import { consolidate } from "./consolidate.ts";
import { writeCrate } from "./crate.ts";
import type { CsvFormat } from "./csv.ts";
import { dictionaryCsv } from "./dictionary.ts";
import { remove, writeWhole } from "./files.ts";
import { writeInputs } from "./inputs.ts";
import { lockFolder } from "./lock.ts";
import { type CommandRecord, findManifest, type Manifest, writeManifest } from "./manifest.ts";
import { mechanismVersion, modelVersion } from "./model-version.ts";
import { countOptionsTried, optionsOf } from "./options-tried.ts";
import { refuseForeign, refuseOther } from "./refuse.ts";
import { identityOf, runId } from "./run-id.ts";
import { software } from "./software.ts";

/** A results folder at work, held by this process until `close`. */
export interface Store extends Chunks {
  readonly folder: string;
  /** Joins the chunks of exactly `jobs` into tables and writes digest, manifest and crate. Throws when a job has no chunk. */
  finish(jobs: readonly Job[], options: FinishOptions): Promise<Manifest>;
  close(): Promise<void>;
}

/** What a finished results folder says beside its numbers. */
export interface FinishOptions {
  /** Who opens the CSV files: "de" or international. */
  readonly csv: CsvFormat;
  /** What the results cannot say. */
  readonly limits: Text;
}

/**
 * Opens `folder` for a plan and finds what is already done there. `command` is the command line without the program. Throws
 * InputError when the folder holds another run, other files, or is in use.
 */
export async function openStore(
  folder: string,
  plan: Plan,
  command: readonly string[],
  model: string = modelVersion(),
): Promise<Store> {
  const startTime = new Date().toISOString();
  const chunks = join(folder, "chunks");
  const identity = identityOf(plan, model);
  refuseOther(folder, identity, await findManifest(folder));
  await refuseForeign(folder);
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    await mkdir(chunks, { recursive: true });
    for (const entry of await readdir(folder)) if (/^(?!lock).*\.tmp$/.test(entry)) await remove(join(folder, entry));
    const before = await findManifest(folder);
    refuseOther(folder, identity, before);
    const unfinished: Manifest = {
      schemaVersion: 1,
      program: "querschnitt",
      status: "unfinished",
      run: runId(plan, model),
      identity,
      model,
      inputs: await writeInputs(folder, plan),
      seed: plan.seed,
      ensemble: ensembleFacts(plan.ensemble, mechanismVersion()),
      worlds: plan.worlds,
      replications: plan.replications,
      fixed: plan.fixed,
      fixedStructures: plan.fixedStructures,
      without: plan.without,
      log: plan.log,
      jobs: [],
      digest: null,
      tables: {},
      csv: null,
      options: optionsOf(plan),
      optionsTried: plan.scenarios.reduce((sum, { options }) => sum + options.length, 0),
      commands: [...(before?.commands ?? []), { command, startTime, endTime: null }],
      software: software(),
      limits: null,
    };
    // What a finished run left stays readable until the new tables are ready.
    if (before?.status !== "finished") await writeManifest(folder, unfinished);
    const kept = await openChunks(chunks);
    return {
      folder,
      ...kept,
      async finish(jobs, options) {
        const done = jobs.map((job) => {
          const digest = kept.finished.get(job.id);
          if (digest === undefined) throw new Error(`job ${job.id} has no results yet`);
          return { ...job, digest };
        });
        await writeManifest(folder, unfinished);
        return finishFolder(folder, { ...unfinished, jobs: done }, options);
      },
      close: unlock,
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function finishFolder(folder: string, unfinished: Manifest, { csv, limits }: FinishOptions): Promise<Manifest> {
  const { jobs, options, commands } = unfinished;
  const tables = await consolidate(folder, jobs, csv);
  await writeWhole(join(folder, "columns.csv"), dictionaryCsv(Object.keys(tables) as TableName[], csv));
  const digest = digestStudy(jobs);
  await writeWhole(join(folder, "digest"), `${digest}\n`);
  const last: CommandRecord = { ...commands[commands.length - 1], endTime: new Date().toISOString() };
  const manifest: Manifest = {
    ...unfinished,
    status: "finished",
    digest,
    tables,
    csv,
    limits,
    optionsTried: await countOptionsTried(folder, options),
    commands: [...commands.slice(0, -1), last],
  };
  await writeManifest(folder, manifest);
  await writeCrate(folder, manifest);
  return manifest;
}
