import type { ColumnSpec, Table } from "../../../core/table.ts";
import type { QueryResult } from "../ask-tables.ts";
import { command } from "../command.ts";

export const query = command({
  name: "query",
  title: { de: "Fragt die Tabellen eines Ergebnisordners mit SQL", en: "asks the tables of a results folder with SQL" },
  positionals: [
    { name: "folder", required: true, title: { de: "Ergebnisordner", en: "results folder" } },
    {
      name: "sql",
      required: true,
      title: {
        de: "Abfrage; jede Tabelle des Ordners heißt wie ihre Datei",
        en: "query; every table of the folder is named like its file",
      },
    },
  ],
  options: {
    format: {
      kind: "text",
      choices: ["table", "csv", "json"],
      title: { de: "Form der Ausgabe (sonst Tabelle)", en: "form of the output (else a table)" },
    },
    csv: {
      kind: "text",
      choices: ["de", "en"],
      title: { de: "CSV deutsch oder international (sonst wie --lang)", en: "CSV German or international (else as --lang)" },
    },
  },
  examples: [
    {
      line: 'query results/climate-mayor-1a2b3c4d "select option, avg(gap) from topics group by option"',
      title: { de: "Mittlere Lücke je Option", en: "mean gap by option" },
    },
    {
      line: 'query results/climate-mayor-1a2b3c4d "describe topics"',
      title: { de: "Spalten einer Tabelle", en: "columns of a table" },
    },
  ],
  async run({ words: [folder, sql], options, terminal }) {
    const { tablesIn } = await import("../finished.ts");
    const names = await tablesIn(folder);
    const { askTables } = await import("../ask-tables.ts");
    const result = await askTables(folder, names, sql);
    if (options.json || options.format === "json") terminal.json({ schemaVersion: 1, ...result });
    else if (options.format === "csv") {
      const { csvHead, csvRows } = await import("../../store/csv.ts");
      const table = asTable(result);
      const format = options.csv ?? terminal.language;
      terminal.print((csvHead(table.columns, format) + csvRows(table, format)).replace(/\r\n$/, "\r"));
    } else {
      const { drawTable } = await import("../table.ts");
      const numeric = result.columns.map((_, c) => result.rows.every((row) => row[c] === null || typeof row[c] === "number"));
      const columns = result.columns.map((title, c) => ({ title, align: numeric[c] ? ("right" as const) : ("left" as const) }));
      const cells = result.rows.map((row) => row.map((value) => (value === null ? "" : String(value))));
      terminal.print(drawTable(columns, cells, terminal));
    }
    return 0;
  },
});

/** The result as a table with columns of numbers or texts. */
function asTable({ columns, rows }: QueryResult): Table {
  const specs: ColumnSpec[] = [];
  const data = columns.map((name, c) => {
    const numeric = rows.every((row) => row[c] === null || typeof row[c] === "number");
    specs.push({ name, kind: numeric ? "number" : "text", unit: "", meaning: { de: name, en: name } });
    return numeric
      ? Float64Array.from(rows, (row) => (row[c] === null ? Number.NaN : (row[c] as number)))
      : rows.map((row) => (row[c] === null ? "" : String(row[c])));
  });
  return { columns: specs, rows: rows.length, data };
}
