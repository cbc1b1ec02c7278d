import { nearest } from "../core/nearest.ts";
import type { Problem } from "../core/problem.ts";
import type { NumberColumn } from "./cells.ts";
import { NumberReader } from "./cells.ts";
import type { ColumnRole } from "./column-roles.ts";
import type { Columns } from "./columns.ts";
import type { Csv, CsvRow } from "./csv.ts";
import type { DepartmentType, DepartmentTypes } from "./department-type.ts";
import { fold } from "./fold.ts";
import type { Note } from "./note.ts";
import { type Side, sideOf } from "./side.ts";

/** Factors between expense, posts and staff. */
export interface Factors {
  /** Euro a year per FTE. */
  readonly costPerFte: number;
  /** FTE per staff member, 0…1. */
  readonly ftePerHead: number;
}

/** A department as its row says. */
export interface Entry {
  readonly line: number;
  readonly name: string;
  /** Cell of the Dezernat column; null without such a column. */
  readonly area: string | null;
  /** Cell of the column of department numbers. */
  readonly number?: string;
  /** Kind that the row names itself. */
  readonly type?: DepartmentType;
  /** FTE, > 0. */
  readonly posts: number;
  /** Staff members, integer ≥ 1. */
  readonly staff: number;
  readonly utilisation: number | null;
  readonly hierarchy: number | null;
  /** Outside the line; absent: in the line. */
  readonly side?: Side;
  /** Per topic id, only where the row says something. */
  readonly relevance: Readonly<Record<string, number>>;
  readonly contact: Readonly<Record<string, number>>;
}

const anySize = { least: 0, most: 1e9, expected: { de: "eine Zahl ab 0, z. B. 12,5", en: "a number from 0, e.g. 12.5" } };
const share = { least: 0, most: 1, expected: { de: "0 bis 1 oder 0 % bis 100 %", en: "0 to 1 or 0 % to 100 %" } };
const limits: Partial<Record<ColumnRole, Omit<NumberColumn, "index">>> = {
  posts: anySize,
  headcount: { ...anySize, whole: true, expected: { de: "eine ganze Zahl ab 0", en: "a whole number from 0" } },
  expense: { ...anySize, most: 1e11, expected: { de: "Euro im Jahr, ab 0", en: "euro a year, from 0" } },
  utilisation: { least: 0.5, most: 1.3, expected: { de: "0,5 bis 1,3 oder 50 % bis 130 %", en: "0.5 to 1.3 or 50 % to 130 %" } },
  hierarchy: share,
};

const thousands = /\b(teur|tsd|tausend|thousand)\b|t€|\b1\.?000 ?(€|eur)/i;
const totals =
  /^(summe|gesamt|gesamtsumme|insgesamt|zwischensumme|total|totals|sum|grand total|zusammen)( |$)| (gesamt|insgesamt|summe|total)$/;

