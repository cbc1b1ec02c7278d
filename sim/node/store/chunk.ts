import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Table } from "../../core/table.ts";
import { digestTables } from "../../study/digest.ts";
import type { JobResult } from "../../study/plan.ts";
import { type TableName, tableNames } from "../../study/tables.ts";
import { readIfThere, remove, syncFile, syncFolder } from "./files.ts";
import { createParquet, readParquet } from "./parquet.ts";

/**
 * Writes one job's tables to `<chunks>/<job id>/`. The folder appears under its name only when all of it is on the disk, so a
 * crash loses at most this chunk.
 */
export async function keep(chunks: string, result: JobResult<{ readonly id: string }>): Promise<void> {
  const folder = join(chunks, result.job.id);
  const draft = `${folder}.tmp`;
  await remove(draft);
  await mkdir(draft, { recursive: true });
  for (const name of tableNames) {
    const table = result.tables[name];
    if (!table) continue;
    const file = createParquet(join(draft, `${name}.parquet`), table.columns);
    file.append(table);
    await file.close();
  }
  await writeFile(join(draft, "digest"), `${result.digest}\n`);
  await syncFile(join(draft, "digest"));
  await syncFolder(draft);
  await rename(draft, folder);
  await syncFolder(chunks);
}

/** The chunks of a results folder at work. */
export interface Chunks {
  /** For a pool: its threads write their chunks themselves. */
  readonly keeper: { readonly module: string; readonly place: string };
  /** Job id → digest of every whole chunk; grows with `keep`. */
  readonly finished: ReadonlyMap<string, string>;
  /** Stores a job's result, or only notes its digest when a thread has written the chunk already. */
  keep(result: JobResult<{ readonly id: string }>): Promise<void>;
}

/** Opens the chunks that lie in `place`, a folder that is there. */
export async function openChunks(place: string): Promise<Chunks> {
  const finished = await findChunks(place);
  return {
    keeper: { module: import.meta.url, place },
    finished,
    async keep(result) {
      if (Object.keys(result.tables).length > 0) await keep(place, result);
      finished.set(result.job.id, result.digest);
    },
  };
}

/** The tables of the chunk in `folder`; throws when one cannot be read. */
export async function readChunk(folder: string): Promise<Partial<Record<TableName, Table>>> {
  const tables: Partial<Record<TableName, Table>> = {};
  const files = new Set(await readdir(folder));
  for (const name of tableNames) {
    if (files.has(`${name}.parquet`)) tables[name] = await readParquet(join(folder, `${name}.parquet`));
  }
  return tables;
}

/** Job id → digest of every whole chunk. Leftovers of a crash and chunks that are damaged are removed, to be made anew. */
export async function findChunks(chunks: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of (await readdir(chunks)).sort()) {
    const folder = join(chunks, entry);
    const digest = entry.endsWith(".tmp") ? null : await wholeDigest(folder);
    if (digest === null) await remove(folder);
    else found.set(basename(folder), digest);
  }
  return found;
}

/** The chunk's digest if its tables still give it, else null. */
async function wholeDigest(folder: string): Promise<string | null> {
  const digest = (await readIfThere(join(folder, "digest")))?.trim();
  try {
    return digest !== undefined && digest === digestTables(await readChunk(folder)) ? digest : null;
  } catch {
    return null;
  }
}
