import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { InputError } from "../../core/problem.ts";
import type { TableName } from "../../study/tables.ts";

/** What a query gave: names of the columns and plain values, null where there is none. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** Asks `sql` of the Parquet tables `names` in `folder`, each a view of its name. Throws InputError when the database refuses. */
export async function askTables(folder: string, names: readonly TableName[], sql: string): Promise<QueryResult> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    for (const name of names) {
      const path = join(folder, `${name}.parquet`).replaceAll("'", "''");
      await connection.run(`CREATE VIEW "${name}" AS SELECT * FROM read_parquet('${path}')`);
    }
    const reader = await connection.runAndReadAll(sql).catch((error: Error) => {
      throw refused(error.message, names);
    });
    return { columns: reader.columnNames(), rows: reader.getRowsJS().map((row) => row.map(plain)) };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return value instanceof Date
    ? value.toISOString()
    : JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? String(inner) : inner));
}

/** The database's explanation, without the echo of the query that follows it. */
function refused(message: string, names: readonly TableName[]): InputError {
  const [explanation] = message.split("\n\nLINE ");
  return new InputError([
    {
      source: "SQL",
      message: { de: "Die Datenbank versteht die Abfrage nicht", en: "the database does not understand the query" },
      found: explanation.replace(/\s*\n\s*/g, " "),
      expected: { de: `SQL über die Tabellen ${names.join(", ")}`, en: `SQL on the tables ${names.join(", ")}` },
    },
  ]);
}
