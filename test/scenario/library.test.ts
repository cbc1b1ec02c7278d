import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InputError } from "../../sim/core/problem.ts";
import { entriesOf, findEntries } from "../../sim/node/cli/catalogue.ts";
import { loadLibrary, loadScenario } from "../../sim/node/library.ts";
import { listing } from "../../sim/scenario/report.ts";
import { centralWorld, drawWorlds } from "../../sim/study/worlds.ts";
import { valid } from "../broken-input/valid.ts";

const library = loadLibrary();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "querschnitt-library-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The problems that reading ends in, one text each. */
function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("the library that comes with the program", () => {
  it("reads every scenario, under the id that is its file name", () => {
    expect(library.scenarioIds).toContain("climate-mayor");
    for (const id of [...library.scenarioIds, ...library.cityIds]) expect(library.scenario(id).id).toBe(id);
  });

  it("gives every scenario an organisation and its topics", () => {
    for (const id of [...library.scenarioIds, ...library.cityIds]) {
      const scenario = library.scenario(id);
      const { departments } = library.organisationOf(scenario);
      expect(departments.length).toBeGreaterThan(3);
      expect(departments.some((d) => d.relevance[scenario.focus] > 0)).toBe(true);
    }
  });

  it("reads every organisation, under the id that is its file name", () => {
    expect(library.organisationIds).toContain("wuerzburg");
    for (const id of library.organisationIds) expect(library.organisation(id).organisation.id).toBe(id);
  });

  it("has parameters from which worlds can be drawn", () => {
    const central = centralWorld(library.parameters);
    for (const spec of library.parameters) expect(central.parameters[spec.name]).toBe(spec.default);
    expect(drawWorlds(library.parameters, "library", 3)[2].ranks.length).toBe(library.parameters.length);
  });
});

describe("a user's files", () => {
  it("are scenarios by their path", () => {
    const path = join(folder, "mine.yaml");
    writeFileSync(path, valid.scenario);
    expect(loadScenario(path, library).id).toBe("two-options");
  });

  it("may write their organisation down, with nothing but its size", () => {
    const path = join(folder, "inline.yaml");
    const inhabitants = "inhabitants: { value: 30000, status: estimated, source: assumption }";
    const parks = "departments: [{ type: parks, side: enterprise }]";
    writeFileSync(path, valid.scenario.replace("organisation: typical", `organisation: { ${inhabitants}, ${parks} }`));
    const scenario = loadScenario(path, library);
    const { id, title, departments, inhabitants: number } = library.organisationOf(scenario);
    expect([id, title.en, number]).toEqual(["two-options", "Two options", 30000]);
    expect(departments.filter(({ side }) => side !== undefined).map(({ type, side }) => [type, side])).toEqual([
      ["parks", "enterprise"],
    ]);
  });

  it("are organisations by their path, from a preset and from a table", () => {
    const preset = join(folder, "town.yaml");
    const source = "assumption";
    const unknown = { value: null, status: "generated", source };
    const town = {
      schemaVersion: 1,
      id: "town",
      title: { de: "Stadt", en: "Town" },
      inhabitants: { value: 40000, status: "estimated", source },
    };
    writeFileSync(preset, JSON.stringify({ ...town, staff: unknown, posts: unknown, dezernate: [], departments: [], facts: [] }));
    expect(library.organisation(preset).organisation).toMatchObject({ id: "town", inhabitants: 40000 });
    const table = join(folder, "table.csv");
    writeFileSync(table, "Amt;Stellen\nStadtplanungsamt;40\nSozialamt;80\nKämmerei;30\n");
    const { organisation, notes } = library.organisation(table);
    expect(organisation.departments.map((d) => d.posts)).toEqual([40, 80, 30]);
    expect(notes.length).toBeGreaterThan(0);
  });

  it("are named in what is wrong with them", () => {
    const path = join(folder, "broken.yaml");
    writeFileSync(path, valid.scenario.replace("oficer", "officer").replace("use: officer", "use: oficer"));
    expect(refusal(() => loadScenario(path, library))).toBe(
      `${path}:33:14: options[1].instruments[0].use: unknown instrument; found: oficer; expected: ${listing(
        library.known.instruments.filter((i) => i.kind !== "event").map((i) => i.id),
      )}. Did you mean "officer"?`,
    );
  });

  it("are refused when they are missing, a folder, or no UTF-8", () => {
    const latin = join(folder, "latin1.yaml");
    writeFileSync(latin, Buffer.from("id: Würzburg", "latin1"));
    expect(refusal(() => loadScenario(join(folder, "none.yaml"), library))).toContain("file not found");
    expect(refusal(() => loadScenario(join(latin, "below.yaml"), library))).toContain("file not found");
    expect(refusal(() => loadScenario(`${folder}/`, library))).toContain("this is a folder");
    expect(refusal(() => loadScenario(latin, library))).toContain("not saved as UTF-8");
  });
});

describe("cities", () => {
  it("are scenarios of a folder of their own, under the ids of their files, which organisations may share", () => {
    const directory = join(folder, "library");
    cpSync(library.directory, directory, { recursive: true });
    rmSync(join(directory, "cities"), { recursive: true, force: true });
    mkdirSync(join(directory, "cities"));
    writeFileSync(join(directory, "cities", "halle.yaml"), valid.scenario.replace("id: two-options", "id: halle"));
    const own = loadLibrary(directory);
    expect(own.cityIds).toEqual(["halle"]);
    expect(own.scenarioIds).toEqual(library.scenarioIds);
    expect(own.scenario("halle").options).toHaveLength(2);
    expect(entriesOf("cities", own).map(({ id }) => id)).toEqual(["halle"]);
    expect(entriesOf("scenarios", own).map(({ id }) => id)).not.toContain("halle");
    expect(findEntries("halle", own).map(({ kind }) => kind)).toEqual(["cities", "organisations"]);
  });
});

it("names the nearest id and the list when an id is unknown", () => {
  expect(refusal(() => library.scenario("climate-major"))).toMatch(
    /unknown scenario.*climate-mayor, .*Did you mean "climate-mayor"/,
  );
  expect(refusal(() => library.organisation("würzburg"))).toMatch(/unknown organisation.*Did you mean "wuerzburg"/);
});
