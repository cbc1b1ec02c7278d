import { expect, it } from "vitest";
import { TableBuilder } from "../../../sim/core/table.ts";
import { execute } from "../../../sim/study/execute.ts";
import { planInquiry } from "../../../sim/study/inquiry/plan-of-inquiry.ts";
import { planJobs } from "../../../sim/study/jobs.ts";
import { tables } from "../../../sim/study/tables.ts";
import { packTables, unpackTables } from "../../../viz/lab/engine/packed-table.ts";
import { plausible, shelf, smallInquiry } from "./setting.ts";

it("tables come out of another thread as they went in", () => {
  const plan = planInquiry(smallInquiry(), shelf, plausible);
  const { tables } = execute(plan, planJobs(plan)[0]);
  expect(unpackTables(structuredClone(packTables(tables)))).toEqual(tables);
});

it("a table without rows and one with very many different texts too", () => {
  const many = new TableBuilder(tables.moved);
  for (let row = 0; row < 70_000; row++) many.add(`h${row}`, row, 0, "none", "none", row / 7);
  const both = { moved: many.build(), trials: new TableBuilder(tables.trials).build() };
  expect(unpackTables(structuredClone(packTables(both)))).toEqual(both);
});
