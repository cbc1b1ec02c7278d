import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { instruments } from "../../sim/instruments/registry.ts";
import { metrics } from "../../sim/metrics/registry.ts";
import { entriesOf, idsOf, kinds } from "../../sim/node/cli/catalogue.ts";
import { main } from "../../sim/node/cli/main.ts";
import { sourceIn } from "../../sim/node/cli/sources.ts";
import { unitIn } from "../../sim/node/cli/units.ts";
import { wrap } from "../../sim/node/cli/wrap.ts";
import { type Library, loadLibrary } from "../../sim/node/library.ts";
import { valid } from "../broken-input/valid.ts";

const library = loadLibrary();

/** What a command line writes to standard output, on a terminal of `columns` characters. */
async function said(columns: number, ...words: string[]): Promise<string> {
  let out = "";
  const stdout = { columns, write: (text: string) => (out += text) };
  expect(await main(words, { stdout, stderr: { write: () => undefined }, env: {} })).toBe(0);
  return out;
}

function longest(text: string): number {
  return Math.max(...text.split("\n").map((line) => [...line].length));
}

describe("on a terminal of 80 columns", () => {
  it.each(kinds)("a list of %s is no wider", async (kind) => {
    for (const language of ["de", "en"]) {
      const out = await said(80, "list", kind, "--lang", language);
      expect(longest(out), language).toBeLessThanOrEqual(80);
      for (const id of idsOf(kind, library)) expect(out).toContain(id);
    }
  });

  it.each([
    "tieFade",
    "gap",
    "casework",
    "size-of-house",
    "regularWork",
    "climate-mitigation",
    "measures-need-lead-and-money",
    "schwerin",
  ])("%s is shown no wider", async (id) => {
    for (const language of ["de", "en"]) expect(longest(await said(80, "show", id, "--lang", language))).toBeLessThanOrEqual(80);
  });

  it("every instrument is shown no wider, with all its parameters", { timeout: 60_000 }, async () => {
    for (const { id, parameters } of instruments) {
      const out = await said(80, "show", id, "--lang", "de");
      // An example is meant to be pasted: its lines are not broken.
      const [told] = out.split("Beispiel zum Einfügen");
      expect(longest(told), id).toBeLessThanOrEqual(80);
      for (const name of Object.keys(parameters)) expect(told, id).toContain(name);
    }
  });
});

describe("an administration", () => {
  const file = join(mkdtempSync(join(tmpdir(), "querschnitt-show-")), "city.yaml");
  writeFileSync(file, valid.city);
  afterAll(() => rmSync(dirname(file), { recursive: true, force: true }));
  const preset = join(library.directory, "organisations", "schwerin.yaml");

  it.each(["schwerin", preset, "muenchen", file])("%s is shown, on a narrow terminal too", async (word) => {
    for (const columns of [80, 120]) {
      const out = await said(columns, "organisation", word);
      expect(longest(out)).toBeLessThanOrEqual(columns);
      expect(out).toContain("urban-planning");
    }
  });

  it("is the same by its id, from its file and as that of the scenario that plays there", async () => {
    const departments = async (word: string) =>
      JSON.parse(await said(80, "organisation", word, "--json")).organisation.departments;
    const schwerin = await departments("schwerin");
    expect(await departments(preset)).toEqual(schwerin);
    expect(await departments("muenchen")).not.toEqual(schwerin);
  });

  it("tells what was guessed no wider than the terminal", async () => {
    const table = join(library.directory, "organisations", "beispielstadt.csv");
    const out = await said(80, "organisation", table, "--lang", "de");
    expect(longest(out)).toBeLessThanOrEqual(80);
    expect(out).toContain("So wurde die Datei verstanden");
  });

  it("shows who stands outside the line", async () => {
    for (const columns of [80, 120]) expect(await said(columns, "organisation", "landkreis")).toMatch(/Jugendamt.*county/);
  });
});

describe("what one id shows", () => {
  it("says of which kind it is where several things share it", async () => {
    const out = await said(80, "show", "openness", "--lang", "de");
    for (const kind of ["Parameter", "Ergebnisgröße", "Strukturannahme"]) expect(out.split("\n")).toContain(kind);
  });

  it("tells a city's story and only points to its administration", async () => {
    const out = await said(80, "show", "schwerin");
    expect(out).toContain("npx querschnitt organisation");
    expect(out).not.toContain("Stadtplanungsamt");
    const { items } = JSON.parse(await said(80, "show", "schwerin", "--json"));
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(["cities", "organisations"]);
  });

  it("says how to hold a parameter and a form, so that the line can be pasted", async () => {
    const name = "tieFade";
    const spec = library.parameters.find((parameter) => parameter.name === name);
    expect(await said(80, "show", name)).toContain(`--set ${name}=${spec?.default}`);
    expect(await said(80, "show", "coordination")).toContain("--set structure.coordination=negative");
  });
});

describe("the catalogue", () => {
  /** A library that refuses to read anything. */
  const closed = new Proxy({} as Library, {
    get: (_, name) => {
      throw new Error(`reads ${String(name)}`);
    },
  });

  it("lists what the program holds itself without reading a file", () => {
    for (const kind of ["instruments", "metrics", "processes", "structures"] as const) {
      expect(entriesOf(kind, closed).map(({ id, title }) => [id, title.de !== ""]).length, kind).toBeGreaterThan(0);
    }
    expect(() => entriesOf("topics", closed)).toThrow("reads topics");
  });

  it("has the ids of everything it lists", () => {
    for (const kind of kinds) expect(entriesOf(kind, library).map(({ id }) => id)).toEqual(idsOf(kind, library));
  });
});

describe("words in German", () => {
  const units = new Set([
    ...instruments.flatMap(({ parameters }) => Object.values(parameters).map(({ unit }) => unit)),
    ...library.parameters.map(({ unit }) => unit),
    ...metrics.map(({ unit }) => unit),
  ]);

  it.each([...units].filter((unit) => /[a-z]{2}/i.test(unit)))("the unit “%s” has one", (unit) => {
    expect(unitIn(unit, "de")).not.toBe(unit);
    expect(unitIn(unit, "en")).toBe(unit);
  });

  it("a source is told in German only if all of it is", () => {
    expect(sourceIn("seed 001 §3.1 (direction), size: assumption", "de")).toBe("seed 001 §3.1 (Richtung), Größe: Annahme");
    expect(sourceIn("assumption", "de")).toBe("Annahme");
    const half = "seed 002 (steps taken apart); default: assumption";
    expect(sourceIn(half, "de")).toBe(half);
    expect(sourceIn("assumption", "en")).toBe("assumption");
  });
});

describe("wrapping", () => {
  it("keeps blanks at the beginning and indents what follows", () => {
    expect(wrap("  A  eins zwei drei", 12, "     ")).toBe("  A  eins\n     zwei\n     drei");
    expect(wrap("kurz", 12)).toBe("kurz");
    expect(wrap("Klimabürgermeisterin im Amt", 10)).toBe("Klimabürgermeisterin\nim Amt");
  });
});
