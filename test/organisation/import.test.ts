import { describe, expect, test } from "vitest";
import { problemsOf, read, scenarioFile } from "./library.ts";

const town = [
  "Dezernat;Amt;Stellen",
  "OB;Büro der Bürgermeisterin;12,5",
  "II;Straßenbauamt;40",
  "II;Grünflächenamt;30,25",
  "III;Jugendamt;60",
].join("\n");

/** Bytes of a text in Windows-1252 (Latin letters only). */
function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

describe("the same town in every dress", () => {
  const plain = read(town).organisation;
  test.each([
    ["UTF-8 with a byte order mark", `\ufeff${town}`],
    ["Windows-1252", latin(town)],
    ["UTF-16", utf16(town)],
    ["CRLF", town.replaceAll("\n", "\r\n")],
    ["CR", town.replaceAll("\n", "\r")],
    ["a line sep=;", `sep=;\n${town}`],
    ["tabs", town.replaceAll(";", "\t")],
    ["blank lines and empty rows", `\n${town.replaceAll("\n", "\n;;\n")}\n\n`],
    ["quotes", town.replace("Jugendamt", '"Jugendamt"')],
    ["commas and points", town.replaceAll(",", ".").replaceAll(";", ",")],
    ["English headings", town.replace("Dezernat;Amt;Stellen", "dezernat;department;posts")],
    ["units in the heading", town.replace("Stellen", "Stellen (VZÄ) Plan 2024")],
    ["a row of totals", `${town}\n;Summe;142,75`],
  ])("%s", (_, csv) => {
    expect(read(csv).organisation).toEqual(plain);
  });

  test("holds what the file says", () => {
    expect(plain.dezernate).toEqual([
      { code: "ob", name: "OB" },
      { code: "ii", name: "Dezernat II" },
      { code: "iii", name: "Dezernat III" },
    ]);
    expect(plain.departments.map((d) => [d.code, d.type, d.posts, d.staff])).toEqual([
      ["ob/buero-der-buergermeisterin", "mayor-office", 12.5, 15],
      ["ii/strassenbauamt", "civil-engineering", 40, 47],
      ["ii/gruenflaechenamt", "parks", 30.25, 36],
      ["iii/jugendamt", "youth", 60, 71],
    ]);
    expect(plain.departments[2].relevance["climate-adaptation"]).toBe(1);
    expect(plain.departments[0].utilisation).toBeNull();
  });

  test("codes do not depend on the order of rows", () => {
    const [head, ...rows] = town.split("\n");
    const codes = read([head, ...rows.reverse()].join("\n")).organisation.departments.map((d) => d.code);
    expect(codes.sort()).toEqual(plain.departments.map((d) => d.code).sort());
  });

  test("a wrong encoding is told", () => {
    expect(read(latin(town)).notes.some((n) => n.message.de.includes("Windows-1252"))).toBe(true);
    expect(read(town).notes.some((n) => n.message.de.includes("Windows-1252"))).toBe(false);
  });
});

