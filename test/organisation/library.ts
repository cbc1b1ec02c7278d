import { readFileSync } from "node:fs";
import type { Problem } from "../../sim/core/problem.ts";
import { InputError } from "../../sim/core/problem.ts";
import { readDepartmentTypes } from "../../sim/organisation/department-type.ts";
import type { Imported, ImportOptions } from "../../sim/organisation/import.ts";
import { importOrganisation } from "../../sim/organisation/import.ts";
import { readTopics } from "../../sim/organisation/topics.ts";

/** Text of a file under scenarios/. */
export function scenarioFile(name: string): string {
  return readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), "utf8");
}

/** The table of kinds of departments in scenarios/. */
export const types = readDepartmentTypes(scenarioFile("department-types.yaml"), "department-types.yaml");
/** The topics in scenarios/. */
export const { topics } = readTopics(scenarioFile("topics.yaml"), "topics.yaml", types);

/** Imports a CSV text (UTF-8) or bytes. */
export function read(csv: string | Uint8Array, options: Partial<ImportOptions> = {}): Imported {
  const bytes = typeof csv === "string" ? new TextEncoder().encode(csv) : csv;
  return importOrganisation(bytes, { source: "stadt.csv", types, topics, ...options });
}

/** The problems `run` throws; fails if it throws none or anything else. */
export function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error("nothing was thrown");
}
