import { InputError, type Problem } from "../../../../sim/core/problem.ts";
import type { Organisation } from "../../../../sim/model/organisation.ts";
import type { Topic } from "../../../../sim/model/topic.ts";
import { classifier } from "../../../../sim/organisation/classify.ts";
import { findColumns } from "../../../../sim/organisation/columns.ts";
import { type Csv, type Delimiter, readCsv } from "../../../../sim/organisation/csv.ts";
import { decode } from "../../../../sim/organisation/decode.ts";
import type { DepartmentTypes } from "../../../../sim/organisation/department-type.ts";
import { importOrganisation, refusedColumns } from "../../../../sim/organisation/import.ts";
import type { Note } from "../../../../sim/organisation/note.ts";
import type { ImportDraft, Meaning } from "./draft.ts";
import { type Guesses, guessesOf } from "./guesses.ts";
import { withoutColumns } from "./without-columns.ts";

/** A column of the file as it is read. */
export interface ReadColumn {
  /** "" where the file gives none. */
  readonly heading: string;
  /** null: it is not read, as its heading is not known. */
  readonly meaning: Meaning | null;
  /** Holds data about persons; nothing is read until it is left out. */
  readonly refused: boolean;
}

/** The file as a table. */
export interface ReadTable {
  readonly delimiter: Delimiter;
  readonly columns: readonly ReadColumn[];
  /** The first rows. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly rowCount: number;
}

/** What reading a draft comes to. */
export interface Reading {
  /** null: the file is no table. */
  readonly table: ReadTable | null;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** null as long as there are problems. */
  readonly organisation: Organisation | null;
  readonly guesses: Guesses;
}

/** Rows shown of a file. */
const rowsShown = 6;

/** Reads a draft with the reader of the command line; never throws for what a file may hold. */
export function readDraft(draft: ImportDraft, types: DepartmentTypes, topics: readonly Topic[]): Reading {
  const { source, bytes, options } = draft;
  let csv: Csv;
  try {
    csv = readCsv(decode(bytes, source).text, source, options.delimiter);
  } catch (error) {
    return { table: null, problems: problemsOf(error), notes: [], organisation: null, guesses: () => undefined };
  }
  const { mapping, ignored } = chosen(draft, csv);
  const refused = refusedColumns(withCells(csv, ignored), source, classifier(types), []);
  const { roles, topics: byTopic } = findColumns(csv, source, mapping, topics, new Set([...refused, ...ignored]));
  const meanings = new Map<number, Meaning>([
    ...[...ignored].map((index) => [index, "ignored"] as const),
    ...[...roles].map(([role, index]) => [index, role] as const),
    ...byTopic.map(({ role, topic, index }) => [index, `${role}:${topic}`] as const),
  ]);
  const table: ReadTable = {
    delimiter: csv.delimiter,
    columns: csv.header.cells.map((heading, i) => ({ heading, meaning: meanings.get(i) ?? null, refused: refused.has(i) })),
    rows: csv.rows.slice(0, rowsShown),
    rowCount: csv.rows.length,
  };
  const guesses = guessesOf(csv, roles, types);
  const title = draft.title.trim() || source;
  try {
    const { organisation, notes } = importOrganisation(ignored.size > 0 ? withoutColumns(csv, ignored) : bytes, {
      ...{ source, types, topics, columns: mapping },
      title: { de: title, en: title },
      ...options,
      delimiter: csv.delimiter,
    });
    return { table, problems: [], notes, organisation, guesses };
  } catch (error) {
    return { table, problems: problemsOf(error), notes: [], organisation: null, guesses };
  }
}

/** Headings by meaning as the visitor chose them, and columns that are not to be read. */
function chosen(draft: ImportDraft, csv: Csv): { mapping: Record<string, string>; ignored: Set<number> } {
  const headings = csv.header.cells;
  const mapping: Record<string, string> = {};
  const ignored = new Set<number>();
  for (const [column, meaning] of Object.entries(draft.meanings)) {
    const index = Number(column);
    if (meaning === "ignored") {
      ignored.add(index);
      continue;
    }
    mapping[meaning] = headings[index];
    // The reader takes the first column with a heading.
    headings.slice(0, index).forEach((heading, i) => {
      if (heading === headings[index]) ignored.add(i);
    });
  }
  return { mapping, ignored };
}

/** The table with some columns emptied. */
function withCells(csv: Csv, emptied: ReadonlySet<number>): Csv {
  if (emptied.size === 0) return csv;
  const empty = <R extends { readonly cells: readonly string[] }>(row: R): R => ({
    ...row,
    cells: row.cells.map((cell, i) => (emptied.has(i) ? "" : cell)),
  });
  return { ...csv, header: empty(csv.header), rows: csv.rows.map(empty) };
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof InputError) return error.problems;
  throw error;
}
