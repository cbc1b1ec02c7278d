import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { DepartmentTypes } from "../organisation/department-type.ts";
import { departmentTypesSchema } from "../organisation/department-type.ts";
import { inlinePresetSchema, presetSchema } from "../organisation/preset.ts";
import { topicsSchema } from "../organisation/topics.ts";
import { evidenceSchema } from "../scenario/evidence-file.ts";
import { hypothesisSchema } from "../scenario/hypothesis-schema.ts";
import { parametersSchema } from "../scenario/parameters-file.ts";
import { scenarioFileSchema } from "../scenario/schema.ts";
import { loadLibrary } from "./library.ts";

/** Kinds of files that people write. */
export const schemaNames = [
  "scenario",
  "hypothesis",
  "organisation",
  "topics",
  "department-types",
  "parameters",
  "evidence",
] as const;
export type SchemaName = (typeof schemaNames)[number];

/**
 * JSON Schema (draft 2020-12) of one kind of file, as text: what editors need to complete and check it. Organisations and
 * topics may name the kinds of departments in `types`; default: those of the library.
 */
export function jsonSchema(name: SchemaName, types: DepartmentTypes = loadLibrary().departmentTypes): string {
  const schemas: Readonly<Record<SchemaName, () => z.ZodType>> = {
    scenario: () => scenarioFileSchema({ organisation: inlinePresetSchema(types) }),
    hypothesis: () => hypothesisSchema,
    organisation: () => presetSchema(types),
    topics: () => topicsSchema(types),
    "department-types": () => departmentTypesSchema,
    parameters: () => parametersSchema,
    evidence: () => evidenceSchema,
  };
  // Scenarios and hypotheses may hold much of the same in several places.
  const reused = name === "scenario" || name === "hypothesis" ? "ref" : "inline";
  return `${JSON.stringify(z.toJSONSchema(schemas[name](), { io: "input", reused }), null, 2)}\n`;
}

/** Writes every JSON Schema as `<name>.json` into `directory`, as in scenarios/schema. */
export function writeSchemas(directory: string): void {
  mkdirSync(directory, { recursive: true });
  for (const name of schemaNames) writeFileSync(join(directory, `${name}.json`), jsonSchema(name));
}
