import { readFile } from "node:fs/promises";
import { parquetMetadata, parquetRead } from "hyparquet";
import { fileWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { ColumnSpec, Table } from "../../core/table.ts";
import { syncFile } from "./files.ts";

const columnsKey = "querschnitt.columns";
const types = { text: "STRING", integer: "INT32", number: "DOUBLE" } as const;

/** A Parquet file that grows by tables of the same columns; without `close` it has no footer and cannot be read. */
export interface ParquetFile {
  append(table: Table): void;
  /** Writes the footer and brings the file to the disk. */
  close(): Promise<void>;
}

/** Starts a Parquet file; meaning and unit of every column travel in its metadata under "querschnitt.columns". */
export function createParquet(path: string, columns: readonly ColumnSpec[]): ParquetFile {
  const source = (column: ColumnSpec, data: Table["data"][number]) => ({
    name: column.name,
    data: data as string[],
    type: types[column.kind],
    nullable: false,
  });
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columns.map((column) => source(column, [])) }),
    createdBy: "querschnitt",
    kvMetadata: [{ key: columnsKey, value: JSON.stringify(columns) }],
  });
  return {
    append(table) {
      if (table.rows === 0) return;
      const columnData = columns.map((column, c) => {
        const { type: _, nullable: __, ...rest } = source(column, table.data[c]);
        // A dictionary of numbers would take −0 for 0.
        return column.kind === "number" ? { ...rest, encoding: "PLAIN" as const } : rest;
      });
      writer.write({ columnData, rowGroupSize: 100_000 });
    },
    async close() {
      writer.finish();
      await syncFile(path);
    },
  };
}

/** Reads a Parquet file written by {@link createParquet}, its columns in their order. Throws when it is cut off or foreign. */
export async function readParquet(path: string): Promise<Table> {
  const bytes = await readFile(path);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const metadata = parquetMetadata(file);
  const described = metadata.key_value_metadata?.find(({ key }) => key === columnsKey)?.value;
  if (described === undefined) throw new Error(`${path}: no ${columnsKey} in its metadata`);
  const columns = JSON.parse(described) as ColumnSpec[];
  const rows = Number(metadata.num_rows);
  const data = columns.map(({ kind }) =>
    kind === "text" ? new Array<string>(rows).fill("") : kind === "integer" ? new Int32Array(rows) : new Float64Array(rows),
  );
  const position = new Map(columns.map(({ name }, c) => [name, c]));
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  await parquetRead({
    file,
    metadata,
    parsers: { stringFromBytes: (text) => decoder.decode(text) },
    onChunk({ columnName, columnData, rowStart }) {
      const target = data[position.get(columnName)!];
      for (let i = 0; i < columnData.length; i++) target[rowStart + i] = columnData[i];
    },
  });
  return { columns, rows, data };
}