/** Reads the departments of a file; problems and notes are added to the lists given. */
export function readEntries(
  csv: Csv,
  source: string,
  columns: Columns,
  types: DepartmentTypes,
  factors: Factors,
  problems: Problem[],
  notes: Note[],
): Entry[] {
  const numbers = [...columns.roles].flatMap(([role, index]) => (limits[role] ? [{ role, index, ...limits[role] }] : []));
  const byTopic = columns.topics.map((column) => ({ ...column, ...share }));
  const reader = new NumberReader(csv, source, [...numbers, ...byTopic], problems, notes);
  const value = (row: CsvRow, role: ColumnRole): number | null | undefined => {
    const column = numbers.find((c) => c.role === role);
    return column ? reader.read(row, column) : null;
  };
  const text = (row: CsvRow, role: ColumnRole): string | undefined => {
    const index = columns.roles.get(role);
    return index === undefined ? undefined : (row.cells[index] ?? "");
  };
  const expenseHeading = csv.header.cells[columns.roles.get("expense") ?? -1] ?? "";
  const euros = thousands.test(expenseHeading) ? 1000 : 1;
  if (euros > 1) {
    const message = { de: `„${expenseHeading}“ als Tausend Euro gelesen`, en: `“${expenseHeading}” read as thousands of euro` };
    notes.push({ kind: "column", message });
  }

  const entries: Entry[] = [];
  let area: string | null = null;
  for (const row of csv.rows) {
    const name = text(row, "department") ?? "";
    if (totals.test(fold(name)) || (name === "" && totals.test(fold(text(row, "dezernat") ?? "")))) {
      notes.push({ kind: "row", line: row.line, message: { de: "Summenzeile ausgelassen", en: "row of totals left out" } });
      continue;
    }
    area = carryArea(text(row, "dezernat"), area, row, source, problems, notes);
    const posts = value(row, "posts");
    const heads = value(row, "headcount");
    const expense = value(row, "expense");
    const utilisation = value(row, "utilisation");
    const hierarchy = value(row, "hierarchy");
    const type = typeOf(text(row, "type"), row, columns, csv, types, source, problems);
    const side = sideOf(row, columns, csv, source, problems);
    const relevance: Record<string, number> = {};
    const contact: Record<string, number> = {};
    for (const column of byTopic) {
      const said = reader.read(row, column);
      if (typeof said === "number") (column.role === "relevance" ? relevance : contact)[column.topic] = said;
    }
    if (posts === undefined || heads === undefined || expense === undefined) continue;
    const known = posts || (heads ?? 0) * factors.ftePerHead || ((expense ?? 0) * euros) / factors.costPerFte;
    if (name === "") {
      if (known > 0) problems.push(nameless(row, columns, csv, source));
      continue;
    }
    if (!(known > 0)) {
      const message = {
        de: `„${name}“ ausgelassen: weder Stellen noch Köpfe noch Personalaufwand`,
        en: `“${name}” left out: no posts, headcount or personnel expense`,
      };
      notes.push({ kind: "row", line: row.line, message });
      continue;
    }
    const staff = heads || Math.max(Math.ceil(known), Math.round(known / factors.ftePerHead));
    if (known > staff) {
      const message = {
        de: `„${name}“ hat mehr Stellen (${known}) als Köpfe (${staff}); die übrigen gelten als unbesetzt`,
        en: `“${name}” has more posts (${known}) than heads (${staff}); the rest count as vacant`,
      };
      notes.push({ kind: "size", line: row.line, message });
    }
    entries.push({
      line: row.line,
      name,
      area,
      number: text(row, "number"),
      type,
      posts: Math.min(known, staff),
      staff,
      utilisation: utilisation ?? null,
      hierarchy: hierarchy ?? null,
      ...(side === undefined ? {} : { side }),
      relevance,
      contact,
    });
  }
  return entries;
}

/** The row's Dezernat; an empty cell means the one above, as spreadsheets with merged cells write it. */
function carryArea(
  cell: string | undefined,
  above: string | null,
  row: CsvRow,
  source: string,
  problems: Problem[],
  notes: Note[],
): string | null {
  if (cell === undefined) return null;
  if (cell !== "") return cell;
  if (above === null) {
    const message = { de: "Dezernat fehlt", en: "the Dezernat is missing" };
    problems.push({ source, line: row.line, message, expected: { de: "ein Name oder eine Nummer", en: "a name or number" } });
    return null;
  }
  const message = {
    de: `Dezernat fehlt; „${above}“ aus der Zeile darüber übernommen`,
    en: `no Dezernat; “${above}” taken from the row above`,
  };
  notes.push({ kind: "row", line: row.line, message });
  return above;
}

function typeOf(
  cell: string | undefined,
  row: CsvRow,
  columns: Columns,
  csv: Csv,
  types: DepartmentTypes,
  source: string,
  problems: Problem[],
): DepartmentType | undefined {
  if (!cell) return undefined;
  const type = types.types.find((t) => [t.id, t.title.de, t.title.en].some((name) => fold(name) === fold(cell)));
  if (type) return type;
  const index = columns.roles.get("type")!;
  const ids = types.types.map((t) => t.id);
  problems.push({
    source,
    ...row.place(index),
    path: csv.header.cells[index],
    message: { de: "Unbekannte Ämterart", en: "unknown kind of department" },
    found: cell.slice(0, 60),
    expected: ids.join(", "),
    nearest: nearest(cell.slice(0, 60), ids),
  });
  return undefined;
}

function nameless(row: CsvRow, columns: Columns, csv: Csv, source: string): Problem {
  const index = columns.roles.get("department")!;
  return {
    source,
    ...row.place(index),
    path: csv.header.cells[index],
    message: { de: "Name des Amtes fehlt", en: "the department's name is missing" },
    expected: { de: "ein Name, z. B. „Tiefbauamt“", en: "a name, e.g. “Tiefbauamt”" },
  };
}
