import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { instruments } from "../../sim/instruments/registry.ts";
import type { Lever, UnitLever } from "../../sim/model/levers.ts";
import { loadLibrary } from "../../sim/node/library.ts";
import { compileOption } from "../../sim/scenario/compile.ts";
import { readScenario } from "../../sim/scenario/read.ts";
import type { Scenario } from "../../sim/scenario/scenario.ts";
import { expectValidLever, topicsOf } from "../conformance/valid-lever.ts";

function file(name: string): string {
  return readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), "utf8");
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const { known } = loadLibrary();
const departmentTypes = ids(parse(file("department-types")).types);

function load(id: string): Scenario {
  return readScenario(file(id), `${id}.yaml`, known);
}

const optionIds: Readonly<Record<string, readonly string[]>> = {
  "project-funding-ends": ["ends", "extended", "permanent", "checklist"],
  "climate-mayor": ["officer", "deputy-mayor", "deputy-mayor-and-unit", "unit-only"],
  "disruptive-influx": ["line", "crisis-group", "service-centre", "relief-department"],
};

/** The lever that governs a team in a week: the last one active. */
function teamAt(levers: readonly Lever[], unit: string, week: number): UnitLever | undefined {
  return levers
    .filter((lever): lever is UnitLever => lever.lever === "unit" && lever.unit === unit)
    .filter(({ start, end }) => start <= week && (end === null || week < end))
    .at(-1);
}

describe.each(Object.entries(optionIds))("%s", (id, options) => {
  const scenario = load(id);

  it("passes schema and checks, and offers its options in order", () => {
    expect(scenario.id).toBe(id);
    expect(ids(scenario.options)).toEqual(options);
  });

  it("rests on sources and is told in both languages", () => {
    expect(scenario.sources.length).toBeGreaterThan(0);
    for (const source of scenario.sources) expect(source).toMatch(/^seed 001 §\d/);
    const told = [scenario, ...scenario.options].flatMap(({ title, description }) => [title, description]);
    for (const text of [...told, scenario.question]) expect(text.de).not.toBe(text.en);
  });

  it.each(options)("compiles option %s to valid levers inside the horizon", (option) => {
    for (const lever of compileOption(scenario, option, instruments)) {
      expectValidLever(lever);
      expect(lever.start).toBeLessThan(scenario.weeks);
      expect(lever.end ?? scenario.weeks).toBeLessThanOrEqual(scenario.weeks);
      expect(scenario.topics).toEqual(expect.arrayContaining([...topicsOf(lever)]));
    }
  });

  it.each(options)("names only department types that exist under %s", (option) => {
    for (const lever of compileOption(scenario, option, instruments)) {
      if (lever.lever === "unit") expect(departmentTypes).toEqual(expect.arrayContaining([...lever.serves]));
      if (lever.lever === "rule") expect(departmentTypes).toEqual(expect.arrayContaining([...lever.scope]));
    }
  });

  it("gives every option levers of its own", () => {
    const compiled = options.map((option) => JSON.stringify(compileOption(scenario, option, instruments)));
    expect(new Set(compiled).size).toBe(options.length);
  });

  it("meets the same demand from outside in every option", () => {
    const demands = options.map((option) =>
      compileOption(scenario, option, instruments).filter(({ lever }) => lever === "demand"),
    );
    for (const demand of demands) expect(demand).toEqual(demands[0]);
  });

  it("gives every topic an officer and an adopted programme from the first week", () => {
    const levers = compileOption(scenario, options[0], instruments).filter(({ start }) => start === 0);
    for (const topic of scenario.topics) {
      const kinds = levers.filter((lever) => topicsOf(lever).includes(topic)).map(({ lever }) => lever);
      expect(kinds).toEqual(expect.arrayContaining(["unit", "programme", "money"]));
    }
  });

  it("marks the week from which it compares", () => {
    expect(scenario.marks.map(({ week }) => week)).toContain(scenario.compareFrom);
  });
});

describe("project-funding-ends", () => {
  const scenario = load("project-funding-ends");
  const end = scenario.compareFrom;
  const fundingAt = (option: string, week: number) =>
    teamAt(compileOption(scenario, option, instruments), "adaptation-team", week)?.funding;

  it.each([
    ["ends", undefined, undefined],
    ["extended", "project", undefined],
    ["permanent", "permanent", "permanent"],
    ["checklist", undefined, undefined],
  ])("under %s the team is funded (%s) when the grant ends and (%s) two years later", (option, then, later) => {
    expect(fundingAt(option, end - 1)).toBe("project");
    expect(fundingAt(option, end)).toBe(then);
    expect(fundingAt(option, end + 104)).toBe(later);
  });

  it("keeps the checklist when the team has gone", () => {
    const rule = compileOption(scenario, "checklist", instruments).find(({ lever }) => lever === "rule")!;
    expect(rule.start + rule.ramp).toBeLessThan(end);
    expect(rule.end).toBeNull();
  });
});

describe("climate-mayor", () => {
  const scenario = load("climate-mayor");
  const levers = (option: string) => compileOption(scenario, option, instruments);

  it.each([
    ["officer", 1, "dezernat", false],
    ["deputy-mayor", 1, "dezernat", true],
    ["deputy-mayor-and-unit", 4, "deputyMayor", true],
    ["unit-only", 4, "dezernat", false],
  ])("under %s ends with %d posts (%s)", (option, posts, placement, backed) => {
    expect(teamAt(levers(option), "climate-officer", scenario.weeks - 1)).toMatchObject({ posts, placement });
    expect(levers(option).some(({ lever }) => lever === "backing")).toBe(backed);
  });
});

describe("disruptive-influx", () => {
  const scenario = load("disruptive-influx");
  const levers = (option: string) => compileOption(scenario, option, instruments);

  it("stands at its height first and then fades step by step", () => {
    const demand = levers("line").filter((lever) => lever.lever === "demand");
    const strengths = demand.map(({ occasions }) => occasions);
    expect(demand[0]).toMatchObject({ start: scenario.compareFrom, occasions: 2.5 });
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    for (let i = 1; i < demand.length; i++) expect(demand[i].start).toBe(demand[i - 1].end);
  });

  it("puts the officer into the service centre, but beside the relieving department", () => {
    const last = scenario.weeks - 1;
    expect(teamAt(levers("service-centre"), "integration-officer", last)).toMatchObject({ ownHead: true, placement: "mayor" });
    expect(teamAt(levers("relief-department"), "integration-officer", last)).toMatchObject({ posts: 1, relief: 0 });
    expect(teamAt(levers("relief-department"), "relief-department", last)!.relief).toBeGreaterThan(0);
  });
});
