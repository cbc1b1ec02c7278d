import { describe, expect, it } from "vitest";
import { column, type Table } from "../../sim/core/table.ts";
import { execute } from "../../sim/study/execute.ts";
import type { Job, Plan } from "../../sim/study/plan.ts";
import { city, library, scenarios } from "../support/city.ts";

const weeks = 120;
const [scenario] = scenarios;
const organisation = city(13_000);
const plan: Plan = {
  scenarios: [{ ...scenario, weeks, compareFrom: 60, options: scenario.options.slice(0, 2) }],
  organisations: [organisation],
  topics: library.topics,
  parameters: library.parameters,
  fixed: {},
  fixedStructures: {},
  seed: "departments",
  ensemble: { kind: "ranges" },
  worlds: 6,
  replications: 2,
  without: [],
  log: "none",
};
const tablesOf = (world: number, replication: number) => {
  const job: Job = { id: "one", scenario: scenario.id, world, replication, kind: "options" };
  return execute(plan, job).tables;
};
const tables = tablesOf(0, 0);
const sums = (table: Table, option: string, name: string, chosen: (row: number) => boolean = () => true) => {
  const values = column(table, name) as Float64Array;
  const options = column(table, "option");
  const topics = column(table, "topic");
  return Array.from(values).reduce(
    (sum, value, row) => sum + (options[row] === option && topics[row] === scenario.focus && chosen(row) ? value : 0),
    0,
  );
};

describe("years", () => {
  const years = tables.years!;

  it("add up to the whole house, over the whole horizon and in each year", () => {
    for (const { id } of plan.scenarios[0].options)
      for (const name of ["due", "implemented", "symbolic"]) {
        expect(sums(years, id, name)).toBeCloseTo(sums(tables.series!, id, name), 3);
        const year = column(years, "year");
        const quarter = column(tables.series!, "quarter") as Int32Array;
        const second = sums(tables.series!, id, name, (row) => quarter[row] >= 4 && quarter[row] < 8);
        expect(sums(years, id, name, (row) => year[row] === 1)).toBeCloseTo(second, 3);
      }
    expect(Math.max(...(column(years, "year") as Int32Array))).toBe(2);
  });

  it("tell the focus alone, and each department apart", () => {
    expect(new Set(column(years, "topic") as readonly string[])).toEqual(new Set([scenario.focus]));
    const roads = (row: number) => column(years, "department")[row] === "civil-engineering";
    const one = sums(years, scenario.options[0].id, "due", roads);
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(0.5 * sums(years, scenario.options[0].id, "due"));
  });
});

describe("ties", () => {
  it("hold each pair of departments once, and their mean is that of the house", () => {
    const ties = tables.ties!;
    const [as, bs] = ["a", "b"].map((name) => column(ties, name) as readonly string[]);
    const names = as.map((a, row) => [a, bs[row]].sort().join());
    const pairs = (organisation.departments.length * (organisation.departments.length - 1)) / 2;
    expect(new Set(names).size).toBe(pairs);
    expect(ties.rows).toBe(2 * pairs);
    const strength = column(ties, "strength") as Float64Array;
    for (const [o, option] of [0, 1].entries()) {
      const mean = strength.slice(o * pairs, (o + 1) * pairs).reduce((sum, value) => sum + value, 0) / pairs;
      expect(mean).toBeCloseTo((column(tables.runs!, "ties") as Float64Array)[option], 5);
    }
  });

  it("are kept of few runs only, since they are many", () => {
    expect(tablesOf(4, 0).ties).toBeDefined();
    expect(tablesOf(5, 0).ties).toBeUndefined();
    expect(tablesOf(0, 1).ties).toBeUndefined();
  });
});
