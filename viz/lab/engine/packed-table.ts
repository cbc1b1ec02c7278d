import type { Table } from "../../../sim/core/table.ts";
import { type TableName, tables } from "../../../sim/study/tables.ts";

/** A column of texts: the different ones, and which one each row has. Quick to post between threads. */
interface PackedTexts {
  readonly words: readonly string[];
  readonly rows: Uint16Array | Uint32Array;
}

/** A result table on its way between threads. */
export interface PackedTable {
  readonly rows: number;
  readonly data: readonly (PackedTexts | Float64Array | Int32Array)[];
}

/** Tables by name, packed. */
export type PackedTables = Readonly<Partial<Record<TableName, PackedTable>>>;

/** Packs the tables of a job. */
export function packTables(unpacked: Readonly<Partial<Record<TableName, Table>>>): PackedTables {
  return Object.fromEntries(
    Object.entries(unpacked).map(([name, { rows, data }]) => {
      const packed = data.map((column) => (ArrayBuffer.isView(column) ? column : packTexts(column)));
      return [name, { rows, data: packed }];
    }),
  );
}

/** The tables as they were. */
export function unpackTables(packed: PackedTables): Partial<Record<TableName, Table>> {
  return Object.fromEntries(
    Object.entries(packed).map(([name, { rows, data }]) => {
      const unpacked = data.map((column) => (ArrayBuffer.isView(column) ? column : unpackTexts(column)));
      return [name, { columns: tables[name as TableName], rows, data: unpacked }];
    }),
  );
}

function packTexts(texts: readonly string[]): PackedTexts {
  const numbers = new Map<string, number>();
  const rows = new Uint32Array(texts.length);
  texts.forEach((text, row) => {
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = numbers.size));
    rows[row] = number;
  });
  return { words: [...numbers.keys()], rows: numbers.size <= 65_536 ? Uint16Array.from(rows) : rows };
}

function unpackTexts({ words, rows }: PackedTexts): string[] {
  return Array.from(rows, (number) => words[number]);
}
