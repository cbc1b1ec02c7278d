import { describe, expect, it } from "vitest";
import { buildWorld } from "../../sim/model/build.ts";
import { fates, pending } from "../../sim/model/fate.ts";
import { run } from "../../sim/run.ts";
import { administration, inputWith, metropolis, thousand, topicIds, topicsNamed, village } from "../support/city.ts";

describe.each([
  ["the smallest", village, 60],
  ["a thousand", thousand, 1_000],
  ["the largest", metropolis, 15_000],
])("%s administration", (_name, organisation, staff) => {
  it("has about the staff it should, one post a row", () => {
    const w = buildWorld(inputWith({ organisation }));
    expect(w.staff).toBe(organisation.departments.reduce((sum, d) => sum + d.staff, 0));
    expect(Math.abs(w.staff / staff - 1)).toBeLessThan(0.05);
    expect(w.c.staffCount.reduce((sum, n) => sum + n, 0)).toBe(w.staff);
    expect(w.c.first.every((first, d) => d === 0 || first === w.c.first[d - 1] + w.c.staffCount[d - 1])).toBe(true);
    expect(w.c.level.filter((level) => level === 2)).toHaveLength(organisation.departments.length);
  });

  it("runs for some weeks with eight topics, and cases end in many ways", () => {
    const { log, series } = run(inputWith({ organisation, topics: topicsNamed(...topicIds), weeks: 40 }));
    expect(log.length).toBeGreaterThan(2 * staff);
    expect(new Set(log.fate.filter((fate) => fate !== pending)).size).toBeGreaterThan(fates.length / 2);
    expect(series.openness.every((x) => x > 0 && x < 1)).toBe(true);
  });
});

it.each(topicIds.map((_, n) => n + 1))("%i topics run, each with cases", (n) => {
  const { log, topics } = run(inputWith({ organisation: village, topics: topicsNamed(...topicIds.slice(0, n)), weeks: 40 }));
  expect(topics).toHaveLength(n);
  expect(new Set(log.topic).size).toBe(n);
});

it.each([
  ["one department of one", [{ code: "A", staff: 1, relevance: { integration: 1 } }]],
  ["no staff at all", [{ code: "A", staff: 0, relevance: { integration: 1 } }]],
  ["no department", []],
  ["no relevance", [{ code: "A", staff: 50 }]],
])("an administration with %s runs", (_name, departments) => {
  const { log } = run(inputWith({ organisation: administration(departments), topics: topicsNamed("integration"), weeks: 60 }));
  expect(log.length > 0).toBe(departments.some(({ staff }) => staff === 1));
});

it("departments that share a code's hash, and a Dezernat that does not exist, are refused by name", () => {
  const twice = administration([{ code: "Bauamt" }, { code: "Bauamt" }]);
  expect(() => run(inputWith({ organisation: twice }))).toThrow(/Bauamt/);
  const lost = administration([{ code: "Bauamt", dezernat: "IX" }]);
  expect(() => run(inputWith({ organisation: lost }))).toThrow(/Bauamt.*IX/);
});
