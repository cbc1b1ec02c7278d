import { existsSync } from "node:fs";
import { extname } from "node:path";
import { InputError } from "../../core/problem.ts";
import type { Imported, ImportOptions } from "../../organisation/import.ts";
import { importOrganisation } from "../../organisation/import.ts";
import { choice } from "../../scenario/report.ts";
import { readTree } from "../../scenario/yaml.ts";
import type { Library } from "../library.ts";
import { readBytes, readText } from "../read-file.ts";

/** How a table is to be read; what is written in YAML says it itself. */
export type TableOptions = Pick<ImportOptions, "inhabitants" | "columns" | "mergeBelow" | "costPerFte">;

/**
 * The administration that a word means: a preset or that of a scenario or city by its id; or from a file a preset, that of a
 * scenario, or a table. Throws InputError; of `table` where it is given and there is no table.
 */
export function findOrganisation(word: string, library: Library, table: TableOptions = {}): Imported {
  const isId = !/[./\\]/.test(word) && !existsSync(word);
  if (!isId && !/^\.(ya?ml|json)$/i.test(extname(word))) {
    const { departmentTypes: types, topics } = library;
    return importOrganisation(readBytes(word), { source: word, types, topics, ...table });
  }
  refuse(table);
  const stories = [...library.scenarioIds, ...library.cityIds];
  if (isId && !library.organisationIds.includes(word) && !stories.includes(word)) {
    const message = { de: "Unbekannte Organisation", en: "unknown organisation" };
    const words = [...new Set([...library.organisationIds, ...stories])];
    throw new InputError([{ source: word, message, ...choice(word.slice(0, 100), words) }]);
  }
  const tells = isId ? !library.organisationIds.includes(word) : isScenario(word);
  return tells ? { organisation: library.organisationOf(library.scenario(word)), notes: [] } : library.organisation(word);
}

/** Whether a YAML file holds a scenario rather than an administration alone. */
function isScenario(path: string): boolean {
  const { value } = readTree(readText(path), path);
  return value !== null && typeof value === "object" && ["options", "like", "focus"].some((key) => key in value);
}

const names: Readonly<Record<keyof TableOptions, string>> = {
  inhabitants: "--inhabitants",
  columns: "--column",
  mergeBelow: "--merge-below",
  costPerFte: "--cost-per-fte",
};

function refuse(table: TableOptions): void {
  const given = Object.entries(table).filter(([, value]) => value !== undefined);
  const message = { de: "Das gilt nur für Tabellen", en: "this is for tables only" };
  const expected = { de: "eine CSV-Datei", en: "a CSV file" };
  if (given.length > 0) {
    throw new InputError(given.map(([key]) => ({ source: names[key as keyof TableOptions], message, expected })));
  }
}
