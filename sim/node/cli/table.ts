import Table from "cli-table3";
import type { Terminal } from "./terminal.ts";

/** One column of a table on the terminal. */
export interface TableColumn {
  readonly title: string;
  /** Numbers stand on the right. */
  readonly align?: "left" | "right";
}

/** Least width a column of words is squeezed to, characters. */
const leastWidth = 12;

/** Draws a table no wider than the terminal: the widest columns are wrapped first. Cells are texts of one or more lines. */
export function drawTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[], terminal: Terminal): string {
  const table = new Table({
    head: columns.map((column) => terminal.bold(column.title)),
    colAligns: columns.map((column) => column.align ?? "left"),
    colWidths: fit(columns, rows, terminal.width),
    wordWrap: true,
    style: { head: [], border: [] },
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
}

/** Widths with one blank at each side, such that the table fits if it can. */
function fit(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width: number): number[] {
  const longest = (text: string) => Math.max(...text.split("\n").map((line) => [...line].length));
  const widths = columns.map((column, c) => Math.max(longest(column.title), ...rows.map((row) => longest(row[c]))) + 2);
  const room = width - columns.length - 1;
  let excess = widths.reduce((sum, w) => sum + w, 0) - room;
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest] <= leastWidth) break;
    widths[widest]--;
    excess--;
  }
  return widths;
}
