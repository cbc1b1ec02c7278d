import { describe, expect, test } from "vitest";
import { organisationCsv } from "../../sim/node/cli/organisation-csv.ts";
import { organisationFromPreset, readPreset } from "../../sim/organisation/preset.ts";
import { problemsOf, read, scenarioFile, topics, types } from "./library.ts";

const town = [
  "Dezernat;Amt;Stellen;Seite",
  "OB;Büro der Bürgermeisterin;12;",
  "II;Jugendamt;30;Landkreis",
  "II;Gesundheitsamt;3;kreis",
  "II;Schulverwaltungsamt;25;eigene",
  "II;Stadtbibliothek;2;",
  "III;Stadtwerke;40;Unternehmen",
].join("\n");

/** Name and side of every department that stands outside the line. */
function outside(csv: string, mergeBelow?: number): (string | undefined)[][] {
  const { departments } = read(csv, { mergeBelow }).organisation;
  return departments.flatMap(({ name, side }) => (side === undefined ? [] : [[name, side]]));
}

describe("a file says where a department stands", () => {
  test("in words that people use; silence means in the line", () => {
    expect(outside(town)).toEqual([
      ["Jugendamt", "county"],
      ["Gesundheitsamt", "county"],
      ["Stadtwerke", "enterprise"],
    ]);
    expect(outside(town.replaceAll(/;[^;]*$/gm, ""))).toEqual([]);
  });

  test("a word that is no side is told with its place and the nearest", () => {
    const [problem, ...others] = problemsOf(() => read(town.replace("Unternehmen", "Unternehmer")));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ line: 7, column: 19, path: "Seite", found: "Unternehmer", nearest: "unternehmen" });
  });

  test("small units are merged on their own side only", () => {
    const { departments } = read(town, { mergeBelow: 5 }).organisation;
    expect(departments.map(({ name, posts, side }) => [name, posts, side])).toEqual([
      ["Büro der Bürgermeisterin", 12, undefined],
      ["Schulverwaltungsamt", 27, undefined],
      ["Jugendamt", 33, "county"],
      ["Stadtwerke", 40, "enterprise"],
    ]);
    expect(outside(town.replace("Jugendamt;30", "Jugendamt;4"), 6)).toEqual([
      ["Kleinere Einheiten (Dezernat II, Landkreis)", "county"],
      ["Stadtwerke", "enterprise"],
    ]);
  });

  test("a file written by the program keeps it, and names it only where somebody stands outside", () => {
    const preset = (id: string) =>
      organisationFromPreset(readPreset(scenarioFile(`organisations/${id}.yaml`), id, types), types, topics);
    const county = preset("landkreis");
    const beyond = county.departments.flatMap(({ name, side }) => (side ? [[name, side]] : []));
    expect(outside(organisationCsv(county, "de")).sort()).toEqual(beyond.sort());
    expect(organisationCsv(preset("schwerin"), "de").split("\n")[0]).not.toContain("side");
  });
});
