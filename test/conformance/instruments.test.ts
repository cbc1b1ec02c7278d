import { existsSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Text } from "../../sim/core/language.ts";
import { costOf } from "../../sim/instruments/cost.ts";
import type {
  Instrument,
  InstrumentParameter,
  InstrumentUseContext,
  InstrumentValues,
} from "../../sim/instruments/instrument.ts";
import { instrumentGroups } from "../../sim/instruments/instrument.ts";
import { instruments } from "../../sim/instruments/registry.ts";
import { parametersWith, thousand, topicsNamed } from "../support/city.ts";
import { expectValidLever, topicsOf } from "./valid-lever.ts";

const folder = new URL("../../sim/instruments/", import.meta.url);

function contextOf({ id, example }: Instrument): InstrumentUseContext {
  return { id: `${id}-1`, topics: example.topics, start: example.start, end: example.end, ramp: 4 };
}

function exampleLevers(instrument: Instrument) {
  return instrument.levers(instrument.example.with, contextOf(instrument));
}

function expectTexts(text: Text) {
  expect(text.de.trim()).not.toBe("");
  expect(text.en.trim()).not.toBe("");
  expect(text.de).not.toBe(text.en);
}

function expectAllowed(parameter: InstrumentParameter, value: number | string | boolean) {
  expect(typeof value).toBe(typeof parameter.default);
  if (typeof value === "number") expect(value).toSatisfy((v: number) => v >= parameter.min! && v <= parameter.max!);
  if (typeof value === "string") expect(parameter.choices).toContain(value);
}

/** All values a parameter may take. */
function arbitraryOf(parameter: InstrumentParameter): fc.Arbitrary<number | string | boolean> {
  if (typeof parameter.default === "boolean") return fc.boolean();
  if (typeof parameter.default === "string") return fc.constantFrom(...parameter.choices!);
  return fc.double({ min: parameter.min!, max: parameter.max!, noNaN: true });
}

/** Any values of an instrument's parameters, some left to their default. */
function arbitraryValues(instrument: Instrument): fc.Arbitrary<InstrumentValues> {
  const fields = Object.entries(instrument.parameters).map(([name, parameter]) => [name, arbitraryOf(parameter)]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] }) as fc.Arbitrary<InstrumentValues>;
}

/** Any use: one to three topics, a span with or without an end, a ramp that may outlast it. */
const arbitraryContext: fc.Arbitrary<InstrumentUseContext> = fc
  .record({
    topics: fc.uniqueArray(fc.constantFrom("climate-mitigation", "climate-adaptation", "integration"), { minLength: 1 }),
    start: fc.nat(500),
    length: fc.option(fc.integer({ min: 1, max: 300 })),
    ramp: fc.nat(60),
  })
  .map(({ topics, start, length, ramp }) => ({ id: "any", topics, start, end: length === null ? null : start + length, ramp }));

/** A value other than the present one. */
function otherValue(parameter: InstrumentParameter, present: number | string | boolean): number | string | boolean {
  if (typeof present === "boolean") return !present;
  if (typeof present === "string") return parameter.choices!.find((word) => word !== present)!;
  return present === parameter.max ? parameter.min! : parameter.max!;
}

/** What may come from outside: never posts, bodies or structures. */
const outsideLevers = ["demand", "council", "budget", "funding", "overtake", "heads", "duty", "effort", "rule"];

/** Levers lie within the use's span and topics, are in range, are among those it says it pulls, and suit the instrument's kind. */
function expectLevers(instrument: Instrument, values: InstrumentValues, context: InstrumentUseContext) {
  const levers = instrument.levers(values, context);
  expect(levers.length).toBeGreaterThan(0);
  for (const lever of levers) {
    expectValidLever(lever);
    expect(lever.start).toBeGreaterThanOrEqual(context.start);
    if (context.end !== null) expect(lever.end ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(context.end);
    expect(context.topics).toEqual(expect.arrayContaining([...topicsOf(lever)]));
    expect(instrument.pulls).toContain(lever.lever);
    if (instrument.kind === "event") expect(outsideLevers).toContain(lever.lever);
    else expect(lever.lever).not.toBe("demand");
  }
  const served = new Set(levers.flatMap(topicsOf));
  if (served.size > 0) expect(served).toEqual(new Set(context.topics));
}

describe("the registry", () => {
  it("has unique ids", () => {
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length);
  });

  it("lists every file of the folder", () => {
    const files = readdirSync(folder).filter(
      (file) => file.endsWith(".ts") && !["instrument.ts", "registry.ts", "cost.ts"].includes(file),
    );
    expect(files.sort()).toEqual(instruments.map(({ id }) => `${id}.ts`).sort());
  });
});

