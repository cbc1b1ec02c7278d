import Table from "cli-table3";
import type { Terminal } from "./terminal.ts";

/** One column of a table on the terminal. */
export interface TableColumn {
  readonly title: string;
  /** Numbers stand on the right. */
  readonly align?: "left" | "right";
}

/** Whether a table of these cells fits the terminal without breaking a line. */
export function fitsOneLine(columns: readonly TableColumn[], rows: readonly (readonly string[])[], { width }: Terminal): boolean {
  const longest = columns.map(({ title }, c) =>
    Math.max(...[title, ...rows.map((row) => row[c])].map((cell) => [...cell].length)),
  );
  return longest.reduce((sum, letters) => sum + letters + 3, 1) <= width && rows.every((row) => !row.join("").includes("\n"));
}

/** Draws a table no wider than the terminal: the widest columns are wrapped first. Cells are texts of one or more lines. */
export function drawTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[], terminal: Terminal): string {
  const widths = fitWidths(columns, rows, terminal.width);
  const wraps = rows.some((row) => row.some((cell, c) => cell.includes("\n") || [...cell].length > widths[c] - 2));
  const table = new Table({
    head: columns.map((column) => terminal.bold(column.title)),
    colAligns: columns.map((column) => column.align ?? "left"),
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [] },
    // Rows of several lines are kept apart by rules.
    chars: wraps ? {} : { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
}

/** Widths with one blank at each side, such that the table fits if it can without cutting words. */
function fitWidths(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width: number): number[] {
  const cells = columns.map((column, c) => [column.title, ...rows.map((row) => row[c])].join("\n"));
  const longest = (text: string, separator: RegExp) => Math.max(...text.split(separator).map((part) => [...part].length));
  const widths = cells.map((text) => longest(text, /\n/) + 2);
  const least = cells.map((text) => longest(text, /\s/) + 2);
  const room = width - columns.length - 1;
  let excess = widths.reduce((sum, w) => sum + w, 0) - room;
  while (excess > 0) {
    const widest = widths.reduce((best, w, c) => (w > least[c] && (best < 0 || w > widths[best]) ? c : best), -1);
    if (widest < 0) break;
    widths[widest]--;
    excess--;
  }
  return widths;
}
