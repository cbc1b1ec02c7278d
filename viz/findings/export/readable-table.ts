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
 * by fates, and by one another, become a matrix, as in the figure.
 */
export function readableTable(table: FigureTable, language: Language): ReadableTable {
  const form = formOf(table);
  const { columns, rows } = form ? matrix(table, form, language) : table;
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

/** How a long table becomes a matrix: one row per `key`, one column per word of `across`, in it `value`; `left` is said by others. */
interface Form {
  readonly key: readonly string[];
  readonly across: string;
  readonly value: string;
  readonly left: readonly string[];
}

const forms: readonly Form[] = [
  { key: ["department"], across: "fate", value: "points", left: ["share"] },
  { key: ["option", "first"], across: "secondName", value: "strength", left: ["second"] },
];

function formOf({ columns }: FigureTable): Form | undefined {
  const has = (name: string) => columns.some((column) => column.name === name);
  return forms.find(({ key, across, value }) => [...key, across, value].every(has));
}

/** Departments by fates, or by one another, as in the figure. */
function matrix({ columns, rows }: FigureTable, { key, across, value, left }: Form, language: Language): FigureTable {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const [over, number] = [at(across), at(value)];
  const kept = columns.map((_, c) => c).filter((c) => c !== over && c !== number && !left.includes(columns[c].name));
  const words = [...new Set(rows.map((row) => row[over] as string))];
  const wide = new Map<string, (string | number)[]>();
  for (const row of rows) {
    const id = key.map((name) => row[at(name)]).join(" ");
    const own = wide.get(id) ?? [...kept.map((c) => row[c]), ...words.map(() => Number.NaN)];
    own[kept.length + words.indexOf(row[over] as string)] = row[number];
    wide.set(id, own);
  }
  const headings = words.map(
    (name): FigureColumn => ({ name, unit: columns[number].unit, label: readable(across, name, language) }),
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
