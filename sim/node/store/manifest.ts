import { join } from "node:path";
import type { Text } from "../../core/language.ts";
import { InputError } from "../../core/problem.ts";
import type { Structures } from "../../model/parameters.ts";
import type { EnsembleFacts } from "../../study/ensemble.ts";
import type { Job, Plan } from "../../study/plan.ts";
import type { TableName } from "../../study/tables.ts";
import type { CsvFormat } from "./csv.ts";
import { readIfThere, writeWhole } from "./files.ts";
import type { InputFiles } from "./inputs.ts";
import type { Identity } from "./run-id.ts";
import type { Software } from "./software.ts";

/** One command that worked on the folder; times in ISO 8601, `endTime` null when it was interrupted. */
export interface CommandRecord {
  readonly command: readonly string[];
  readonly startTime: string;
  readonly endTime: string | null;
}

/** An option as it was run: the hash covers its instruments and the scenario's base, not its texts. */
export interface TriedOption {
  readonly scenario: string;
  readonly option: string;
  readonly hash: string;
}

/** `manifest.json`: what a results folder holds and everything needed to make it again. */
export interface Manifest {
  readonly schemaVersion: 1;
  readonly program: "querschnitt";
  /** "unfinished": jobs are missing or the tables are being rewritten; the same command finishes it. */
  readonly status: "unfinished" | "finished";
  readonly run: string;
  readonly identity: Identity;
  readonly model: string;
  readonly inputs: InputFiles;
  readonly seed: string;
  /** Where the worlds come from; with their weights in full among the inputs. */
  readonly ensemble: EnsembleFacts;
  readonly worlds: number;
  readonly replications: number;
  readonly fixed: Readonly<Record<string, number>>;
  readonly fixedStructures: Partial<Structures>;
  readonly without: readonly string[];
  readonly log: Plan["log"];
  /** Every job in the tables with the digest of its values. */
  readonly jobs: readonly (Job & { readonly digest: string })[];
  /** Digest of the whole study; null until finished. */
  readonly digest: string | null;
  /** Rows of every table; empty until finished. */
  readonly tables: Partial<Readonly<Record<TableName, number>>>;
  readonly csv: CsvFormat | null;
  readonly options: readonly TriedOption[];
  /** Different options of the same scenarios tried so far, here and in the results folders beside this one. */
  readonly optionsTried: number;
  readonly commands: readonly CommandRecord[];
  readonly software: Software;
  /** What the results cannot say. */
  readonly limits: Text | null;
}

/** The manifest of a results folder, null when there is none. Throws InputError when it is damaged or of another version. */
export async function findManifest(folder: string): Promise<Manifest | null> {
  const path = join(folder, "manifest.json");
  const text = await readIfThere(path);
  if (text === null) return null;
  let manifest: Partial<Manifest> | null = null;
  try {
    manifest = JSON.parse(text) as Partial<Manifest>;
  } catch {}
  if (manifest?.program === "querschnitt" && manifest.schemaVersion === 1) return manifest as Manifest;
  throw new InputError([
    {
      source: path,
      message: {
        de: "Das ist kein lesbares Verzeichnis eines Ergebnisordners",
        en: "this is no readable manifest of a results folder",
      },
      expected: 'program "querschnitt", schemaVersion 1',
    },
  ]);
}

/** The manifest of a results folder; throws InputError when the folder holds none. */
export async function readManifest(folder: string): Promise<Manifest> {
  const manifest = await findManifest(folder);
  if (manifest) return manifest;
  throw new InputError([
    {
      source: folder,
      message: {
        de: "Das ist kein Ergebnisordner; manifest.json fehlt",
        en: "this is no results folder; manifest.json is missing",
      },
      expected: { de: 'ein Ordner, den "run" geschrieben hat', en: 'a folder written by "run"' },
    },
  ]);
}

/** Writes `manifest.json` whole or not at all. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeWhole(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}