describe.each(instruments.map((instrument) => [instrument.id, instrument] as const))("%s", (id, instrument) => {
  it("stands in the file of its name", () => {
    expect(existsSync(new URL(`${id}.ts`, folder))).toBe(true);
  });

  it("speaks both languages", () => {
    expectTexts(instrument.title);
    expectTexts(instrument.description);
    for (const parameter of Object.values(instrument.parameters)) expectTexts(parameter.title);
  });

  it("says who takes part, how it runs and what it leaves", () => {
    for (const text of [instrument.participants, instrument.course, instrument.leaves]) expectTexts(text);
    expect(instrumentGroups).toContain(instrument.group);
    expect(new Set(instrument.pulls).size).toBe(instrument.pulls.length);
  });

  it("pulls every kind of lever it names, in its example or with other values", () => {
    const pulled = new Set<string>();
    fc.assert(
      fc.property(arbitraryValues(instrument), (values) => {
        for (const { lever } of instrument.levers(values, { ...contextOf(instrument), end: null })) pulled.add(lever);
      }),
      { numRuns: 100, seed: 1 },
    );
    expect([...pulled].sort()).toEqual([...instrument.pulls].sort());
  });

  it("has a cost that can be told, and takes something if it acts through people or money", () => {
    const topics = topicsNamed(...new Set([...instrument.example.topics]));
    const { setUp, yearly } = costOf(exampleLevers(instrument), { organisation: thousand, topics, parameters: parametersWith() });
    for (const value of [setUp.hours, setUp.euro, yearly.hours, yearly.euro]) expect(value).toBeGreaterThanOrEqual(0);
    const takes = ["unit", "body", "forum", "area", "liaison", "reflection", "backing"];
    if (instrument.pulls.some((kind) => takes.includes(kind))) expect(yearly.hours).toBeGreaterThan(0);
  });

  it.each(Object.entries(instrument.parameters))("documents its parameter %s", (_name, parameter) => {
    expect(parameter.unit).not.toBe("");
    expect(parameter.source).toMatch(/seed 00[0-4]|assumption|literature|statistic/);
    if (typeof parameter.default === "number") expect(parameter.min).toBeLessThan(parameter.max!);
    if (typeof parameter.default === "string") expect(parameter.choices!.length).toBeGreaterThan(1);
    expectAllowed(parameter, parameter.default);
  });

  it("gives evidence with source and grade", () => {
    expect(instrument.evidence.length).toBeGreaterThan(0);
    for (const { claim, source, grade } of instrument.evidence) {
      expectTexts(claim);
      expect(source).toMatch(/seed 00[0-4]/);
      expect(["observed", "perceived", "survey", "recommended", "extrapolated", "literature", "assumption"]).toContain(grade);
    }
  });

  it("has an example that works", () => {
    for (const [name, value] of Object.entries(instrument.example.with)) {
      expect(Object.keys(instrument.parameters)).toContain(name);
      expectAllowed(instrument.parameters[name], value);
    }
    expectLevers(instrument, instrument.example.with, contextOf(instrument));
  });

  it("gives plain data that workers can pass on", () => {
    const levers = exampleLevers(instrument);
    expect(structuredClone(levers)).toStrictEqual(levers);
    expect(JSON.parse(JSON.stringify(levers))).toStrictEqual(levers);
  });

  it("takes the default where a value is not given", () => {
    const defaults = Object.fromEntries(
      Object.entries(instrument.parameters).map(([name, parameter]) => [name, parameter.default]),
    );
    expect(instrument.levers({}, contextOf(instrument))).toStrictEqual(instrument.levers(defaults, contextOf(instrument)));
  });

  it.each(Object.entries(instrument.parameters))("answers to its parameter %s", (name, parameter) => {
    const changed = {
      ...instrument.example.with,
      [name]: otherValue(parameter, instrument.example.with[name] ?? parameter.default),
    };
    expect(instrument.levers(changed, contextOf(instrument))).not.toEqual(exampleLevers(instrument));
  });

  it("keeps its levers valid for any allowed values, and alike for the same", () => {
    fc.assert(
      fc.property(arbitraryValues(instrument), arbitraryContext, (values, context) => {
        expectLevers(instrument, values, context);
        expect(instrument.levers(values, context)).toStrictEqual(instrument.levers(values, context));
      }),
      { numRuns: 200 },
    );
  });
});
