import { existsSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { join } from "node:path";
import type { ColumnSpec, Table } from "../../core/table.ts";
import { type TableName, tableNames } from "../../study/tables.ts";
import { type CsvFormat, csvHead, csvRows } from "./csv.ts";
import { remove } from "./files.ts";
import { createParquet, readParquet } from "./parquet.ts";

const batchRows = 50_000;

/**
 * Joins the chunks of `jobs`, in their order, into `<table>.parquet` and `<table>.csv` at the top of the folder, a batch at a
 * time. Tables that no job has disappear. Gives the rows of every table.
 */
export async function consolidate(
  folder: string,
  jobs: readonly { readonly id: string }[],
  format: CsvFormat,
): Promise<Partial<Record<TableName, number>>> {
  const rows: Partial<Record<TableName, number>> = {};
  for (const name of tableNames) {
    const count = await joinTable(folder, name, jobs, format);
    if (count !== null) rows[name] = count;
    else for (const ending of ["parquet", "csv"]) await remove(join(folder, `${name}.${ending}`));
  }
  return rows;
}

async function joinTable(
  folder: string,
  name: TableName,
  jobs: readonly { readonly id: string }[],
  format: CsvFormat,
): Promise<number | null> {
  const paths = jobs.map(({ id }) => join(folder, "chunks", id, `${name}.parquet`)).filter((path) => existsSync(path));
  if (paths.length === 0) return null;
  const target = join(folder, name);
  const first = await readParquet(paths[0]);
  const parquet = createParquet(`${target}.parquet.tmp`, first.columns);
  const csv = await open(`${target}.csv.tmp`, "w");
  let rows = 0;
  try {
    await csv.writeFile(csvHead(first.columns, format));
    let batch: Table[] = [];
    let waiting = 0;
    for (let i = 0; i < paths.length; i++) {
      const table = i === 0 ? first : await readParquet(paths[i]);
      batch.push(table);
      waiting += table.rows;
      if (waiting < batchRows && i < paths.length - 1) continue;
      const joined = joinTables(first.columns, batch);
      parquet.append(joined);
      await csv.writeFile(csvRows(joined, format));
      rows += joined.rows;
      batch = [];
      waiting = 0;
    }
    await parquet.close();
    await csv.sync();
  } finally {
    await csv.close();
  }
  for (const ending of ["parquet", "csv"]) await rename(`${target}.${ending}.tmp`, `${target}.${ending}`);
  return rows;
}

/** Tables of the same columns as one, in their order. */
function joinTables(columns: readonly ColumnSpec[], tables: readonly Table[]): Table {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const data = columns.map(({ kind }, c) => {
    if (kind === "text") return tables.flatMap((table) => table.data[c] as readonly string[]);
    const out = kind === "integer" ? new Int32Array(rows) : new Float64Array(rows);
    let at = 0;
    for (const table of tables) {
      out.set(table.data[c] as Float64Array, at);
      at += table.rows;
    }
    return out;
  });
  return { columns, rows, data };
}
