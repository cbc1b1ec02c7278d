import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { stringify } from "yaml";
import type { z } from "zod";
import type { ParameterSpec } from "../../sim/model/parameters.ts";
import { readDocument } from "../../sim/scenario/document.ts";
import type { readParameters } from "../../sim/scenario/parameters-file.ts";
import type { Scenario, ScenarioVariant } from "../../sim/scenario/scenario.ts";
import { scenarioSchema, type variantSchema } from "../../sim/scenario/schema.ts";
import { beginsOf } from "../../sim/scenario/time.ts";
import { known } from "../broken-input/doors.ts";
import { scenarios } from "./arbitrary.ts";

type Deep<T> = T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;

const schemaFor = (file: unknown) => scenarioSchema({ begins: beginsOf(file), organisation: known.inlineOrganisation });

describe("scenario schema", () => {
  it("gives exactly the type Scenario", () => {
    expectTypeOf<Deep<z.output<ReturnType<typeof scenarioSchema>>>>().toEqualTypeOf<Deep<Scenario>>();
    expectTypeOf<z.output<ReturnType<typeof variantSchema>>>().toExtend<ScenarioVariant>();
    expectTypeOf<ReturnType<typeof readParameters>>().toEqualTypeOf<ParameterSpec[]>();
  });

  it("reads back every valid scenario, from YAML and from JSON", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const schema = schemaFor(scenario);
        expect(readDocument(stringify(scenario), "a.yaml", schema)).toEqual(scenario);
        expect(readDocument(JSON.stringify(scenario, null, "\t"), "a.json", schema)).toEqual(scenario);
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
    const scenario = readDocument(JSON.stringify(least), "least.json", schemaFor(least));
    expect(scenario).toEqual({ ...least, weeks: 520, compareFrom: 0, marks: [], base: [], events: [] });
  });
});
