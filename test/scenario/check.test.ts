import { describe, expect, it } from "vitest";
import type { Instrument } from "../../sim/instruments/instrument.ts";
import type { Known } from "../../sim/scenario/check.ts";
import { checkScenario } from "../../sim/scenario/check.ts";
import type { Scenario } from "../../sim/scenario/scenario.ts";
import { known as all } from "../broken-input/doors.ts";
import { circle, option, scenario, use } from "./circle.ts";

const kinds: readonly Instrument[] = [
  circle,
  { ...circle, id: "flood", kind: "event" },
  { ...circle, id: "network", kind: "either" },
];
const known: Known = { ...all, instruments: kinds };
const problems = (parts: Partial<Scenario>, ...options: Parameters<typeof option>[]) =>
  checkScenario(scenario({ inhabitants: 9000, ...parts }, ...options.map((words) => option(...words))), known, "test");

describe("where an instrument may stand", () => {
  const places = (id: string): (string | undefined)[] =>
    problems({ base: [{ use: id }], events: [{ use: id }] }, ["some", { instruments: [{ use: id }] }]).map(({ path }) => path);

  it("follows from its kind", () => {
    expect(places("circle")).toEqual(["events[0].use"]);
    expect(places("flood")).toEqual(["base[0].use", "options[1].instruments[0].use"]);
    expect(places("network")).toEqual([]);
  });

  it("decides which words are near", () => {
    const [base] = problems({ base: [{ use: "netwrk" }] });
    const [event] = problems({ events: [{ use: "netwrk" }] });
    expect([base.expected, event.expected]).toEqual(["circle, network", "flood, network"]);
    expect([base.nearest, event.nearest]).toEqual(["network", "network"]);
  });
});

describe("what is wrong", () => {
  it("with the base is told once, however many options there are", () => {
    const base = [use("a", { start: { when: "b", at: "start", plus: 0 } }), use("c", { start: 10, end: 5 })];
    const told = problems({ base: base.slice(1) }, ["one"], ["two"]);
    expect(told.map(({ path }) => path)).toEqual(["base[0].end"]);
    expect(problems({ base: base.slice(0, 1) }, ["one"], ["two"]).map(({ path }) => path)).toEqual(["base[0].start.when"]);
  });

  it("with an option is told there, not where it is taken over", () => {
    const told = problems(
      { base: [use("a")] },
      ["one", { change: { a: { end: 0 } } }],
      ["two", { like: "one", instruments: [use("b")] }],
    );
    expect(told.map(({ path }) => path)).toEqual(["options[1].change.a.end"]);
  });
});
