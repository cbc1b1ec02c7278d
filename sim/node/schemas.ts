import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { parametersSchema } from "../scenario/parameters-file.ts";
import { scenarioSchema } from "../scenario/schema.ts";

/** Schemas of the files that people write, by kind of file. */
const fileSchemas = {
  scenario: scenarioSchema,
  parameters: parametersSchema,
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof fileSchemas;
export const schemaNames = Object.keys(fileSchemas) as SchemaName[];

/** JSON Schema (draft 2020-12) of one kind of file, as text: what editors need to complete and check it. */
export function jsonSchema(name: SchemaName): string {
  return `${JSON.stringify(z.toJSONSchema(fileSchemas[name], { io: "input" }), null, 2)}\n`;
}

/** Writes every JSON Schema as `<name>.json` into `directory`, as in scenarios/schema. */
export function writeSchemas(directory: string): void {
  mkdirSync(directory, { recursive: true });
  for (const name of schemaNames) writeFileSync(join(directory, `${name}.json`), jsonSchema(name));
}
