import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { instruments } from "../../sim/instruments/registry.ts";
import { fateInfo, fates, stages, stageTitles } from "../../sim/model/fate.ts";
import { code, table, withBlocks } from "./blocks.ts";

const page = readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map((row) => row.slice(1));
const entries = rows.filter(([term]) => !term.startsWith("`") && term !== "Begriff");

/** Tables written from the code. */
function blocks(): Record<string, string> {
  return {
    stages: table(
      ["stage", "Stufe", "in English"],
      stages.map((stage) => [code(stage), stageTitles[stage].de, stageTitles[stage].en]),
    ),
    fates: table(
      ["fate", "Ausgang", "in English"],
      fates.map((fate) => [code(fate), fateInfo[fate].title.de, fateInfo[fate].title.en]),
    ),
  };
}

it("names stages and fates as the code does (npx vitest run test/docs --update rewrites them)", async () => {
  await expect(withBlocks(page, blocks())).toMatchFileSnapshot("../../docs/glossary.md");
});

describe("every entry", () => {
  it.each(entries)("%s (%s)", (...entry) => {
    expect(entry.every((cell) => cell.trim().length > 2)).toBe(true);
    const [, , german, english] = entry;
    expect(german).not.toBe(english);
    for (const [, linked] of german.matchAll(/\*([^*|]+)\*/g)) {
      const stem = linked
        .toLowerCase()
        .slice(0, Math.min(linked.length, 9))
        .replace(/[ens]+$/, "");
      expect(
        entries.some(([term]) => term.toLowerCase().includes(stem)),
        `an entry for ${linked}`,
      ).toBe(true);
    }
  });
});

it("explains each term once", () => {
  const terms = entries.flatMap(([term]) => term.split(", "));
  expect(terms).toEqual([...new Set(terms)]);
});

it("explains the German terms in titles of instruments", () => {
  const explained = entries.map(([term]) => term.toLowerCase()).join("\n");
  // One word each that people outside an administration may not know.
  const terms = [
    ...["Beauftragte", "Stabsstelle", "Koordinierungsstelle", "Fachdienst", "Fachbereich", "Dienstleistungszentrum"],
    ...["Drittmittel", "Klima-Check", "Beirat", "Arbeitskreis", "Lenkungskreis", "Arbeitsgemeinschaft", "Modellprojekt"],
    ...["Handlungsräume", "Kommunalbeauftragte", "Nachhaltigkeitshaushalt", "Neuzuschnitt", "Pflichtaufgabe", "Schlüsselperson"],
    ...["Vermittlungsstelle", "Verwaltungstag", "Experimentierraum", "Evaluation", "Themenbudget"],
  ];
  const unused = terms.filter((term) => !instruments.some(({ title }) => title.de.includes(term)));
  expect(unused).toEqual([]);
  expect(terms.filter((term) => !explained.includes(term.slice(0, 9).toLowerCase()))).toEqual([]);
});

it("explains terms of art in instruments, cities and parameters", () => {
  const folders = ["sim/instruments", "scenarios", "scenarios/cities"];
  const texts = folders.flatMap((folder) =>
    readdirSync(new URL(`../../${folder}/`, import.meta.url))
      .filter((file) => /\.(ts|yaml)$/.test(file))
      .map((file) => readFileSync(new URL(`../../${folder}/${file}`, import.meta.url), "utf8")),
  );
  const explained = entries.map(([term]) => term).join("\n");
  const terms = [
    ...["Handlungsr", "Sozialraum", "SPK", "Teilraum", "Satzung", "Bauleitplanung", "ISEK", "Quartiersmanagement", "Ortsbeirat"],
    ...["Stadtteilkonferenz", "Soziale Stadt", "Klimanotstand", "Klimarat", "Heizungsgesetz", "Verwaltung 2.030", "Netzwerk"],
    ...[
      "Leitungsstelle",
      "Abkommand",
      "Anhörung",
      "Veto",
      "Rückhalt",
      "Legitimität",
      "Reflexion",
      "Eigenanteil",
      "Förderprogramm",
    ],
    ...["Wiederbesetzungssperre", "Haushaltskrise", "Landkreis", "wei Ebenen", "Unternehmen", "Kommunalwahl", "Fachbereich"],
    ...["Dienstweg", "Verwaltungstag", "Kommunalbeauftragte", "Nachhaltigkeitshaushalt"],
  ];
  expect(terms.filter((term) => !texts.some((text) => text.includes(term)))).toEqual([]);
  expect(terms.filter((term) => !explained.includes(term))).toEqual([]);
});
