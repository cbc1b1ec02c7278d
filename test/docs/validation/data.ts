import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "../../../sim/core/language.ts";
import type { ParameterSpec } from "../../../sim/model/parameters.ts";
import type { PatternResult, PatternsJson } from "../../../sim/node/cli/patterns-json.ts";
import type { Library } from "../../../sim/node/library.ts";
import { type DrawProvenance, readProvenance } from "../../../sim/node/store/draw-provenance.ts";
import { mechanismVersion } from "../../../sim/node/store/model-version.ts";
import { fileHash } from "../../../sim/node/store/registrations.ts";
import type { EvidenceRegister } from "../../../sim/scenario/evidence-file.ts";
import type { PatternSet } from "../../../sim/scenario/hypothesis.ts";
import type { Answers } from "../../../sim/study/answers.ts";
import type { PlausibleWorlds } from "../../../sim/study/plausible-worlds.ts";
import type { Analysis } from "../../../sim/study/weighting/analysis.ts";
import { type Freezes, freezesOf } from "./freezes.ts";

/** Answers with the run they come from. */
export interface RetoldAnswers extends Answers {
  readonly model: string;
  readonly seed: string;
  readonly replications: number;
  /** Digest of the run's tables. */
  readonly digest: string;
}

/** Everything docs/validation.md is written from. */
export interface ValidationData {
  readonly provenance: DrawProvenance;
  readonly analysis: Analysis;
  readonly worlds: PlausibleWorlds;
  readonly patterns: PatternsJson;
  readonly answers: RetoldAnswers;
  readonly register: EvidenceRegister;
  readonly parameters: readonly ParameterSpec[];
  /** Titles of the scenarios that are told again, and of their options, by id. */
  readonly scenarios: Readonly<Record<string, { readonly question: Text; readonly options: Readonly<Record<string, Text>> }>>;
  readonly freezes: Freezes;
  /** Ids of the patterns whose file is another one than when the draws were computed. */
  readonly changed: readonly string[];
  /** Version of the mechanisms of the program that writes the page. */
  readonly mechanisms: string;
}

/** Files of the page in the folder of reference results. */
const dataFiles = ["provenance.json", "analysis.json", "worlds.json", "patterns.json", "answers.json"] as const;

/** Reads what the page is written from; numbers that JSON cannot hold (no number, infinite) are NaN. */
export async function readValidation(folder: string, library: Library, decisions: string): Promise<ValidationData> {
  const missing = dataFiles.filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) throw new Error(`${folder} lacks ${missing.join(", ")}`);
  const read = <T>(name: (typeof dataFiles)[number]) =>
    JSON.parse(readFileSync(join(folder, name), "utf8"), (_, value) => (value === null ? Number.NaN : value)) as T;
  const provenance = await readProvenance(folder);
  const answers = read<RetoldAnswers>("answers.json");
  const told = answers.scenarios.map(({ id }) => library.scenario(id));
  return {
    provenance,
    answers,
    analysis: read("analysis.json"),
    worlds: read("worlds.json"),
    patterns: read("patterns.json"),
    register: library.evidence,
    parameters: library.parameters,
    scenarios: Object.fromEntries(
      told.map(({ id, question, options }) => [
        id,
        { question, options: Object.fromEntries(options.map((option) => [option.id, option.title])) },
      ]),
    ),
    freezes: freezesOf(decisions),
    changed: provenance.patterns
      .filter(({ id, file }) => fileHash(readFileSync(library.hypothesisFile(id), "utf8")) !== file)
      .map(({ id }) => id),
    mechanisms: mechanismVersion(),
  };
}

/** Results of a set's patterns, in the order of the register. */
export function resultsOf({ register, patterns }: ValidationData, set: PatternSet): PatternResult[] {
  return register.patterns.flatMap(({ id }) => patterns.patterns.filter((result) => result.id === id && result.set === set));
}

/** Ids of a set's patterns that have no result. */
export function withoutResult({ register, patterns }: ValidationData, set: PatternSet): string[] {
  const known = new Set(patterns.patterns.map(({ id }) => id));
  return register.patterns.filter((pattern) => pattern.set === set && !known.has(pattern.id)).map(({ id }) => id);
}
