import type { Text } from "./language.ts";

/** What a column holds; texts are stored as they are, numbers as IEEE doubles or 32-bit integers. */
export type ColumnKind = "text" | "integer" | "number";

/** One declared column: declared once, printed in `schema`, the data dictionary and file metadata. */
export interface ColumnSpec {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Unit such as "hours", "euro", "share 0…1"; "" for keys. */
  readonly unit: string;
  readonly meaning: Text;
}

/** A result table: its columns' values, all of length `rows`. */
export interface Table {
  readonly columns: readonly ColumnSpec[];
  readonly rows: number;
  readonly data: readonly (readonly string[] | Float64Array | Int32Array)[];
}

/** Collects rows into a {@link Table}; values come in the order of the columns. */
export class TableBuilder {
  private readonly values: (string | number)[][];
  constructor(private readonly columns: readonly ColumnSpec[]) {
    this.values = columns.map(() => []);
  }

  add(...row: (string | number)[]): void {
    if (row.length !== this.columns.length) throw new Error(`row of ${row.length} for ${this.columns.length} columns`);
    for (let c = 0; c < row.length; c++) this.values[c].push(row[c]);
  }

  build(): Table {
    const data = this.columns.map((column, c) => {
      if (column.kind === "text") return this.values[c] as string[];
      if (column.kind === "integer") return Int32Array.from(this.values[c] as number[]);
      return Float64Array.from(this.values[c] as number[]);
    });
    return { columns: this.columns, rows: this.values[0]?.length ?? 0, data };
  }
}

/** The values of column `name`; throws when the table has no such column. */
export function column(table: Table, name: string): readonly string[] | Float64Array | Int32Array {
  const at = table.columns.findIndex((c) => c.name === name);
  if (at < 0) throw new Error(`no column ${name}; columns: ${table.columns.map((c) => c.name).join(", ")}`);
  return table.data[at];
}
