import { join } from "node:path";
import { InputError } from "../../core/problem.ts";
import { digestText } from "../../study/digest.ts";
import { fileName } from "../../study/jobs.ts";
import type { Job, Plan } from "../../study/plan.ts";
import { readIfThere, writeWhole } from "./files.ts";
import { readManifest } from "./manifest.ts";

/** A stored input: path inside the results folder, with slashes, and SHA-256 of the file. */
export interface InputFile {
  readonly path: string;
  readonly sha256: string;
}

/** Where a plan's inputs lie; `organisations` in the order of `scenarios`. */
export interface InputFiles {
  readonly scenarios: readonly InputFile[];
  readonly organisations: readonly InputFile[];
  readonly topics: InputFile;
  readonly parameters: InputFile;
  /** Where the worlds come from; absent in folders of program versions that knew nothing but the ranges. */
  readonly ensemble?: InputFile;
}

/** Stores a plan's inputs under `<folder>/inputs/` as JSON with keys in their given order, so that they can be read back as they were. */
export async function writeInputs(folder: string, plan: Plan): Promise<InputFiles> {
  const store = async (path: string, value: unknown, indent = 2): Promise<InputFile> => {
    const text = `${JSON.stringify(value, null, indent)}\n`;
    await writeWhole(join(folder, path), text);
    return { path, sha256: digestText(text) };
  };
  const scenarios: InputFile[] = [];
  const organisations: InputFile[] = [];
  for (let s = 0; s < plan.scenarios.length; s++) {
    const name = `${fileName(plan.scenarios[s].id)}.json`;
    scenarios.push(await store(`inputs/scenarios/${name}`, plan.scenarios[s]));
    organisations.push(await store(`inputs/organisations/${name}`, plan.organisations[s]));
  }
  return {
    scenarios,
    organisations,
    topics: await store("inputs/topics.json", plan.topics),
    parameters: await store("inputs/parameters.json", plan.parameters),
    ensemble: await store("inputs/ensemble.json", plan.ensemble, 0),
  };
}

/** All stored inputs. */
export function inputList({ scenarios, organisations, topics, parameters, ensemble }: InputFiles): InputFile[] {
  return [...scenarios, ...organisations, topics, parameters, ...(ensemble ? [ensemble] : [])];
}

/** The plan a results folder was made from, read from the folder alone. Throws InputError when an input was changed or is missing. */
export async function planOf(folder: string): Promise<Plan> {
  const { inputs, seed, worlds, replications, fixed, fixedStructures, without, log } = await readManifest(folder);
  const load = async <T>({ path, sha256 }: InputFile): Promise<T> => {
    const text = await readIfThere(join(folder, path));
    if (text !== null && digestText(text) === sha256) return JSON.parse(text) as T;
    throw new InputError([
      {
        source: join(folder, path),
        message: {
          de: text === null ? "Diese Datei fehlt im Ergebnisordner" : "Diese Datei wurde nach dem Lauf verändert",
          en: text === null ? "this file is missing from the results folder" : "this file was changed after the run",
        },
        expected: `SHA-256 ${sha256}`,
      },
    ]);
  };
  return {
    scenarios: await Promise.all(inputs.scenarios.map(load<Plan["scenarios"][number]>)),
    organisations: await Promise.all(inputs.organisations.map(load<Plan["organisations"][number]>)),
    topics: await load(inputs.topics),
    parameters: await load(inputs.parameters),
    fixed,
    fixedStructures,
    seed,
    ensemble: inputs.ensemble ? await load(inputs.ensemble) : { kind: "ranges" },
    worlds,
    replications,
    without,
    log,
  };
}

/** The jobs in a results folder's tables with their digests, as `reproduce` needs them. */
export async function jobsOf(folder: string): Promise<readonly (Job & { readonly digest: string })[]> {
  return (await readManifest(folder)).jobs;
}
