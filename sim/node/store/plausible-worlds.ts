import { join } from "node:path";
import { z } from "zod";
import { InputError } from "../../core/problem.ts";
import { type ParameterSpec, type Structures, structuralAlternatives } from "../../model/parameters.ts";
import { explainIssues } from "../../scenario/explain.ts";
import { refusal } from "../../scenario/report.ts";
import { rankCount } from "../../study/designs/design.ts";
import type { Ensemble } from "../../study/ensemble.ts";
import { parametersHash } from "../../study/parameters-hash.ts";
import type { PlausibleWorlds } from "../../study/plausible-worlds.ts";
import { readText } from "../read-file.ts";
import { packageRoot } from "./package-root.ts";

/** The plausible worlds that come with the program. */
export const referenceWorlds = join(packageRoot, "results", "reference", "worlds.json");

const words = Object.keys(structuralAlternatives) as (keyof Structures)[];
const structures = z.strictObject(
  Object.fromEntries(words.map((name) => [name, z.enum(structuralAlternatives[name])])),
) as unknown as z.ZodType<Structures>;
const weight = z.number().min(0).max(2);

/** What every file of plausible worlds has, whatever the parameters and structural alternatives it was made for. */
const headSchema = z.object({
  schemaVersion: z.literal(1),
  parameters: z.string(),
  model: z.string(),
  names: z.array(z.string()),
});

const worldSchema = z.strictObject({
  draw: z.int().min(0),
  ranks: z.array(
    z
      .int()
      .min(0)
      .max(rankCount - 1),
  ),
  structures,
  weight,
  priorWeight: weight,
});
const schema = headSchema.extend({ worlds: z.array(worldSchema).min(1) });

/** An ensemble of stored worlds. */
export type PlausibleEnsemble = Extract<Ensemble, { kind: "plausible" }>;

/**
 * Reads a file of plausible worlds; ranks come in the order of `parameters`, whatever their order in the file. Undefined when
 * the file was made for other parameters, ranges or structural alternatives: its ranks then mean nothing. Throws InputError
 * when it cannot be read or is no such file.
 */
export function readPlausibleWorlds(path: string, parameters: readonly ParameterSpec[]): PlausibleEnsemble | undefined {
  const value = readJson(path);
  const head = checked(value, headSchema, path);
  if (head.parameters !== parametersHash(parameters)) return undefined;
  const { model, names, worlds }: PlausibleWorlds = checked(value, schema, path);
  const at = parameters.map(({ name }) => names.indexOf(name));
  const short = worlds.findIndex(({ ranks }) => ranks.length !== names.length);
  if (short >= 0 || at.includes(-1) || names.length !== parameters.length) {
    const message = { de: "Zahl der Ränge passt nicht zu den Parametern", en: "the number of ranks does not fit the parameters" };
    const found = String(short >= 0 ? worlds[short].ranks.length : names.length);
    throw new InputError([
      {
        source: path,
        path: short >= 0 ? `worlds[${short}].ranks` : "names",
        message,
        found,
        expected: String(parameters.length),
      },
    ]);
  }
  return { kind: "plausible", model, worlds: worlds.map((world) => ({ ...world, ranks: at.map((i) => world.ranks[i]) })) };
}

function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    const offset = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? text.length);
    const before = text.slice(0, offset).split("\n");
    const message = { de: "Die Datei ist kein gültiges JSON", en: "the file is no valid JSON" };
    throw new InputError([{ source: path, line: before.length, column: before[before.length - 1].length + 1, message }]);
  }
}

function checked<T>(value: unknown, shape: z.ZodType<T>, source: string): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const nowhere = () => undefined;
  throw refusal(explainIssues(result.error.issues, shape, { value, locate: nowhere, locateKey: nowhere }, source));
}
