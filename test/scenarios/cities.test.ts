import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { instruments } from "../../sim/instruments/registry.ts";
import type { Lever } from "../../sim/model/levers.ts";
import { run } from "../../sim/run.ts";
import { datePattern, isYear, monthAt } from "../../sim/scenario/calendar.ts";
import { compileOption } from "../../sim/scenario/compile.ts";
import type { Scenario } from "../../sim/scenario/scenario.ts";
import { expectValidLever, topicsOf } from "../conformance/valid-lever.ts";
import { library, optionInput, village } from "../support/city.ts";
import { digestOf } from "../support/digest.ts";

const page = readFileSync(new URL("../../docs/cities.md", import.meta.url), "utf8");

/** Weeks of a city's option in which levers begin or end, in order. */
function turns(levers: readonly Lever[]): number[] {
  return levers.flatMap(({ start, end }) => (end === null ? [start] : [start, end]));
}

/** What acts in a week, whenever it began. */
function acting(levers: readonly Lever[], week: number): string {
  const now = levers.filter(({ start, end }) => start <= week && (end === null || week < end));
  return now
    .map((lever) => JSON.stringify({ ...lever, start: 0, end: 0, ramp: 0 }))
    .sort()
    .join("\n");
}

/** First week in which two options do not do the same. */
function parting(a: readonly Lever[], b: readonly Lever[]): number {
  const weeks = [...new Set([...turns(a), ...turns(b)])].sort((x, y) => x - y);
  return weeks.find((week) => acting(a, week) !== acting(b, week)) ?? Number.POSITIVE_INFINITY;
}

/** Years that a city's file names as times, and the last one it runs through. */
function yearsOf(file: unknown, { begins, weeks }: Scenario): string[] {
  const years: string[] = begins === undefined ? [] : [monthAt(begins, weeks - 1)];
  const visit = (value: unknown, key: string): void => {
    if (value !== null && typeof value === "object") for (const [k, inner] of Object.entries(value)) visit(inner, k);
    else if (!["begins", "compareFrom", "week", "start", "end"].includes(key)) return;
    else if (typeof value === "number" ? isYear(value) : datePattern.test(String(value))) years.push(String(value));
  };
  visit(file, "");
  return [...new Set(years.map((date) => date.slice(0, 4)))];
}

it("the cities of the sources are there", () => {
  const named = ["halle", "schwerin", "cottbus", "potsdam", "remscheid", "wuerzburg", "muenchen", "berlin-bezirk", "landkreis"];
  expect(library.cityIds).toEqual(expect.arrayContaining([...named, "verwaltung-2030", "leverkusen"]));
});

describe.each(library.cityIds)("%s", (id) => {
  const scenario = library.scenario(id);
  const options = scenario.options.map((option) => option.id);
  const levers = (option: string) => compileOption(scenario, option, instruments);
  const told = (lang: "de" | "en") => [scenario.description[lang], ...scenario.sources].join(" ");

  it("is told in both languages as a stylised type, and stands on the page of cities", () => {
    expect(scenario.id).toBe(id);
    expect(scenario.description.de).toMatch(/^Stilisierter Typ nach \S/);
    expect(scenario.description.en).toMatch(/^Stylised type after \S/);
    for (const { title, description } of [scenario, ...scenario.options]) {
      expect(title.de).not.toBe(title.en);
      expect(description.de).not.toBe(description.en);
    }
    expect(page).toContain(`\`${id}\``);
  });

  it("rests on a seed", () => {
    expect(scenario.sources.join("\n")).toMatch(/^seed 00\d/m);
  });

  it.each(["de", "en"] as const)("names every year that it uses in its description or sources (%s)", (lang) => {
    const file = parse(readFileSync(new URL(`../../scenarios/cities/${id}.yaml`, import.meta.url), "utf8"));
    for (const year of yearsOf(file, scenario)) expect(told(lang)).toContain(year);
  });

  it("begins with what was, and departs from it in two to five other options", () => {
    const [first, ...others] = scenario.options;
    expect([first.like, first.without, first.change, first.instruments]).toEqual([undefined, undefined, undefined, []]);
    expect(others.length).toBeGreaterThanOrEqual(2);
    expect(others.length).toBeLessThanOrEqual(5);
  });

  it.each(options)("compiles option %s to valid levers that begin inside the horizon", (option) => {
    for (const lever of levers(option)) {
      expectValidLever(lever);
      expect(lever.start).toBeLessThan(scenario.weeks);
      expect(scenario.topics).toEqual(expect.arrayContaining([...topicsOf(lever)]));
    }
  });

  it("compares from the week in which the first option parts from the history", () => {
    const [history, ...others] = options.map(levers);
    const weeks = others.map((other) => parting(history, other));
    expect(Math.min(...weeks)).toBe(scenario.compareFrom);
    expect(Math.max(...weeks)).toBeLessThan(scenario.weeks);
  });

  it("marks the week from which it compares", () => {
    expect(scenario.marks.map(({ week }) => week)).toContain(scenario.compareFrom);
  });

  it("gives every topic somebody to carry it, a programme and money", () => {
    for (const topic of scenario.topics) {
      const kinds = levers(options[0]).filter((lever) => topicsOf(lever).includes(topic));
      expect(kinds.map(({ lever }) => lever)).toEqual(expect.arrayContaining(["unit", "programme", "money"]));
    }
  });

  it("has an administration of a size the model covers", () => {
    const staff = library.organisationOf(scenario).departments.reduce((sum, department) => sum + department.staff, 0);
    expect(staff).toBeGreaterThanOrEqual(60);
    expect(staff).toBeLessThanOrEqual(15_000);
  });

  it("runs every option in a small administration, each with an outcome of its own", () => {
    const own = library.organisationOf(scenario);
    const organisation = own.departments.some(({ side }) => side) ? own : village;
    const outcomes = options.map((option) => {
      const result = run(optionInput(scenario, option, { organisation }));
      expect(result.log.length).toBeGreaterThan(0);
      const { log, programmeDelivered, measureWeeks } = result;
      return digestOf({ log, programmeDelivered, measureWeeks });
    });
    expect(new Set(outcomes).size).toBe(outcomes.length);
  });
});
