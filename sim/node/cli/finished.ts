import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../core/problem.ts";
import { type TableName, tableNames } from "../../study/tables.ts";
import { type Manifest, readManifest } from "../store/manifest.ts";

/** The manifest of a results folder in which nothing is missing. Throws InputError when it is none or unfinished. */
export async function readFinished(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  if (manifest.status === "finished") return manifest;
  const message = { de: "Dieser Lauf ist noch nicht fertig", en: "this run has not finished" };
  const expected = { de: "Starten Sie erst denselben Befehl noch einmal", en: "first start the same command once more" };
  throw new InputError([{ source: folder, message, expected }]);
}

/** Names of the tables in a finished folder, of runs or of trials. Throws InputError when it is none or unfinished. */
export async function tablesIn(folder: string): Promise<TableName[]> {
  if (existsSync(join(folder, "trials-id"))) return tableNames.filter((name) => existsSync(join(folder, `${name}.parquet`)));
  return Object.keys((await readFinished(folder)).tables) as TableName[];
}
