import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { stringify } from "yaml";
import type { z } from "zod";
import type { ParameterSpec } from "../../sim/model/parameters.ts";
import { readDocument } from "../../sim/scenario/document.ts";
import type { readParameters } from "../../sim/scenario/parameters-file.ts";
import type { Scenario } from "../../sim/scenario/scenario.ts";
import { scenarioSchema } from "../../sim/scenario/schema.ts";
import { scenarios } from "./arbitrary.ts";

type Deep<T> = T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;

describe("scenario schema", () => {
  it("gives exactly the type Scenario", () => {
    expectTypeOf<Deep<z.output<typeof scenarioSchema>>>().toEqualTypeOf<Deep<Scenario>>();
    expectTypeOf<ReturnType<typeof readParameters>>().toEqualTypeOf<ParameterSpec[]>();
  });

  it("reads back every valid scenario, from YAML and from JSON", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(readDocument(stringify(scenario), "a.yaml", scenarioSchema)).toEqual(scenario);
        expect(readDocument(JSON.stringify(scenario, null, "\t"), "a.json", scenarioSchema)).toEqual(scenario);
      }),
      { numRuns: 100 },
    );
  });

  it("fills defaults", () => {
    const text = { de: "Text", en: "text" };
    const least = {
      schemaVersion: 1,
      id: "least",
      title: text,
      question: text,
      description: text,
      sources: [],
      organisation: "typical",
      topics: ["integration"],
      focus: "integration",
      options: [{ id: "none", title: text, description: text, instruments: [] }],
    };
    const scenario = readDocument(JSON.stringify(least), "least.json", scenarioSchema);
    expect(scenario).toEqual({ ...least, weeks: 520, compareFrom: 0, marks: [], base: [], events: [] });
  });
});
