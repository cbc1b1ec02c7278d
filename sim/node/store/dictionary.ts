import type { ColumnSpec } from "../../core/table.ts";
import { type TableName, tables } from "../../study/tables.ts";
import { type CsvFormat, csvHead, csvRows } from "./csv.ts";

/** The data dictionary as CSV: every column of every table with kind, unit and meaning in both languages. */
export function dictionaryCsv(names: readonly TableName[], format: CsvFormat): string {
  const heading = ["table", "column", "kind", "unit", "meaning_de", "meaning_en"];
  const columns = heading.map((name): ColumnSpec => ({ name, kind: "text", unit: "", meaning: { de: name, en: name } }));
  const rows = names.flatMap((table) =>
    (tables[table] as readonly ColumnSpec[]).map(({ name, kind, unit, meaning }) => [
      table,
      name,
      kind,
      unit,
      meaning.de,
      meaning.en,
    ]),
  );
  const data = heading.map((_, c) => rows.map((row) => row[c]));
  return csvHead(columns, format) + csvRows({ columns, rows: rows.length, data }, format);
}
