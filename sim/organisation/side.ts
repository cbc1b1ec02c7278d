import type { Text } from "../core/language.ts";
import { nearest } from "../core/nearest.ts";
import type { Problem } from "../core/problem.ts";
import type { Department } from "../model/organisation.ts";
import type { Columns } from "./columns.ts";
import type { Csv, CsvRow } from "./csv.ts";
import { fold } from "./fold.ts";

/** Where a department may stand outside the line. */
export type Side = NonNullable<Department["side"]>;

/** Names of the sides for people. */
export const sideTitles: Readonly<Record<Side, Text>> = {
  county: { de: "Landkreis", en: "county" },
  enterprise: { de: "Unternehmen", en: "enterprise" },
};

/** What a cell may say about the side, folded: the file's own words and what people call it. Nothing, or one of the last: in the line. */
const sideWords: ReadonlyMap<string, Side | undefined> = new Map([
  ["county", "county"],
  ["enterprise", "enterprise"],
  ["landkreis", "county"],
  ["kreis", "county"],
  ["unternehmen", "enterprise"],
  ["", undefined],
  ["own", undefined],
  ["eigene", undefined],
]);

/** The side that a row names; undefined: in the line. What is no side is told. */
export function sideOf(row: CsvRow, columns: Columns, csv: Csv, source: string, problems: Problem[]): Side | undefined {
  const index = columns.roles.get("side");
  if (index === undefined) return undefined;
  const cell = row.cells[index] ?? "";
  const word = fold(cell);
  if (sideWords.has(word)) return sideWords.get(word);
  const words = [...sideWords.keys()].filter((known) => known !== "");
  problems.push({
    source,
    ...row.place(index),
    path: csv.header.cells[index],
    message: { de: "Unbekannte Seite", en: "unknown side" },
    found: cell.slice(0, 60),
    expected: {
      de: "Landkreis, Unternehmen oder nichts (in der eigenen Linie)",
      en: "county, enterprise or nothing (in the own line)",
    },
    nearest: nearest(word.slice(0, 60), words),
  });
  return undefined;
}
