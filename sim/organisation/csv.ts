import Papa from "papaparse";
import type { Text } from "../core/language.ts";
import type { Problem } from "../core/problem.ts";
import { InputError } from "../core/problem.ts";

/** Characters that may stand between cells. */
export const delimiters = [";", ",", "\t"] as const;
/** A character that may stand between cells. */
export type Delimiter = (typeof delimiters)[number];

/** A row of a CSV file that knows where its cells stood. */
export interface CsvRow {
  /** Line on which the row begins, from 1. */
  readonly line: number;
  /** Cells without blanks around them. */
  readonly cells: readonly string[];
  /** Line and column, both from 1, at which cell `index` begins. */
  readonly place: (index: number) => { line: number; column: number };
}

/** A CSV file: the first row that is not empty is its header. */
export interface Csv {
  readonly delimiter: Delimiter;
  readonly header: CsvRow;
  /** Rows with at least one cell that is not empty. */
  readonly rows: readonly CsvRow[];
}

/** Names of delimiters for people. */
export const delimiterNames: Readonly<Record<Delimiter, Text>> = {
  ";": { de: "Semikolon", en: "semicolon" },
  ",": { de: "Komma", en: "comma" },
  "\t": { de: "Tabulator", en: "tab" },
};

/** Splits `text` (lines ending in \n) into rows. `delimiter` overrides what the header shows. Throws InputError. */
export function readCsv(text: string, source: string, delimiter?: Delimiter): Csv {
  // Excel may write the delimiter into the first line.
  const said = /^sep=(.)\n/.exec(text)?.[1] as Delimiter | undefined;
  const skipped = said === undefined ? 0 : 6;
  const body = text.slice(skipped);
  const chosen = delimiter ?? (said !== undefined && delimiters.includes(said) ? said : guess(body, source));
  const { rows, problems } = split(body, source, chosen, skipped > 0 ? 2 : 1);
  const [header, ...data] = rows;
  if (header === undefined) {
    const message = { de: "Kopfzeile mit Spaltennamen fehlt", en: "the header with column names is missing" };
    throw new InputError([...problems, { source, line: 1, message }]);
  }
  const wide = data.filter((row) => row.cells.slice(header.cells.length).some((cell) => cell !== ""));
  for (const row of wide) {
    problems.push({
      source,
      ...row.place(header.cells.length),
      message: { de: "Zeile hat mehr Zellen als die Kopfzeile", en: "row has more cells than the header" },
      found: String(row.cells.length),
      expected: {
        de: `${header.cells.length} Zellen; Texte mit „${chosen}“ in Anführungszeichen`,
        en: `${header.cells.length} cells; texts with “${chosen}” in quotes`,
      },
    });
  }
  if (problems.length > 0) throw new InputError(problems);
  return { delimiter: chosen, header, rows: data };
}

/** The one delimiter that fits the header and, where two do, all rows. Throws InputError if two fit. */
function guess(text: string, source: string): Delimiter {
  const candidates = delimiters
    .map((d) => ({ d, rows: split(text, source, d, 1).rows }))
    .filter(({ rows }) => rows.length > 0 && rows[0].cells.length > 1);
  if (candidates.length <= 1) return candidates[0]?.d ?? ";";
  const fitting = candidates.filter(({ rows }) => rows.every((row) => row.cells.length === rows[0].cells.length));
  if (fitting.length === 1) return fitting[0].d;
  const names = (language: "de" | "en", or: string): string => candidates.map(({ d }) => delimiterNames[d][language]).join(or);
  throw new InputError([
    {
      source,
      line: candidates[0].rows[0].line,
      message: {
        de: "Nicht eindeutig, welches Zeichen die Zellen trennt",
        en: "it is not clear which character stands between the cells",
      },
      found: text
        .split("\n")
        .find((line) => /\S/.test(line))
        ?.slice(0, 60),
      expected: {
        de: `Trennzeichen mit --delimiter genannt: ${names("de", " oder ")}`,
        en: `the delimiter named with --delimiter: ${names("en", " or ")}`,
      },
    },
  ]);
}

function split(text: string, source: string, delimiter: Delimiter, firstLine: number): { rows: CsvRow[]; problems: Problem[] } {
  const rows: CsvRow[] = [];
  const problems: Problem[] = [];
  let start = 0;
  let line = firstLine;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }) => {
      const raw = text.slice(start, meta.cursor);
      const cells = data.map((cell) => cell.trim());
      const at = line;
      if (cells.some((cell) => cell !== "")) rows.push({ line: at, cells, place: (index) => place(raw, delimiter, at, index) });
      if (errors.length > 0) {
        problems.push({
          source,
          line: at,
          message: {
            de: "Anführungszeichen ist nicht geschlossen oder steht mitten im Text",
            en: "a quote is not closed or stands inside a text",
          },
          found: raw.trim().slice(0, 60),
          expected: { de: '"…", innen verdoppelt: ""', en: '"…", doubled inside: ""' },
        });
      }
      line += raw.split("\n").length - 1;
      start = meta.cursor;
    },
  });
  return { rows, problems };
}

/** Where cell `index` begins in a raw row that begins on `line`. */
function place(raw: string, delimiter: string, line: number, index: number): { line: number; column: number } {
  let quoted = false;
  let cell = 0;
  let column = 1;
  for (const char of raw) {
    if (cell === index) break;
    if (char === '"') quoted = !quoted;
    if (char === delimiter && !quoted) cell++;
    if (char === "\n") {
      line++;
      column = 1;
    } else {
      column++;
    }
  }
  return { line, column };
}
