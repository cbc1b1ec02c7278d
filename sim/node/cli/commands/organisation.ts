import { InputError, type Problem } from "../../../core/problem.ts";
import type { Imported } from "../../../organisation/import.ts";
import { shorten } from "../../../scenario/path.ts";
import { type Call, command } from "../command.ts";

const specs = {
  preset: {
    kind: "text",
    title: {
      de: "Kennung einer Vorlage (siehe list organisations), auch ohne --preset",
      en: "id of a preset (see list organisations), also without --preset",
    },
  },
  inhabitants: {
    kind: "whole",
    min: 1,
    max: 5_000_000,
    title: {
      de: "Einwohner; ohne Datei entsteht eine typische Verwaltung",
      en: "inhabitants; without a file this makes a typical administration",
    },
  },
  column: {
    kind: "texts",
    title: {
      de: "Bedeutung=Überschrift einer Spalte, die nicht erkannt wird, z. B. posts=VZÄ",
      en: "meaning=heading of a column that is not recognised, e.g. posts=FTE",
    },
  },
  "merge-below": {
    kind: "decimal",
    min: 0,
    max: 1000,
    title: {
      de: "Einheiten mit weniger Stellen im Dezernat zusammenfassen",
      en: "merge units with fewer posts inside their Dezernat",
    },
  },
  "cost-per-fte": {
    kind: "decimal",
    min: 1000,
    max: 1_000_000,
    title: {
      de: "Euro je Stelle und Jahr, wenn nur Aufwand bekannt ist",
      en: "euro a post and year where only expense is known",
    },
  },
  write: {
    kind: "text",
    title: {
      de: "Schreibt die Verwaltung ohne offene Annahmen als CSV-Datei, auch für run --organisation",
      en: "writes the administration with every guess filled in as a CSV file, also for run --organisation",
    },
  },
  csv: {
    kind: "text",
    choices: ["de", "en"],
    title: { de: "Form dieser Datei (sonst wie --lang)", en: "form of that file (else as --lang)" },
  },
} as const;

export const organisation = command({
  name: "organisation",
  title: {
    de: "Liest eine Verwaltung ein und zeigt, was dabei angenommen wurde",
    en: "reads an administration and shows every guess made",
  },
  positionals: [
    {
      name: "file",
      title: {
        de: "CSV-Datei mit einer Zeile je Amt, eine Vorlage oder ein Szenario (Kennung oder YAML-Datei)",
        en: "CSV file with one row a department, a preset or a scenario (id or YAML file)",
      },
    },
  ],
  options: specs,
  examples: [
    {
      line: "organisation aemter.csv --column posts=VZÄ",
      title: { de: "Eigene Tabelle prüfen", en: "check a table of your own" },
    },
    {
      line: "organisation schwerin",
      title: { de: "Einen stilisierten Stadttyp ansehen", en: "look at a stylised type of city" },
    },
    {
      line: "organisation --inhabitants 40000",
      title: { de: "Typische Verwaltung ansehen", en: "look at a typical administration" },
    },
  ],
  async run(call) {
    const { options, terminal } = call;
    const { organisation, notes } = await read(call);
    if (options.write !== undefined) {
      const { writeFile } = await import("node:fs/promises");
      const { organisationCsv } = await import("../organisation-csv.ts");
      await writeFile(options.write, organisationCsv(organisation, options.csv ?? terminal.language), { flag: "wx" });
    }
    if (options.json) {
      terminal.json({ schemaVersion: 1, organisation, notes, written: options.write ?? null });
      return 0;
    }
    const { printOrganisation } = await import("../present-organisation.ts");
    const { wrap } = await import("../wrap.ts");
    terminal.print(terminal.bold(organisation.title[terminal.language]));
    printOrganisation(organisation, terminal);
    if (notes.length > 0)
      terminal.print(terminal.say({ de: "\nSo wurde die Datei verstanden:", en: "\nHow the file was understood:" }));
    for (const { line, message } of notes) {
      const place = line === undefined ? "" : terminal.say({ de: `Zeile ${line}: `, en: `line ${line}: ` });
      terminal.print(wrap(`· ${place}${terminal.say(message)}`, terminal.width, "  "));
    }
    if (options.write !== undefined) {
      const written = { de: `Geschrieben: ${options.write}`, en: `Written: ${options.write}` };
      terminal.print(`\n${terminal.say(written)}`);
    }
    return 0;
  },
});

/** The administration asked for, from exactly one origin. Throws InputError. */
async function read({ words: [file], options }: Call<typeof specs>): Promise<Imported> {
  const { loadLibrary } = await import("../../library.ts");
  const library = loadLibrary();
  const { preset, inhabitants } = options;
  if (file !== undefined && preset !== undefined) {
    const message = { de: "Datei und Vorlage zugleich", en: "a file and a preset at once" };
    throw new InputError([
      { source: "--preset", message, expected: { de: "nur eine der beiden Angaben", en: "only one of the two" } },
    ]);
  }
  const word = file ?? preset;
  if (word !== undefined) {
    const { findOrganisation } = await import("../find-organisation.ts");
    return findOrganisation(word, library, {
      inhabitants,
      columns: options.column.length > 0 ? readColumns(options.column) : undefined,
      mergeBelow: options["merge-below"],
      costPerFte: options["cost-per-fte"],
    });
  }
  if (inhabitants !== undefined) {
    const { typicalOrganisation } = await import("../../../organisation/typical.ts");
    return { organisation: typicalOrganisation(inhabitants, library.departmentTypes, library.topics), notes: [] };
  }
  const message = { de: "Angabe fehlt", en: "something is missing" };
  const expected = { de: "eine Datei, eine Kennung oder --inhabitants", en: "a file, an id or --inhabitants" };
  throw new InputError([{ source: "organisation", message, expected }]);
}

function readColumns(texts: readonly string[]): Record<string, string> {
  const problems: Problem[] = [];
  const columns: Record<string, string> = {};
  for (const text of texts) {
    const at = text.indexOf("=");
    const [role, heading] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    if (at > 0 && role !== "" && heading !== "") columns[role] = heading;
    else {
      const message = { de: "Bedeutung oder Überschrift fehlt", en: "meaning or heading is missing" };
      const expected = { de: "Bedeutung=Überschrift, z. B. posts=VZÄ", en: "meaning=heading, e.g. posts=FTE" };
      problems.push({ source: "--column", message, found: shorten(text), expected });
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return columns;
}
