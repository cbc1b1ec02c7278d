import { describe, expect, it } from "vitest";
import type { FigureTable } from "../../../viz/charts/figure.ts";
import { readableTable, rowReader } from "../../../viz/findings/export/readable-table.ts";

const twins: FigureTable = {
  columns: [
    { name: "fateA", unit: "", label: "Kennung" },
    { name: "nameA", unit: "", label: "Ausgang unter A" },
    { name: "share", unit: "share 0…1", label: "Anteil" },
  ],
  rows: [
    ["stuck", "Verfahrenswissen fehlte", 0.314],
    ["unnoticed", "Betroffenheit nicht erkannt", Number.NaN],
  ],
};

const matrix: FigureTable = {
  columns: [
    { name: "department", unit: "", label: "Kennung" },
    { name: "name", unit: "", label: "Einheit" },
    { name: "fate", unit: "", label: "Ausgang" },
    { name: "points", unit: "cases of 100", label: "von 100" },
  ],
  rows: [
    ["61", "Stadtplanung", "stuck", 12],
    ["61", "Stadtplanung", "declined", 4],
    ["66", "Tiefbau", "stuck", 7],
  ],
};

describe("a figure's numbers for readers", () => {
  it("leave out a code beside its name and write shares as whole points", () => {
    expect(readableTable(twins, "de")).toEqual({
      columns: [
        { label: "Ausgang unter A", numeric: false },
        { label: "Anteil", numeric: true },
      ],
      rows: [
        ["Verfahrenswissen fehlte", "31"],
        ["Betroffenheit nicht erkannt", "–"],
      ],
    });
  });

  it("set departments by fates as a matrix, blank where there is no mark", () => {
    const { columns, rows } = readableTable(matrix, "en");
    expect(columns.map(({ label }) => label)).toEqual(["Einheit", "Know-how lacking", "Not taken up"]);
    expect(rows).toEqual([
      ["Stadtplanung", "12", "4"],
      ["Tiefbau", "7", "–"],
    ]);
  });

  it("tell one mark's row in words, without numbers that are not there", () => {
    const twin = rowReader(twins, "de");
    expect(twin(0)).toBe("Ausgang unter A: Verfahrenswissen fehlte · Anteil: 31");
    expect(twin(1)).toBe("Ausgang unter A: Betroffenheit nicht erkannt");
    expect(rowReader(matrix, "de")(2)).toBe("Tiefbau · Verfahrenswissen fehlte · von 100: 7");
  });
});
