import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../../core/problem.ts";
import type { Table } from "../../core/table.ts";
import { digestStudy, digestText } from "../../study/digest.ts";
import type { TrialPlan } from "../../study/hypotheses/trial.ts";
import type { TableName } from "../../study/tables.ts";
import { canonicalJson } from "./canonical.ts";
import { type Chunks, openChunks } from "./chunk.ts";
import { consolidate } from "./consolidate.ts";
import type { CsvFormat } from "./csv.ts";
import { readIfThere, writeWhole } from "./files.ts";
import { lockFolder } from "./lock.ts";
import { readParquet } from "./parquet.ts";

/** A folder of trials at work, held by this process until `close`. */
export interface TrialsFolder extends Chunks {
  readonly folder: string;
  /** Joins the chunks of `jobs` into tables; gives them and the digest over all of them. */
  finish(
    jobs: readonly { readonly id: string }[],
    csv: CsvFormat,
  ): Promise<{ readonly digest: string; readonly tables: Partial<Record<TableName, Table>> }>;
  close(): Promise<void>;
}

/** Identity of trials (64 hex digits): what decides their numbers, apart from how many worlds are asked for. */
export function trialsId(plan: TrialPlan, model: string): string {
  return digestText(canonicalJson({ ...plan, model }));
}

/**
 * Opens `folder` for trials and finds what is already done there. Throws InputError when it holds other trials, other files, or
 * is in use.
 */
export async function openTrials(folder: string, plan: TrialPlan, model: string): Promise<TrialsFolder> {
  const id = trialsId(plan, model);
  const idPath = join(folder, "trials-id");
  const before = (await readIfThere(idPath))?.trim();
  const foreign = before === undefined && (await entries(folder)).some((name) => name !== "lock" && name !== "chunks");
  if (foreign || (before !== undefined && before !== id)) {
    const message = { de: "In diesem Ordner liegt etwas anderes", en: "this folder holds something else" };
    const expected = { de: "ein leerer Ordner oder dieselben Versuche", en: "an empty folder or the same trials" };
    throw new InputError([{ source: folder, message, expected }]);
  }
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  const chunks = join(folder, "chunks");
  await mkdir(chunks, { recursive: true });
  await writeWhole(idPath, `${id}\n`);
  const kept = await openChunks(chunks);
  return {
    folder,
    ...kept,
    async finish(jobs, csv) {
      await consolidate(folder, jobs, csv);
      const digest = digestStudy(jobs.map((job) => ({ id: job.id, digest: kept.finished.get(job.id) ?? "" })));
      await writeWhole(join(folder, "digest"), `${digest}\n`);
      const tables: Partial<Record<TableName, Table>> = {};
      for (const name of ["trials", "moved", "effects"] as const) {
        if ((await entries(folder)).includes(`${name}.parquet`))
          tables[name] = await readParquet(join(folder, `${name}.parquet`));
      }
      return { digest, tables };
    },
    close: unlock,
  };
}

async function entries(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
