import type { ColumnSpec, Table } from "../../core/table.ts";

/** How a spreadsheet reads numbers: "de" with semicolon and decimal comma (and a byte order mark), "en" as RFC 4180 with a point. */
export type CsvFormat = "de" | "en";

const formats = {
  de: { delimiter: ";", point: ",", mark: "\ufeff" },
  en: { delimiter: ",", point: ".", mark: "" },
} as const;

/** First line of a CSV file with the columns' names, line end included. */
export function csvHead(columns: readonly ColumnSpec[], format: CsvFormat): string {
  const names = columns.map(({ name }) => textCell(name));
  return `${formats[format].mark}${names.join(formats[format].delimiter)}\r\n`;
}

/** A table's rows as CSV lines (CRLF), numbers in full precision, NaN as an empty cell, no text that a spreadsheet would run. */
export function csvRows(table: Table, format: CsvFormat): string {
  const { delimiter, point } = formats[format];
  // A few words fill most text columns: each is made a cell once.
  const words = new Map<string, string>();
  let lines = "";
  for (let r = 0; r < table.rows; r++) {
    for (let c = 0; c < table.data.length; c++) {
      if (c > 0) lines += delimiter;
      const value = table.data[c][r];
      if (typeof value === "number") {
        if (!Number.isNaN(value)) lines += point === "." ? value : String(value).replace(".", point);
      } else {
        let cell = words.get(value);
        if (cell === undefined) words.set(value, (cell = textCell(value)));
        lines += cell;
      }
    }
    lines += "\r\n";
  }
  return lines;
}

/** A text as a cell: an apostrophe before what a spreadsheet would take for a formula, quotation marks where the format needs them. */
function textCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
