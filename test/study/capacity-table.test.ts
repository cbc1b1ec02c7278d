import { expect, it } from "vitest";
import { column } from "../../sim/core/table.ts";
import { observed } from "../../sim/metrics/observed.ts";
import { capacityCounts } from "../../sim/model/capacity.ts";
import { tables } from "../../sim/study/tables.ts";
import { addRun, tableBuilders } from "../../sim/study/tabulate/tabulate.ts";
import { handMadeRun } from "../metrics/hand-made-run.ts";

const to = tableBuilders();
const run = handMadeRun({
  topics: ["climate", "integration"],
  weeks: 104,
  capacity: [
    [{ settled: 10, taught: 5, lookedBack: 0 }, { settled: 4 }],
    [{ settled: 10, taught: 5, lookedBack: 5, laid: 8, carried: 2 }, {}],
  ],
});
addRun(to, ["s", "a", 3, 1], observed(run), "climate");
const table = to.capacity.build();

it("has one row a run, topic and year, with the year's components and counts", () => {
  expect(column(table, "topic")).toEqual(["climate", "climate", "integration", "integration"]);
  expect([...column(table, "year")]).toEqual([0, 1, 0, 1]);
  expect([...column(table, "world")]).toEqual([3, 3, 3, 3]);
  expect([...column(table, "learning")]).toEqual([0.25, 0.5, 0, Number.NaN]);
  expect([...column(table, "carried")]).toEqual([0, 2, 0, 0]);
});

it("is summed up by the table of topics over the years compared", () => {
  const learning = column(to.topics.build(), "capacityLearning");
  expect([...learning]).toEqual([0.375, 0]);
});

it("explains every column in both languages", () => {
  expect(tables.capacity.map(({ name }) => name)).toEqual(expect.arrayContaining([...capacityCounts]));
  for (const { name, meaning } of tables.capacity) expect(meaning.de, name).not.toBe(meaning.en);
  expect(new Set(tables.capacity.map(({ meaning }) => meaning.de)).size).toBe(tables.capacity.length);
});
