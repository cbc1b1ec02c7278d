import { describe, expect, it } from "vitest";
import { optionUses } from "../../sim/scenario/option-uses.ts";
import type { Condition, Scenario } from "../../sim/scenario/scenario.ts";
import { idOf } from "../../sim/scenario/scenario.ts";
import { option, scenario, use } from "./circle.ts";

/** What an option has in use: id, start and end. */
function timesOf(made: Scenario, id: string): [string, number, number | null][] {
  return optionUses(made, id).map((one) => [idOf(one.use), one.use.start, one.use.end]);
}
const idsIn = (made: Scenario, id: string): string[] => timesOf(made, id).map(([name]) => name);
const when = (id: string, at: Condition["at"] = "start", plus = 0): Condition => ({ when: id, at, plus });

describe("times relative to another use", () => {
  const made = scenario(
    {
      base: [use("officer", { start: when("group", "end", 4), end: when("report") }), use("report", { start: 300 })],
      events: [use("influx", { start: 52, end: 143 }), use("second-wave", { start: when("influx", "end", 52) })],
    },
    option("early", { instruments: [use("group", { start: when("influx", "start", 2), end: when("influx", "end") })] }),
    option("late", { instruments: [use("group", { start: when("influx", "start", 40), end: when("group", "start", 20) })] }),
  );

  it("are told by the uses of the option, in any order", () => {
    expect(timesOf(made, "early")).toEqual([
      ["officer", 147, 300],
      ["report", 300, null],
      ["influx", 52, 143],
      ["second-wave", 195, null],
      ["group", 54, 143],
    ]);
  });

  it("differ between options where what they refer to does", () => {
    expect(timesOf(made, "late")[0]).toEqual(["officer", 116, 300]);
    expect(timesOf(made, "late").at(-1)).toEqual(["group", 92, 112]);
  });

  it("before the run mean its beginning", () => {
    const early = scenario({ base: [use("a", { start: when("b", "start", -30) }), use("b", { start: 10 })] });
    expect(timesOf(early, "none")[0]).toEqual(["a", 0, null]);
  });

  it("by a bare id mean the first use at its start and the last at its end, by position that one", () => {
    const base = [use("unit", { start: 10, end: 20 }), use("unit", { start: 30, end: 40 })];
    const ask = (condition: Condition) => timesOf(scenario({ base: [...base, use("x", { start: condition })] }), "none")[2][1];
    expect([ask(when("unit")), ask(when("unit", "end")), ask(when("unit.2")), ask(when("unit.1", "end"))]).toEqual([
      10, 40, 30, 20,
    ]);
  });

  it.each([
    ["a circle", [use("a", { start: when("b") }), use("b", { start: when("a") })], /a\.start → b\.start → a\.start/],
    ["an open end", [use("a", { start: when("b", "end") }), use("b")], /has no end.*b, at: end/],
    ["an unknown use", [use("a", { start: when("grup") }), use("group")], /no such use.*Did you mean "group"/],
  ])("that lead to %s are refused", (_, base, explanation) => {
    expect(() => optionUses(scenario({ base }), "none")).toThrowError(explanation);
  });

  it("from outside follow only what comes from outside", () => {
    const events = [use("event", { start: when("unit") })];
    expect(() => optionUses(scenario({ events, base: [use("unit")] }), "none")).toThrowError(/from outside/);
  });
});

describe("an option that starts from another", () => {
  const made = scenario(
    { base: [use("officer", { with: { hours: 1, departments: 9 } }), use("budget")], events: [use("influx")] },
    option("full", { instruments: [use("unit", { start: 52 }), use("officer", { start: 104 })] }),
    option("less", { like: "full", without: ["unit"] }),
    option("least", { like: "less", without: ["officer.1", "budget"], instruments: [use("forum")] }),
    option("changed", { like: "full", change: { "officer.1": { end: 104, ramp: 4, with: { hours: 3 } }, unit: { start: 60 } } }),
    option("bare", { without: ["officer", "budget"] }),
  );

  it("has its uses, without and with what it says itself", () => {
    expect(idsIn(made, "less")).toEqual(["officer", "budget", "influx", "officer"]);
    expect(idsIn(made, "least")).toEqual(["influx", "officer", "forum"]);
    expect(timesOf(made, "least")[1]).toEqual(["officer", 104, null]);
  });

  it("changes only what it names, values one by one", () => {
    const [first] = optionUses(made, "changed");
    expect(first.use).toEqual({ use: "circle", id: "officer", start: 0, end: 104, ramp: 4, with: { hours: 3, departments: 9 } });
    expect(timesOf(made, "changed").slice(3)).toEqual([
      ["unit", 60, null],
      ["officer", 104, null],
    ]);
    expect(timesOf(made, "full")[0]).toEqual(["officer", 0, null]);
  });

  it("may leave out all uses of an id, and the base without starting from anything", () => {
    expect(idsIn(made, "bare")).toEqual(["influx"]);
  });

  it.each([
    ["an unknown option", option("x", { like: "ful", without: ["unit"] }), /unknown option.*Did you mean "full"/],
    ["itself", option("x", { like: "x", without: ["unit"] }), /circle.*x → x/],
    ["another without a difference", option("x", { like: "full" }), /differs in nothing/],
    ["one whose use is gone already", option("x", { like: "less", without: ["unit"] }), /option “less” has left this use out/],
    ["one that has no such use", option("x", { like: "full", without: ["untt"] }), /no such use.*Did you mean "unit"/],
    ["one that has the use twice", option("x", { like: "full", change: { officer: { end: 9 } } }), /officer\.1, officer\.2/],
    ["one whose events it changes", option("x", { without: ["influx"] }), /the same in every option/],
    ["one and changes what it leaves out", option("x", { without: ["budget"], change: { budget: {} } }), /left out and changed/],
    [
      "one and changes a use twice",
      option("x", { like: "less", change: { "officer.1": {}, "officer.2": {}, budget: {}, "budget.1": {} } }),
      /changed twice/,
    ],
  ])("%s is refused", (_, broken, explanation) => {
    expect(() => optionUses({ ...made, options: [...made.options, broken] }, "x")).toThrowError(explanation);
  });

  it("in a circle is refused, as is one that starts from such a circle", () => {
    const circle = scenario(
      { base: [use("a")] },
      option("one", { like: "two", without: ["a"] }),
      option("two", { like: "one", without: ["a"] }),
      option("three", { like: "two", instruments: [use("b")] }),
    );
    expect(() => optionUses(circle, "one")).toThrowError(/one → two → one/);
    expect(() => optionUses(circle, "three")).toThrowError(/starts from is not in order/);
  });

  it("says so when there is nothing to leave out", () => {
    expect(() => optionUses(scenario({}, option("x", { without: ["a"] })), "x")).toThrowError(/there are no uses here/);
  });
});
