import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { ColumnSpec, Table } from "../../sim/core/table.ts";
import { type CsvFormat, csvHead, csvRows } from "../../sim/node/store/csv.ts";

const spec = (name: string, kind: ColumnSpec["kind"]): ColumnSpec => ({ name, kind, unit: "", meaning: { de: "", en: "" } });
const columns = [spec("Amt", "text"), spec("week", "integer"), spec("gap", "number")];

function csv(rows: readonly (readonly [string, number, number])[], format: CsvFormat): string {
  const data = [rows.map((r) => r[0]), Int32Array.from(rows, (r) => r[1]), Float64Array.from(rows, (r) => r[2])];
  const table: Table = { columns, rows: rows.length, data };
  return csvHead(columns, format) + csvRows(table, format);
}

test("German: byte order mark, semicolons, decimal commas, CRLF, no sep line", () => {
  expect(
    csv(
      [
        ["Tiefbau; Grün", 3, 0.25],
        ["Kämmerei", -4, -1e-7],
      ],
      "de",
    ),
  ).toBe('\ufeffAmt;week;gap\r\n"Tiefbau; Grün";3;0,25\r\nKämmerei;-4;-1e-7\r\n');
});

test("international: commas, decimal points, no mark", () => {
  expect(csv([["Roads, parks", 3, 0.25]], "en")).toBe('Amt,week,gap\r\n"Roads, parks",3,0.25\r\n');
});

test("NaN is an empty cell", () => {
  expect(csv([["a", 1, Number.NaN]], "de")).toContain("a;1;\r\n");
});

describe.each(["de", "en"] as const)("read again (%s)", (format) => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("=1+1", "+49", "-x", "@SUM", "\ttab", "\rcr", 'say "ja"', " a ", "1;2", "1,2"),
  );
  const row = fc.tuple(
    text,
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );

  test("numbers stay the same numbers, texts the same texts unless a spreadsheet would run them", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
        const options = { delimiter: format === "de" ? ";" : ",", newline: "\r\n" } as const;
        const parsed = Papa.parse<string[]>(csv(rows, format).replace(/^\ufeff/, ""), options);
        expect(parsed.errors).toEqual([]);
        const [head, ...body] = parsed.data.slice(0, -1);
        expect(head).toEqual(["Amt", "week", "gap"]);
        expect(body).toHaveLength(rows.length);
        body.forEach((cells, r) => {
          const [word, week, gap] = rows[r];
          expect(cells[0]).toBe(/^[=+\-@\t\r]/.test(word) ? `'${word}` : word);
          expect(Number(cells[1])).toBe(week);
          expect(Number(cells[2].replace(format === "de" ? "," : "|", ".")) === gap).toBe(true);
        });
      }),
    );
  });
});