describe("sizes", () => {
  test("from expense, at a stated cost", () => {
    const csv = "Amt;Personalaufwand 2024 in TEUR\nTiefbauamt;7.000\nJugendamt;3.500,5";
    const { organisation, notes } = read(csv, { costPerFte: 50_000 });
    expect(organisation.departments[0].posts).toBe(140);
    expect(organisation.departments[0].staff).toBe(Math.round(140 / 0.85));
    expect(notes.some((n) => n.kind === "size" && n.message.en.includes("50 000 euro"))).toBe(true);
    expect(notes.some((n) => n.message.de.includes("Tausend Euro"))).toBe(true);
  });

  test("from heads", () => {
    const { organisation } = read("Amt;Mitarbeitende\nTiefbauamt;100\nJugendamt;50", { ftePerHead: 0.8 });
    expect(organisation.departments.map((d) => [d.posts, d.staff])).toEqual([
      [80, 100],
      [40, 50],
    ]);
  });

  test("posts beyond heads are vacant, and told", () => {
    const { organisation, notes } = read("Amt;Stellen;Köpfe\nTiefbauamt;100;80\nJugendamt;50;55");
    expect(organisation.departments[0]).toMatchObject({ posts: 80, staff: 80 });
    expect(notes.some((n) => n.line === 2 && n.message.en.includes("vacant"))).toBe(true);
  });

  test("rows without a size are left out and named, tiny ones kept and named", () => {
    const { organisation, notes } = read("Amt;Stellen\nTiefbauamt;100\nTheater;0\nMuseum;\nArchiv;0,25");
    expect(organisation.departments.map((d) => d.name)).toEqual(["Tiefbauamt", "Archiv"]);
    expect(organisation.departments[1]).toMatchObject({ posts: 0.25, staff: 1 });
    expect(notes.filter((n) => n.kind === "row").map((n) => [n.line, n.message.de.split("“")[0]])).toEqual([
      [3, "„Theater"],
      [4, "„Museum"],
    ]);
    expect(notes.some((n) => n.kind === "size" && n.message.de.endsWith("zusammen): Archiv"))).toBe(true);
  });

  test("an ambiguous column follows the others, else the delimiter", () => {
    const comma = read("Amt,Stellen\nTiefbauamt,100.250\nJugendamt,60");
    expect(comma.organisation.departments[0].posts).toBe(100.25);
    expect(comma.notes.some((n) => n.kind === "column" && n.message.de.includes("zweideutig"))).toBe(true);
    const semicolon = read("Amt;Stellen;Auslastung\nTiefbauamt;1.250;0,95\nJugendamt;60;1,05");
    expect(semicolon.organisation.departments[0]).toMatchObject({ posts: 1250, utilisation: 0.95 });
    const points = read("Amt;Stellen;Auslastung\nTiefbauamt;100.250;0.95\nJugendamt;60;1.05");
    expect(points.organisation.departments[0].posts).toBe(100.25);
  });
});

describe("columns", () => {
  test("are found by the user's mapping, others are named and ignored", () => {
    const csv =
      "pc;product;produktbereich;pers_ist_eur;pers_plan_eur\n10;Tiefbau;Bauen;5000000;7000000\n20;Jugendhilfe;Soziales;1;3500000";
    const { organisation, notes } = read(csv, { columns: { expense: "pers_plan_eur" } });
    expect(organisation.departments.map((d) => d.posts)).toEqual([100, 50]);
    expect(organisation.dezernate.map((d) => d.code)).toEqual(["bauen", "soziales"]);
    expect(notes.some((n) => n.message.en === "columns not read: pc, pers_ist_eur")).toBe(true);
    expect(notes.some((n) => n.message.en.includes("products of the budget"))).toBe(true);
  });

  test("numbers of budget areas are never numbers of offices, those of offices are", () => {
    const rows = "Einheit A;53;100\nEinheit B;66;50";
    expect(read(`Einheit;produktbereich;Stellen\n${rows}`).organisation.departments.map((d) => d.type)).toEqual([
      "other",
      "other",
    ]);
    expect(read(`Einheit;Amt-Nr.;Stellen\n${rows}`).organisation.departments.map((d) => d.type)).toEqual([
      "health",
      "civil-engineering",
    ]);
    expect(read(`Bezeichnung;Amt;Stellen\n${rows}`).organisation.departments.map((d) => d.type)).toEqual([
      "health",
      "civil-engineering",
    ]);
  });

  test("relevance, contact, utilisation, hierarchy and kind come from the file where it has them", () => {
    const csv = [
      "department,posts,type,utilisation,hierarchy,relevance:climate-adaptation,Kontakt:Integration Zugewanderter",
      "Unit One,100,parks,95%,0.2,0.9,40%",
      "Unit Two,50,,,,,",
    ].join("\n");
    const [one, two] = read(csv).organisation.departments;
    expect(one).toMatchObject({ type: "parks", utilisation: 0.95, hierarchy: 0.2 });
    expect(one.relevance["climate-adaptation"]).toBe(0.9);
    expect(one.contact.integration).toBe(0.4);
    expect(two).toMatchObject({ type: "other", utilisation: null, hierarchy: 0.5 });
    expect(two.relevance["climate-adaptation"]).toBe(0.2);
  });

  test("an empty Dezernat is the one above, as merged cells leave it", () => {
    const { organisation, notes } = read("Dezernat;Amt;Stellen\nDezernat I;Hauptamt;50\n;Kämmerei;20\nDezernat II;Tiefbauamt;30");
    expect(organisation.departments.map((d) => d.dezernat)).toEqual(["i", "i", "ii"]);
    expect(notes.some((n) => n.line === 3 && n.kind === "row")).toBe(true);
  });

  test("without Dezernate the kinds decide, the mayor's comes first", () => {
    const { organisation } = read("Amt;Stellen\nTiefbauamt;30\nJugendamt;40\nBüro der Bürgermeisterin;10");
    expect(organisation.dezernate[0].code).toBe("mayor");
    expect(organisation.departments.map((d) => d.dezernat)).toEqual(["mayor", "mayor", "building"]);
  });
});

