import { describe, expect, test } from "vitest";
import { loadLibrary } from "../../../sim/node/library.ts";
import { importOrganisation } from "../../../sim/organisation/import.ts";
import { organisationOf } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import { acceptedOrganisation } from "../../../viz/lab/administration/import/accept.ts";
import {
  beginImport,
  changeOptions,
  correct,
  type ImportDraft,
  sayMeaning,
} from "../../../viz/lab/administration/import/draft.ts";
import { plainWords } from "../../../viz/lab/administration/import/plain-words.ts";
import { readDraft } from "../../../viz/lab/administration/import/reading.ts";
import { eraseColumn } from "../../../viz/lab/administration/import/without-columns.ts";

const shelf = loadLibrary() as unknown as Shelf;
const { departmentTypes: types, topics } = shelf;
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (draft: ImportDraft) => readDraft(draft, types, topics);
const meanings = (draft: ImportDraft) => read(draft).table!.columns.map(({ meaning }) => meaning);

/** A town that tells what its products cost, under headings of its own. */
const products = bytes(
  [
    "profitcenter,product,produktbereich,pers_ist_eur,pers_plan_eur",
    '101,"Straßen, Wege und Plätze",Verkehr,2000000,2100000',
    "102,Grünflächen,Verkehr,1400000,1400000",
    "201,Jugendhilfe,Soziales,3500000,3600000",
    "202,Xyz,Soziales,700000,710000",
  ].join("\n"),
);

const plain = bytes(
  [
    "Dezernat;Amt;Stellen;Ansprechpartner",
    "OB;Hauptamt;40;A. Muster",
    "OB;Kämmerei;30;B. Muster",
    "II;Tiefbauamt;50;C. Muster",
    "",
    "II;Umweltamt;20;D. Muster",
  ].join("\n"),
);

describe("what a column holds", () => {
  test("headings nobody knows leave a problem, and the columns are told all the same", () => {
    const draft = beginImport("town.csv", products);
    expect(read(draft).organisation).toBeNull();
    expect(read(draft).problems).toHaveLength(1);
    expect(meanings(draft)).toEqual([null, "department", "dezernat", null, null]);
  });

  test("one word from the visitor and the file is read as the command line reads it", () => {
    const said = sayMeaning(beginImport("town.csv", products), 4, "expense");
    const { organisation } = read(said);
    const commandLine = importOrganisation(products, {
      source: "town.csv",
      types,
      topics,
      columns: { expense: "pers_plan_eur" },
    });
    expect(organisation).toEqual(commandLine.organisation);
  });

  test("a role belongs to one column, and taking it back restores what the heading says", () => {
    const first = sayMeaning(beginImport("town.csv", products), 3, "expense");
    const second = sayMeaning(first, 4, "expense");
    expect(meanings(second)).toEqual([null, "department", "dezernat", null, "expense"]);
    expect(sayMeaning(second, 4, null).meanings).toEqual({});
  });

  test("a column that is not to be read does not count, although its heading is known", () => {
    const draft = sayMeaning(sayMeaning(beginImport("town.csv", products), 4, "expense"), 2, "ignored");
    const { organisation } = read(draft);
    expect(meanings(draft)[2]).toBe("ignored");
    // Without areas departments are put into typical Dezernate.
    expect(organisation!.dezernate.map(({ name }) => name)).not.toContain("Verkehr");
    expect(organisation!.departments).toHaveLength(4);
  });

  test("of two columns with the same heading the one that was pointed at is read", () => {
    const twice = bytes("Amt;Stellen;Stellen\nHauptamt;10;100\nTiefbauamt;20;200\n");
    expect(read(beginImport("t.csv", twice)).problems).not.toHaveLength(0);
    const { organisation } = read(sayMeaning(beginImport("t.csv", twice), 2, "posts"));
    expect(organisation!.departments.map(({ posts }) => posts).sort((a, b) => a - b)).toEqual([100, 200]);
  });
});

describe("persons' data", () => {
  test("stop the reading, are named, and are gone from the page once left out", () => {
    const draft = beginImport("town.csv", plain);
    const before = read(draft);
    expect(before.organisation).toBeNull();
    expect(before.table!.columns.map(({ refused }) => refused)).toEqual([false, false, false, true]);
    const after = eraseColumn(draft, 3);
    expect(new TextDecoder().decode(after.bytes)).not.toContain("Muster");
    expect(read(after).problems).toEqual([]);
    expect(read(after).organisation!.departments.map(({ posts }) => posts)).toEqual([40, 30, 50, 20]);
  });

  test("rows stay on their lines when a column goes", () => {
    const quoted = bytes('Amt;Notiz;Stellen\n"Haupt-\namt";"a;""b""\nc";10\n\n\nTiefbauamt;x;zwölf\n');
    const [problem] = read(eraseColumn(beginImport("t.csv", quoted), 1)).problems;
    expect(problem).toMatchObject({ line: 7, found: "zwölf" });
  });
});

