import { describe, expect, it } from "vitest";
import { InputError } from "../../sim/core/problem.ts";
import type { Instrument, InstrumentUseContext, InstrumentValues } from "../../sim/instruments/instrument.ts";
import { compileOption } from "../../sim/scenario/compile.ts";
import type { InstrumentUse, Scenario } from "../../sim/scenario/scenario.ts";

const text = { de: "Text", en: "text" };

/** An instrument whose one lever shows what it was given: hours and topics as they came, the id as the body's name. */
const circle: Instrument = {
  id: "circle",
  title: text,
  description: text,
  kind: "option",
  parameters: {
    hours: { title: text, unit: "hours", default: 2, min: 0, max: 8, source: "assumption" },
    departments: { title: text, unit: "departments", default: 5, source: "assumption" },
  },
  evidence: [],
  example: { topics: ["integration"], start: 0, end: null, with: {} },
  levers: (values: InstrumentValues, { id, topics, start, end, ramp }: InstrumentUseContext) => [
    {
      lever: "body",
      body: id,
      topics,
      start,
      end,
      ramp,
      rhythm: 4,
      hours: Number(values.hours),
      departments: Number(values.departments),
      level: "staff",
      purpose: "exchange",
      chair: "unit",
    },
  ],
};

function scenario(parts: Partial<Pick<Scenario, "base" | "events">>, instruments: readonly InstrumentUse[]): Scenario {
  return {
    schemaVersion: 1,
    id: "test",
    title: text,
    question: text,
    description: text,
    sources: [],
    organisation: "typical",
    topics: ["integration", "climate-mitigation"],
    focus: "integration",
    weeks: 520,
    compareFrom: 0,
    marks: [],
    base: [],
    events: [],
    ...parts,
    options: [
      { id: "none", title: text, description: text, instruments: [] },
      { id: "some", title: text, description: text, instruments },
    ],
  };
}

describe("the levers of an option", () => {
  it("come from the base, the events and the option, in this order", () => {
    const made = scenario({ base: [{ use: "circle", id: "base" }], events: [{ use: "circle", id: "event" }] }, [
      { use: "circle", id: "second" },
      { use: "circle", id: "first" },
    ]);
    const names = (option: string) => compileOption(made, option, [circle]).map((lever) => lever.lever === "body" && lever.body);
    expect(names("some")).toEqual(["base", "event", "second", "first"]);
    expect(names("none")).toEqual(["base", "event"]);
  });

  it("have defaults for all that the use leaves open", () => {
    const [lever] = compileOption(scenario({}, [{ use: "circle" }]), "some", [circle]);
    expect(lever).toMatchObject({
      body: "circle",
      topics: ["integration"],
      start: 0,
      end: null,
      ramp: 0,
      hours: 2,
      departments: 5,
    });
  });

  it("carry what the use says, and the same id where a unit changes in place", () => {
    const uses: InstrumentUse[] = [
      { use: "circle", end: 52 },
      { use: "circle", topics: ["climate-mitigation"], start: 52, end: 104, ramp: 8, with: { hours: 0 } },
    ];
    const levers = compileOption(scenario({}, uses), "some", [circle]);
    expect(levers[0]).toMatchObject({ body: "circle", start: 0, end: 52 });
    expect(levers[1]).toMatchObject({
      body: "circle",
      topics: ["climate-mitigation"],
      start: 52,
      end: 104,
      ramp: 8,
      hours: 0,
      departments: 5,
    });
  });

  it("are refused for an option or an instrument that does not exist", () => {
    expect(() => compileOption(scenario({}, []), "sme", [circle])).toThrowError(/unknown option.*Did you mean "some"/);
    expect(() => compileOption(scenario({}, [{ use: "circel" }]), "some", [circle])).toThrowError(InputError);
  });
});
