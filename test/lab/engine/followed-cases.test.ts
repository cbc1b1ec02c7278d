import { describe, expect, it } from "vitest";
import { instruments } from "../../../sim/instruments/registry.ts";
import type { fates } from "../../../sim/model/fate.ts";
import { run } from "../../../sim/run.ts";
import { compileOption } from "../../../sim/scenario/compile.ts";
import { leastStaff, unitsOf } from "../../../viz/findings/data/units.ts";
import { chooseCases } from "../../../viz/lab/engine/followed-cases.ts";
import { city, library, optionInput } from "../../support/city.ts";
import { engineHere, smallInquiry, untilDone } from "./setting.ts";

const scenario = library.scenario("climate-mayor");
const organisation = city(20_000);
const [a, b] = [scenario.options[0].id, scenario.options[2].id].map((option) =>
  run({
    ...optionInput(scenario, option),
    levers: compileOption(scenario, option, instruments),
    organisation,
    weeks: 156,
    trace: true,
  }),
);
const topic = scenario.topics.indexOf(scenario.focus);
const same = (code: string) => code;
const choose = (query: object, count: number, unitOf = same) =>
  chooseCases(a, b, { topic, query: { world: 0, ...query }, count, unitOf });

describe("cases that are followed", () => {
  it("fit what is asked for, under both options", () => {
    const found = choose({ fateA: "unnoticed", fateB: "implemented" }, 5);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect([one.a.fate, one.b.fate]).toEqual(["unnoticed", "implemented"]);
    const [{ department }] = choose({}, 1);
    expect(new Set(choose({ department }, 20).map((one) => one.department))).toEqual(new Set([department]));
  });

  it("are spread over the weeks, in their order, and the same each time", () => {
    const found = choose({}, 8);
    const weeks = found.map(({ week }) => week);
    expect(weeks).toEqual([...weeks].sort((x, y) => x - y));
    expect(weeks[7] - weeks[0]).toBeGreaterThan(60);
    expect(new Set(found.map(({ id }) => id)).size).toBe(8);
    expect(choose({}, 8)).toEqual(found);
    expect(choose({}, 1e6).length).toBeGreaterThan(1_000);
  });

  it("go their way without gap or overlap from the week they arise to the week they are settled", () => {
    const all = choose({}, 3_000).flatMap((one) => [
      { ...one.a, week: one.week },
      { ...one.b, week: one.week },
    ]);
    for (const { steps, settled, week } of all) {
      expect([steps[0].what, steps.at(-1)?.what]).toEqual(["arises", "settled"]);
      let at = week;
      for (const { from, weeks } of steps) {
        expect(from).toBe(at);
        expect(weeks).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(weeks)).toBe(true);
        at += weeks;
      }
      expect(at).toBe(settled);
    }
    const waits = new Set(all.flatMap(({ steps }) => steps.map(({ what }) => what)));
    expect(waits).toEqual(new Set(["arises", "advice", "coordination", "work", "settled"]));
  });

  it("end at the stage that their fate belongs to", () => {
    const last = (fate: (typeof fates)[number]) => new Set(choose({ fateA: fate }, 500).map(({ a }) => a.steps.at(-1)!.stage));
    expect(last("unnoticed")).toEqual(new Set(["notice"]));
    expect(last("stuck")).toEqual(new Set(["knowHow"]));
    expect(last("implemented")).toEqual(new Set(["do"]));
  });

  it("never name a department of fewer than five staff", () => {
    const small = new Set(organisation.departments.filter(({ staff }) => staff < leastStaff).map(({ code }) => code));
    expect(small.size).toBeGreaterThan(0);
    const names = new Map(unitsOf(organisation).flatMap(({ name, codes }) => codes.map((code) => [code, name.code] as const)));
    const found = choose({}, 5_000, (code) => names.get(code) ?? code);
    const named = found.flatMap(({ id, department, a, b }) => [id.split(" ")[0], department, a.owner, b.owner]);
    expect(named.filter((name) => small.has(name))).toEqual([]);
    expect(named).toContain("small");
  });

  it("come from the options that the findings compare", async () => {
    const { engine } = engineHere();
    expect(await engine.follow({ world: 0 }, 3)).toEqual([]);
    engine.submit(smallInquiry());
    await untilDone(engine);
    const found = await engine.follow({ world: 1, fateA: "unnoticed" }, 3);
    expect(found).toHaveLength(3);
    for (const one of found) expect(one.a.fate).toBe("unnoticed");
    expect(await engine.follow({ world: 1, fateA: "unnoticed" }, 3)).toEqual(found);
  });
});