describe("guesses", () => {
  test("are told by department, the doubtful ones apart", () => {
    const { guesses, organisation } = read(sayMeaning(beginImport("town.csv", products), 4, "expense"));
    const told = Object.fromEntries(organisation!.departments.map(({ code, name }) => [name, guesses(code)]));
    expect(told.Jugendhilfe).toMatchObject({ type: "youth", doubtful: false });
    expect(told.Xyz).toMatchObject({ type: "social", doubtful: true });
  });

  test("are none where the file says the kind", () => {
    const typed = bytes("Amt;Ämterart;Stellen\nA;parks;60\nTiefbauamt;;60\n");
    const { guesses, organisation } = read(beginImport("t.csv", typed));
    const guessed = organisation!.departments.map(({ code }) => guesses(code)?.type);
    expect(guessed).toEqual([undefined, "civil-engineering"]);
  });
});

describe("an administration that is taken over", () => {
  const draft = beginImport("town.csv", eraseColumn(beginImport("town.csv", plain), 3).bytes);
  const organisation = read(draft).organisation!;
  const roads = organisation.departments.find(({ name }) => name === "Tiefbauamt")!;

  test("another kind brings its own relevance", () => {
    const written = acceptedOrganisation(correct(draft, roads.code, { type: "parks" }), organisation, shelf);
    const made = organisationOf({ kind: "written", written }, shelf).departments.find(({ code }) => code === roads.code)!;
    expect(made.type).toBe("parks");
    for (const topic of topics) expect(made.relevance[topic.id]).toBe(topic.relevance.parks ?? 0);
  });

  test("what was set right is there, the rest as read, and taking it back leaves no trace", () => {
    const said = correct(correct(draft, roads.code, { staff: 30 }), roads.code, { name: "Straßenamt" });
    const written = acceptedOrganisation(said, organisation, shelf).departments;
    expect(written.find(({ code }) => code === roads.code)).toMatchObject({ name: "Straßenamt", staff: 30, posts: 30 });
    expect(written.filter(({ code }) => code !== roads.code)).toEqual(
      acceptedOrganisation(draft, organisation, shelf).departments.filter(({ code }) => code !== roads.code),
    );
    const back = correct(correct(said, roads.code, { staff: undefined }), roads.code, { name: undefined });
    expect(back.corrections).toEqual({});
  });

  test("sizes follow what the visitor fills in", () => {
    const mapped = sayMeaning(beginImport("town.csv", products), 4, "expense");
    const dear = read(changeOptions(mapped, { costPerFte: 100_000, inhabitants: 9_000 })).organisation!;
    expect(dear.inhabitants).toBe(9_000);
    expect(dear.departments.find(({ name }) => name === "Jugendhilfe")!.posts).toBe(36);
    const merged = read(changeOptions(mapped, { mergeBelow: 15 })).organisation!;
    expect(merged.departments).toHaveLength(3);
  });
});

test("what the reader tells names no option of the command line on the page", () => {
  const files = [
    "Amt;Stellen;Stellen\nA;60;1\n",
    "a,b;c\n1,2;3\n",
    "Amt;Stellen;VZÄ\nA;60;1\n",
    "Amt;x\nA;60\n",
    "Amt;Personalaufwand\nHauptamt;6000000\nKultur;20000\n",
  ];
  const told = files
    .map((file) => read(beginImport("t.csv", bytes(file))))
    .flatMap(({ problems, notes }) => [
      ...problems.flatMap(({ message, expected }) => [message, expected ?? ""]),
      ...notes.map(({ message }) => message),
    ]);
  const raw = told.flatMap((text) => (typeof text === "string" ? [text] : [text.de, text.en]));
  expect(raw.filter((text) => text.includes("--")).length).toBeGreaterThanOrEqual(10);
  for (const text of told.map(plainWords).flatMap(({ de, en }) => [de, en])) expect(text).not.toMatch(/--|\(\)| ,|,\)/);
});

test("a file that is no table explains itself", () => {
  const { table, problems } = read(beginImport("x.xlsx", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2])));
  expect(table).toBeNull();
  expect(problems).toHaveLength(1);
});
