import { join } from "node:path";
import { InputError } from "../../core/problem.ts";
import type { Table } from "../../core/table.ts";
import { type TableName, tableNames } from "../../study/tables.ts";
import { readManifest } from "./manifest.ts";
import { readParquet } from "./parquet.ts";

/**
 * The tables of a finished results folder; a table that the run did not make is absent. Throws InputError when the folder is
 * unfinished, damaged or none.
 */
export async function readTables(
  folder: string,
  names: readonly TableName[] = tableNames,
): Promise<Partial<Record<TableName, Table>>> {
  const { status, tables } = await readManifest(folder);
  const again = { de: "Starten Sie denselben Befehl noch einmal", en: "start the same command once more" };
  if (status !== "finished") {
    const message = { de: "Dieser Lauf ist noch nicht fertig", en: "this run has not finished" };
    throw new InputError([{ source: folder, message, expected: again }]);
  }
  const out: Partial<Record<TableName, Table>> = {};
  for (const name of names) {
    if (tables[name] === undefined) continue;
    const path = join(folder, `${name}.parquet`);
    try {
      out[name] = await readParquet(path);
    } catch {
      const message = { de: "Diese Tabelle fehlt oder ist beschädigt", en: "this table is missing or damaged" };
      throw new InputError([{ source: path, message, expected: again }]);
    }
  }
  return out;
}
