import { type Csv, readCsv } from "../../../../sim/organisation/csv.ts";
import { decode } from "../../../../sim/organisation/decode.ts";
import type { ImportDraft } from "./draft.ts";

/** The file's bytes with the headings and cells of some columns emptied; every row stays on its line. UTF-8. */
export function withoutColumns(csv: Csv, indices: ReadonlySet<number>): Uint8Array {
  const { delimiter } = csv;
  const quoted = (cell: string) => (/["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell);
  let text = "";
  let line = 1;
  for (const row of [csv.header, ...csv.rows]) {
    for (; line < row.line; line++) text += "\n";
    const written = `${row.cells.map((cell, i) => (indices.has(i) ? "" : quoted(cell))).join(delimiter)}\n`;
    text += written;
    line += written.split("\n").length - 1;
  }
  return new TextEncoder().encode(text);
}

/** The draft without what stood in column `index`: it is gone from the page's memory, not merely unread. */
export function eraseColumn(draft: ImportDraft, index: number): ImportDraft {
  const csv = readCsv(decode(draft.bytes, draft.source).text, draft.source, draft.options.delimiter);
  const { [index]: _, ...meanings } = draft.meanings;
  const options = { ...draft.options, delimiter: csv.delimiter };
  return { ...draft, bytes: withoutColumns(csv, new Set([index])), meanings, options, accepted: false };
}
