import type { Language } from "../../../sim/core/language.ts";
import type { FigureColumn, FigureTable } from "../../charts/figure.ts";
import { readable } from "./cells.ts";

/** A figure's numbers as people read them; every row has one cell per column. */
export interface ReadableTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A figure's numbers for readers: shares as whole points, codes as words, columns that say the same twice left out. Departments
 * by fates become a matrix, as in the figure.
 */
export function readableTable(table: FigureTable, language: Language): ReadableTable {
  const { columns, rows } = isMatrix(table) ? matrix(table, language) : table;
  const cells = rows.map((row) => row.map((value, c) => cell(value, columns[c], language)));
  const shown = shownColumns(columns, cells);
  return {
    columns: shown.map((c) => ({ label: columns[c].label, numeric: rows.some((row) => typeof row[c] === "number") })),
    rows: cells.map((row) => shown.map((c) => row[c])),
  };
}

/** Columns whose words say by themselves what they are. */
const plain = ["department", "name", "dezernat", "fate", "option", "stage", "component", "month"];

/** Says the row of one mark in words, each value under its heading unless it speaks for itself. */
export function rowReader(table: FigureTable, language: Language): (row: number) => string {
  const { columns, rows } = table;
  const texts = rows.map((values) =>
    values.map((value, c) => (typeof value === "string" ? cell(value, columns[c], language) : "#")),
  );
  const shown = shownColumns(columns, texts);
  return (row) =>
    shown
      .map((c) => {
        const value = rows[row][c];
        const said = cell(value, columns[c], language);
        if (said === "" || said === none) return "";
        return plain.includes(columns[c].name) ? said : `${columns[c].label}: ${said}`;
      })
      .filter((part) => part !== "")
      .join(" · ");
}

/** Where there is no number. */
const none = "–";

/** Columns without those that another one says better: codes beside names, shares beside points, a text twice. */
function shownColumns(columns: readonly FigureColumn[], cells: readonly (readonly string[])[]): number[] {
  const names = columns.map(({ name }) => name);
  const isSaid = (c: number) =>
    (names[c] === "department" && names.includes("name")) ||
    (names[c] === "share" && names.includes("points")) ||
    (columns[c].unit === "" && columns.some((_, d) => d > c && cells.length > 0 && cells.every((row) => row[c] === row[d])));
  return columns.map((_, c) => c).filter((c) => !isSaid(c));
}

function cell(value: string | number, { name, unit }: FigureColumn, language: Language): string {
  return typeof value === "string" ? readable(name, value, language) : number(value, unit, language);
}

function isMatrix({ columns }: FigureTable): boolean {
  return ["department", "fate", "points"].every((name) => columns.some((column) => column.name === name));
}

/** One row per department, its points in one column per fate. */
function matrix({ columns, rows }: FigureTable, language: Language): FigureTable {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const [department, fate, points] = ["department", "fate", "points"].map(at);
  const kept = columns.map((_, c) => c).filter((c) => c !== fate && c !== points && columns[c].name !== "share");
  const fates = [...new Set(rows.map((row) => row[fate] as string))];
  const wide = new Map<string | number, (string | number)[]>();
  for (const row of rows) {
    const own = wide.get(row[department]) ?? [...kept.map((c) => row[c]), ...fates.map(() => Number.NaN)];
    own[kept.length + fates.indexOf(row[fate] as string)] = row[points];
    wide.set(row[department], own);
  }
  const headings = fates.map(
    (name): FigureColumn => ({ name, unit: columns[points].unit, label: readable("fate", name, language) }),
  );
  return { columns: [...kept.map((c) => columns[c]), ...headings], rows: [...wide.values()] };
}

/** Shares as whole points of 100, years with one decimal, values of assumptions with three digits, all else whole. */
function number(value: number, unit: string, language: Language): string {
  if (!Number.isFinite(value)) return none;
  const locale = language === "de" ? "de-DE" : "en-GB";
  if (unit === "value") {
    return new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value).replace("-", "−");
  }
  const digits = unit === "years" ? 1 : 0;
  const shown = unit.startsWith("share") ? value * 100 : value;
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return format.format(Number(shown.toFixed(digits)) || 0).replace("-", "−");
}