describe("merging small units", () => {
  const csv = [
    "Dezernat;Amt;Stellen",
    "I;Hauptamt;40",
    "I;Archiv;1",
    "II;Theater;2",
    "II;Museum;3",
    "II;Jugendamt;50",
    "III;Forstamt;1",
  ].join("\n");
  const before = read(csv).organisation;
  const { organisation, notes } = read(csv, { mergeBelow: 4 });

  test("keeps every post and every staff member", () => {
    const sum = (o: typeof before, key: "posts" | "staff"): number => o.departments.reduce((s, d) => s + d[key], 0);
    expect(sum(organisation, "posts")).toBeCloseTo(sum(before, "posts"), 9);
    expect(sum(organisation, "staff")).toBe(sum(before, "staff"));
  });

  test("stays inside the Dezernat and is told", () => {
    expect(organisation.departments.map((d) => [d.dezernat, d.name, d.posts])).toEqual([
      ["i", "Hauptamt", 41],
      ["ii", "Jugendamt", 50],
      ["ii", "Kleinere Einheiten (Dezernat II)", 5],
      ["iii", "Forstamt", 1],
    ]);
    expect(notes.filter((n) => n.kind === "merge").map((n) => n.message.en)).toEqual([
      "merged into “Hauptamt”: Archiv",
      "merged into “Kleinere Einheiten (Dezernat II)”: Theater; Museum",
    ]);
  });

  test("weighs relevance by posts", () => {
    const of = (name: string): number => before.departments.find((d) => d.name === name)!.relevance.integration;
    const merged = organisation.departments[2];
    expect(merged.type).toBe("museums");
    expect(merged.relevance.integration).toBeCloseTo((2 * of("Theater") + 3 * of("Museum")) / 5, 12);
  });
});

test("the example of the guide imports without doubt", () => {
  const { organisation, notes } = read(scenarioFile("organisations/beispielstadt.csv"));
  expect(organisation.departments).toHaveLength(39);
  expect(organisation.dezernate.map((d) => d.code)).toEqual(["ob", "i", "ii", "iii", "iv"]);
  expect(organisation.departments.filter((d) => d.type === "other")).toEqual([]);
  expect(notes.filter((n) => n.kind === "row" || n.kind === "merge")).toEqual([]);
});

test("problems come in the order of the file, and not without end", () => {
  const rows = Array.from({ length: 300 }, (_, i) => `Amt ${i};viele`).join("\n");
  const problems = problemsOf(() => read(`Amt;Stellen\n${rows}`));
  expect(problems).toHaveLength(51);
  expect(problems[0].line).toBe(2);
  expect(problems[50].message.de).toContain("250 weitere");
});
