import { expect, it } from "vitest";
import { type ColumnSpec, column, TableBuilder } from "../../sim/core/table.ts";

const spec = (name: string, kind: ColumnSpec["kind"]): ColumnSpec => ({ name, kind, unit: "", meaning: { de: "", en: "" } });
const columns = [spec("department", "text"), spec("cases", "integer"), spec("gap", "number")];

it("a table keeps rows in their order and values in their kind", () => {
  const builder = new TableBuilder(columns);
  builder.add("Bauamt", 3, 0.1 + 0.2);
  builder.add("", -4, Number.NaN);
  const table = builder.build();
  expect(table.rows).toBe(2);
  expect(column(table, "department")).toEqual(["Bauamt", ""]);
  expect(column(table, "cases")).toEqual(Int32Array.of(3, -4));
  expect(column(table, "gap")).toEqual(Float64Array.of(0.1 + 0.2, Number.NaN));
});

it("a table without rows has its columns", () => {
  const table = new TableBuilder(columns).build();
  expect(table.rows).toBe(0);
  expect(column(table, "gap")).toHaveLength(0);
});

it("a row of another width and a column that is not there are refused", () => {
  const builder = new TableBuilder(columns);
  expect(() => builder.add("Bauamt", 3)).toThrow(/2 .* 3/);
  expect(() => column(builder.build(), "gaps")).toThrow(/gaps.*department, cases, gap/);
});
