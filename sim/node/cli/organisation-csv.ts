import type { ColumnSpec, Table } from "../../core/table.ts";
import type { Department, Organisation } from "../../model/organisation.ts";
import { type CsvFormat, csvHead, csvRows } from "../store/csv.ts";

/** Heading of a column and what it says of a department. */
type Column = [heading: string, value: (department: Department) => string | number];

/**
 * An administration as a CSV file in which nothing is left to guess. Reading it gives the same departments; those of a
 * generated administration get codes made from their names.
 */
export function organisationCsv({ dezernate, departments }: Organisation, format: CsvFormat): string {
  const area = (code: string) => dezernate.find((dezernat) => dezernat.code === code)?.name ?? code;
  const topics = (role: "relevance" | "contact") => [
    ...new Set(departments.flatMap((department) => Object.keys(department[role]))),
  ];
  const open = Number.NaN;
  const columns: Column[] = [
    ["department", ({ name }) => name],
    ["dezernat", ({ dezernat }) => area(dezernat)],
    ["type", ({ type }) => type],
    ["posts", ({ posts }) => posts],
    ["headcount", ({ staff }) => staff],
    ["utilisation", ({ utilisation }) => utilisation ?? open],
    ["hierarchy", ({ hierarchy }) => hierarchy ?? open],
    ...(departments.some(({ side }) => side) ? ([["side", ({ side }) => side ?? ""]] satisfies Column[]) : []),
    ...topics("relevance").map((topic): Column => [`relevance:${topic}`, (d) => d.relevance[topic] ?? open]),
    ...topics("contact").map((topic): Column => [`contact:${topic}`, (d) => d.contact[topic] ?? open]),
  ];
  const data = columns.map(([, value]) => departments.map(value));
  const specs = columns.map(([name], c): ColumnSpec => {
    const kind = typeof data[c][0] === "string" ? "text" : "number";
    return { name, kind, unit: "", meaning: { de: name, en: name } };
  });
  const table: Table = {
    columns: specs,
    rows: departments.length,
    data: data.map((values, c) => (specs[c].kind === "text" ? (values as string[]) : Float64Array.from(values as number[]))),
  };
  return csvHead(specs, format) + csvRows(table, format);
}
