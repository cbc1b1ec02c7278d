import { describe, expect, test } from "vitest";
import { explainProblem } from "../../sim/core/problem.ts";
import type { ImportOptions } from "../../sim/organisation/import.ts";
import { problemsOf, read } from "./library.ts";

type Case = [what: string, csv: string | Uint8Array, de: string, en: string, options?: Partial<ImportOptions>];

const cases: Case[] = [
  ["empty file", "", "stadt.csv: Datei ist leer", "stadt.csv: file is empty"],
  ["only delimiters", ";;;\n;;;", "stadt.csv:1: Kopfzeile mit Spaltennamen fehlt", "the header with column names is missing"],
  [
    "xlsx",
    Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
    "Tabellenmappe (xlsx, ods), keine CSV-Datei; erwartet: eine CSV-Datei",
    "File – Save as – CSV",
  ],
  ["xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "alte Excel-Mappe", "old Excel workbook"],
  ["pdf", "%PDF-1.7", "PDF-Datei", "PDF file"],
  [
    "NUL bytes",
    "Amt;Stellen\nTief\0bau;100",
    "stadt.csv:2: Die Datei enthält Nullzeichen",
    "stadt.csv:2: the file has NUL characters",
  ],
  [
    "no department column",
    "Ant;Stellen\nTiefbauamt;100",
    'stadt.csv:1: Keine Spalte für Amt gefunden; gefunden: Ant, Stellen; erwartet: eine Überschrift wie „Amt“ oder --column department=…. Meinten Sie "amt"?',
    "no column for department found",
  ],
  [
    "no size column",
    "Amt;Dezernat\nTiefbauamt;II",
    "Keine Spalte für Stellen (VZÄ) oder Beschäftigte (Köpfe) oder Personalaufwand gefunden",
    "no column for posts (FTE) or headcount or personnel expense found",
  ],
  [
    "two size columns alike",
    "Amt;Stellen 2023;Stellen 2024\nTiefbauamt;100;110",
    "stadt.csv:1:18: Stellen 2024: Mehrere Spalten kommen für „Stellen (VZÄ)“ in Frage; gefunden: Stellen 2023, Stellen 2024",
    "one of them, named with --column posts=…",
  ],
  [
    "word for a number",
    "Amt;Stellen\nTiefbauamt;hundert",
    "stadt.csv:2:12: Stellen: Das ist keine Zahl; gefunden: hundert; erwartet: eine Zahl ab 0, z. B. 12,5",
    "stadt.csv:2:12: Stellen: this is not a number; found: hundert; expected: a number from 0, e.g. 12.5",
  ],
  [
    "negative",
    "Amt;Stellen\nTiefbauamt;-5",
    "stadt.csv:2:12: Stellen: Negative Zahl; gefunden: -5",
    "negative number; found: -5",
  ],
  ["half a head", "Amt;Köpfe\nTiefbauamt;100,5", "Keine ganze Zahl; gefunden: 100,5", "not a whole number"],
  [
    "utilisation in per cent without sign",
    "Amt;Stellen;Auslastung\nTiefbauamt;100;95",
    "Auslastung: Zahl liegt außerhalb des Bereichs; gefunden: 95; erwartet: 0,5 bis 1,3 oder 50 % bis 130 %",
    "number is out of range; found: 95; expected: 0.5 to 1.3 or 50 % to 130 %",
  ],
  [
    "comma and point mixed",
    "Amt;Stellen\nTiefbauamt;100,5\nJugendamt;60.5",
    "stadt.csv:3:11: Stellen: Die Spalte mischt Dezimalkomma und Dezimalpunkt; gefunden: 100,5 (2), 60.5 (3)",
    "the column mixes decimal comma and decimal point",
  ],
  [
    "twice in one Dezernat",
    "Dezernat;Amt;Stellen\nII;Tiefbauamt;50\nII;tiefbauamt;60",
    "stadt.csv:3: Dieses Amt steht im selben Dezernat schon in Zeile 2; gefunden: tiefbauamt; erwartet: jedes Amt einmal",
    "this department is already in line 2 in the same Dezernat",
  ],
  [
    "size without a name",
    "Amt;Stellen\nTiefbauamt;100\n;7",
    "stadt.csv:3:1: Amt: Name des Amtes fehlt",
    "the department's name is missing",
  ],
  ["first Dezernat missing", "Dezernat;Amt;Stellen\n;Tiefbauamt;100", "stadt.csv:2: Dezernat fehlt", "the Dezernat is missing"],
  [
    "two delimiters fit",
    "Amt;Stellen, VZÄ\nTiefbauamt;12,5\nJugendamt;80,5",
    "stadt.csv:1: Nicht eindeutig, welches Zeichen die Zellen trennt; gefunden: Amt;Stellen, VZÄ; erwartet: Trennzeichen mit --delimiter genannt: Semikolon oder Komma",
    "the delimiter named with --delimiter: semicolon or comma",
  ],
  [
    "unquoted decimal comma",
    "Amt,Stellen\nTiefbauamt,100,5\nJugendamt,60",
    "stadt.csv:2:16: Zeile hat mehr Zellen als die Kopfzeile; gefunden: 3; erwartet: 2 Zellen",
    "row has more cells than the header",
  ],
  [
    "open quote",
    'Amt;Stellen\n"Tiefbauamt;100\nJugendamt;60',
    "stadt.csv:2: Anführungszeichen ist nicht geschlossen",
    "a quote is not closed",
  ],
  ["too few", "Amt;Stellen\nTiefbauamt;20", "Zu wenige Beschäftigte für das Modell", "found: 24; expected: 60 to 15,000 staff"],
  [
    "too many",
    "Amt;Köpfe\nTiefbauamt;15001",
    "Zu viele Beschäftigte für das Modell",
    "found: 15001; expected: 60 to 15,000 staff",
  ],
  ["nothing but a header", "Amt;Stellen", "Zu wenige Beschäftigte", "found: 0"],
  [
    "unknown topic",
    "Amt;Stellen;relevance:climate-adaption\nTiefbauamt;100;0,5",
    "Unbekanntes Querschnittsthema; gefunden: climate-adaption; erwartet: climate-mitigation",
    'Did you mean "climate-adaptation"?',
  ],
  [
    "unknown kind",
    "Amt;Stellen;Ämterart\nX;100;park",
    "stadt.csv:2:7: Ämterart: Unbekannte Ämterart; gefunden: park",
    'Did you mean "parks"?',
  ],
  [
    "mapping to a column that is not there",
    "Amt;Betrag\nTiefbauamt;7000000",
    '--column: expense=Betraege: Diese Spalte gibt es in der Datei nicht; gefunden: Betraege; erwartet: Amt, Betrag. Meinten Sie "Betrag"?',
    "the file has no such column",
    { columns: { expense: "Betraege" } },
  ],
  [
    "mapping of an unknown role",
    "Amt;Stellen\nTiefbauamt;100",
    "--column: post=Stellen: Diese Bedeutung einer Spalte gibt es nicht; gefunden: post",
    'Did you mean "posts"?',
    { columns: { post: "Stellen" } },
  ],
  [
    "cost of nothing",
    "Amt;Stellen\nTiefbauamt;100",
    "--cost-per-fte: Wert liegt außerhalb des Bereichs; gefunden: 0",
    "value is out of range",
    { costPerFte: 0 },
  ],
];

describe("a broken file says what is wrong, where, and what may stand there", () => {
  test.each(cases)("%s", (_, csv, de, en, options) => {
    const problems = problemsOf(() => read(csv, options));
    expect(problems.map((p) => explainProblem(p, "de")).join("\n")).toContain(de);
    expect(problems.map((p) => explainProblem(p, "en")).join("\n")).toContain(en);
  });

  test("everything at once", () => {
    const csv = "Amt;Stellen;Auslastung\nTiefbauamt;viele;9\nJugendamt;-1;0,9\n;5;0,9";
    expect(problemsOf(() => read(csv)).map((p) => [p.line, p.column])).toEqual([
      [2, 12],
      [2, 18],
      [3, 11],
      [4, 1],
    ]);
  });

  test("places count lines and columns inside quoted cells", () => {
    const csv = 'Amt;Stellen\n"Tiefbau\n;und mehr";viele\nJugendamt;x';
    expect(problemsOf(() => read(csv)).map((p) => [p.line, p.column])).toEqual([
      [3, 12],
      [4, 11],
    ]);
  });
});
