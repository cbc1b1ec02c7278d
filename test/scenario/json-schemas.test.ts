import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { schemaNames, writeSchemas } from "../../sim/node/schemas.ts";

const committed = new URL("../../scenarios/schema/", import.meta.url);

it("keeps the JSON Schemas in scenarios/schema current", () => {
  const fresh = mkdtempSync(join(tmpdir(), "querschnitt-schema-"));
  try {
    writeSchemas(fresh);
    expect(readdirSync(committed).sort()).toEqual(schemaNames.map((name) => `${name}.json`).sort());
    for (const file of readdirSync(fresh)) {
      expect(readFileSync(new URL(file, committed), "utf8"), file).toBe(readFileSync(join(fresh, file), "utf8"));
    }
  } finally {
    rmSync(fresh, { recursive: true });
  }
});
