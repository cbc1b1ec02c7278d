import type { Text } from "../core/language.ts";
import type { Problem } from "../core/problem.ts";
import type { Csv, CsvRow } from "./csv.ts";
import { delimiterNames } from "./csv.ts";
import type { Note } from "./note.ts";
import type { NumberFormat } from "./number-format.ts";
import { formatEvidence, isEmpty, readNumber } from "./number-format.ts";

/** How the numbers of a column are to be read and checked. */
export interface NumberColumn {
  readonly index: number;
  readonly least: number;
  readonly most: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  readonly expected: Text;
}

/** Reads the numbers of `columns`; what is wrong goes to `problems`, what is guessed to `notes`. */
export class NumberReader {
  private readonly formats = new Map<number, NumberFormat>();

  constructor(
    private readonly csv: Csv,
    private readonly source: string,
    columns: readonly NumberColumn[],
    private readonly problems: Problem[],
    notes: Note[],
  ) {
    const evidence = columns.map(({ index }) => ({ index, ...formatEvidence(csv.rows.map((row) => row.cells[index] ?? "")) }));
    const elsewhere = evidence.some((e) => e.german >= 0) !== evidence.some((e) => e.international >= 0);
    const fallback: NumberFormat = elsewhere
      ? evidence.some((e) => e.german >= 0)
        ? "german"
        : "international"
      : csv.delimiter === ","
        ? "international"
        : "german";
    for (const { index, german, international, ambiguous } of evidence) {
      if (german >= 0 && international >= 0) this.mixed(index, german, international);
      this.formats.set(index, german >= 0 ? "german" : international >= 0 ? "international" : fallback);
      if (ambiguous && german < 0 && international < 0) notes.push(this.guessed(index, fallback, elsewhere));
    }
  }

  /** The number in a row's cell: null if the cell is empty, undefined if it is wrong (and told). */
  read(row: CsvRow, column: NumberColumn): number | null | undefined {
    const cell = row.cells[column.index] ?? "";
    if (isEmpty(cell)) return null;
    const value = readNumber(cell, this.formats.get(column.index)!);
    if (value === undefined) return this.wrong(row, column, { de: "Das ist keine Zahl", en: "this is not a number" });
    if (value < 0) return this.wrong(row, column, { de: "Negative Zahl", en: "negative number" });
    if (value < column.least || value > column.most) {
      return this.wrong(row, column, { de: "Zahl liegt außerhalb des Bereichs", en: "number is out of range" });
    }
    if (column.whole && !Number.isInteger(value))
      return this.wrong(row, column, { de: "Keine ganze Zahl", en: "not a whole number" });
    return value;
  }

  private wrong(row: CsvRow, column: NumberColumn, message: Text): undefined {
    this.problems.push({
      source: this.source,
      ...row.place(column.index),
      path: this.csv.header.cells[column.index],
      message,
      found: row.cells[column.index].slice(0, 60),
      expected: column.expected,
    });
    return undefined;
  }

  private mixed(index: number, german: number, international: number): void {
    const { rows, header } = this.csv;
    const later = rows[Math.max(german, international)];
    const earlier = rows[Math.min(german, international)];
    this.problems.push({
      source: this.source,
      ...later.place(index),
      path: header.cells[index],
      message: { de: "Die Spalte mischt Dezimalkomma und Dezimalpunkt", en: "the column mixes decimal comma and decimal point" },
      found: `${earlier.cells[index]} (${earlier.line}), ${later.cells[index]} (${later.line})`.slice(0, 80),
      expected: { de: "überall dieselbe Schreibweise", en: "one way of writing throughout" },
    });
  }

  private guessed(index: number, format: NumberFormat, elsewhere: boolean): Note {
    const heading = this.csv.header.cells[index];
    const mark = format === "german" ? { de: "Dezimalkomma", en: "decimal comma" } : { de: "Dezimalpunkt", en: "decimal point" };
    const name = delimiterNames[this.csv.delimiter];
    return {
      kind: "column",
      message: {
        de: `Zahlen in „${heading}“ sind zweideutig; gelesen mit ${mark.de}, wie ${elsewhere ? "in den anderen Spalten" : `beim Trennzeichen ${name.de} üblich`}`,
        en: `numbers in “${heading}” are ambiguous; read with a ${mark.en}, as ${elsewhere ? "in the other columns" : `usual with a ${name.en} between cells`}`,
      },
    };
  }
}
