import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parquetMetadata } from "hyparquet";
import { expect, test } from "vitest";
import type { ColumnSpec, Table } from "../../sim/core/table.ts";
import { createParquet, readParquet } from "../../sim/node/store/parquet.ts";
import { temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
const columns: ColumnSpec[] = [
  { name: "Straße", kind: "text", unit: "", meaning: { de: "Wörter „aller“ Art", en: "words" } },
  { name: "week", kind: "integer", unit: "weeks", meaning: { de: "Woche", en: "week" } },
  { name: "gap", kind: "number", unit: "share 0…1", meaning: { de: "Lücke", en: "gap" } },
];
const row = fc.tuple(
  fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", "\ufeffmark", "\u0000", "🌳", "a\r\nb", "Ämter")),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.oneof(fc.double(), fc.constantFrom(0, -0, Number.NaN, Infinity, -Infinity, 5e-324, 0.1)),
);

function table(rows: [string, number, number][]): Table {
  const data = [rows.map((r) => r[0]), Int32Array.from(rows, (r) => r[1]), Float64Array.from(rows, (r) => r[2])];
  return { columns, rows: rows.length, data };
}

test("what is written is read back, in any number of appended parts, with unit and meaning", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(row, { maxLength: 12 }), { maxLength: 4 }), async (parts) => {
      const path = join(folder, "round.parquet");
      const file = createParquet(path, columns);
      for (const part of parts) file.append(table(part));
      await file.close();
      expect(await readParquet(path)).toStrictEqual(table(parts.flat()));
    }),
    { numRuns: 60 },
  );
});

test("long repeated texts and numbers keep their places", async () => {
  const rows = Array.from({ length: 120_000 }, (_, i): [string, number, number] => [`Amt ${i % 61}`, i, i % 2 === 0 ? -0 : 0]);
  const path = join(folder, "long.parquet");
  const file = createParquet(path, columns);
  file.append(table(rows));
  await file.close();
  const { data } = await readParquet(path);
  expect(data[0][119_999]).toBe("Amt 12");
  expect(data[1][119_999]).toBe(119_999);
  expect(Object.is(data[2][2], -0) && Object.is(data[2][3], 0)).toBe(true);
});

test("a file that is cut off or foreign is refused", async () => {
  const path = join(folder, "cut.parquet");
  const file = createParquet(path, columns);
  file.append(table([["a", 1, 2]]));
  await file.close();
  expect(parquetMetadata(readFileSync(path)).created_by).toBe("querschnitt");
  truncateSync(path, 60);
  await expect(readParquet(path)).rejects.toThrow();
  writeFileSync(path, "no parquet at all");
  await expect(readParquet(path)).rejects.toThrow();
});
