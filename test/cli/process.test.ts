import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { valid } from "../broken-input/valid.ts";
import { querschnitt, root } from "./querschnitt.ts";
import { writeSmallScenario } from "./small.ts";

const folder = mkdtempSync(join(tmpdir(), "querschnitt-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent("the command line as a process", () => {
  it("helps in the language of the environment, from any folder", async () => {
    const german = await querschnitt(["run", "--help"], { cwd: folder, env: { LC_ALL: "de_DE.UTF-8" } });
    expect(german).toMatchObject({ code: 0, err: "" });
    expect(german.out).toContain("Zahl der Annahmensätze");
    const english = await querschnitt(["run", "--help", "--lang", "en"], { cwd: folder, env: { LC_ALL: "de_DE.UTF-8" } });
    expect(english.out).toContain("number of sets of assumptions");
  });

  it("lists every kind as a table and as one JSON document", async () => {
    const table = await querschnitt(["list", "scenarios", "--lang", "de"]);
    expect(table).toMatchObject({ code: 0, err: "" });
    for (const id of ["climate-mayor", "project-funding-ends", "disruptive-influx"]) expect(table.out).toContain(id);
    const json = await querschnitt(["list", "--json"]);
    const { schemaVersion, kinds } = JSON.parse(json.out);
    expect(schemaVersion).toBe(1);
    for (const { kind, count } of kinds) expect(count, kind).toBeGreaterThan(0);
  });

  it("shows a scenario in one language, and whole as JSON", async () => {
    const german = await querschnitt(["show", "climate-mayor", "--lang", "de"]);
    expect(german.out).toContain("Klimabürgermeister*in (climate-mayor)");
    expect(german.out).not.toContain("deputy mayor for climate");
    const { kind, item } = JSON.parse((await querschnitt(["show", "climate-mayor", "--json"])).out);
    expect([kind, item.id, item.title.en]).toEqual(["scenarios", "climate-mayor", "A deputy mayor for climate"]);
  });

  it("shows what every option has and when, then each option as a difference", async () => {
    const file = join(folder, "river-town.yaml");
    writeFileSync(file, valid.city);
    const { code, out } = await querschnitt(["show", file]);
    expect(code).toBe(0);
    const [common, first, second] = out.split(/^[AB] {2}/m);
    expect(common.replace(/\s+/g, " ")).toContain("2010-04 to 2020-01, compared from 2015-01");
    expect(common).toMatch(/│ 2015-10 │ 2017-03 │ influx +│ Disruptive influx/);
    expect(common).toMatch(/│ 2010-04 │ 2017-02 │ officer/);
    expect(common).toMatch(/│ 2015-09 │ +│ ▸ +│ Influx/);
    expect(first).toMatch(/\+ │ 2015-10 │ 2017-03 │ crisis-group/);
    expect(first).toMatch(/\+ │ 2018-01 │ – +│ centre\.2/);
    expect(second).toContain("Like “history”, but:");
    expect(second).toMatch(/− │ 2015-10 │ 2017-03 │ crisis-group/);
    expect(second).toMatch(/~ │ 2017-01 │ – +│ centre\.1 +│ from 2017-01 \(was 2017-03\), posts 2 \(was 5\)/);
  });

  it("shows an instrument with an example that can be pasted into a scenario", async () => {
    const { out } = await querschnitt(["show", "influx", "--lang", "en"]);
    expect(out).toContain("Comes from outside: under “events”");
    for (const heading of ["Who must take part:", "Course:", "What it leaves:", "Parameters", "Evidence"])
      expect(out).toContain(heading);
    const example = out.split("Example to paste\n")[1].replace(/^(?=.)/gm, "  ");
    const file = join(folder, "pasted.yaml");
    writeFileSync(file, valid.scenario.replace("events:\n  - use: influx\n    start: 104\n", `events:\n${example}`));
    expect(await querschnitt(["show", file])).toMatchObject({ code: 0, err: "" });
  });

  it("lists instruments by group, one line each", async () => {
    const { out } = await querschnitt(["list", "instruments", "--lang", "de"]);
    const lines = out.trim().split("\n");
    expect(lines.findIndex((line) => line.startsWith("  officer "))).toBeGreaterThan(
      lines.findIndex((line) => line.startsWith("Stellen")),
    );
    expect(lines.findIndex((line) => line.startsWith("  influx "))).toBeGreaterThan(
      lines.findIndex((line) => line.startsWith("Außen")),
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it("adds an instrument to the options, and lets it be changed and compared", { timeout: 180_000 }, async () => {
    const file = join(folder, "small.yaml");
    writeSmallScenario(file);
    const add = ["--add", "officer:posts=2", "--set", "options.with-officer.instruments.officer.start=4"];
    const few = ["--worlds", "1", "--weeks", "30", "--json", "--quiet"];
    const { code, out, err } = await querschnitt(["compare", file, "officer", "with-officer", ...add, ...few], { cwd: folder });
    expect([code, err]).toEqual([0, ""]);
    const { results, comparisons } = JSON.parse(out);
    expect(comparisons[0]).toMatchObject({ a: "officer", b: "with-officer" });
    const { options } = JSON.parse(readFileSync(join(folder, results, "inputs/scenarios/small.json"), "utf8"));
    expect(options[1].instruments[0]).toMatchObject({ use: "officer", start: 4, with: { posts: 2 } });
  });

  it("writes an administration that reads back as the same departments, German or international", async () => {
    const source = "scenarios/organisations/beispielstadt.csv";
    const first = JSON.parse((await querschnitt(["organisation", source, "--json"])).out);
    for (const csv of ["de", "en"]) {
      const file = join(folder, `beispielstadt-${csv}.csv`);
      expect(await querschnitt(["organisation", source, "--write", file, "--csv", csv, "--quiet"])).toMatchObject({
        code: 0,
        err: "",
      });
      const again = JSON.parse((await querschnitt(["organisation", file, "--json"])).out);
      expect(again.organisation.departments).toEqual(first.organisation.departments);
      expect(again.organisation.dezernate).toEqual(first.organisation.dezernate);
    }
    const twice = await querschnitt(["organisation", source, "--write", join(folder, "beispielstadt-de.csv")]);
    expect(twice.code).toBe(2);
    expect(twice.err).toContain("exists already");
  });

  it("shows small units together only, and presets as stylised types", async () => {
    const small = join(folder, "small.csv");
    writeFileSync(small, "Amt;Stellen\nHauptamt;60\nBauamt;40\nArchiv;2\nGleichstellungsstelle;1\n");
    const { out } = await querschnitt(["organisation", small, "--lang", "de"]);
    const [table] = out.split("So wurde die Datei verstanden");
    expect(table).toContain("Bauamt");
    expect(table).toContain("Kleine Einheiten zusammen");
    expect(table).not.toContain("Archiv");
    const preset = await querschnitt(["organisation", "--preset", "wuerzburg", "--lang", "de"]);
    expect(preset.out).toContain("Stilisierter Typ nach Würzburg");
  });

  it("prints JSON Schemas", async () => {
    const { out } = await querschnitt(["schema", "scenario"]);
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(join(root, "scenarios/schema/scenario.json"), "utf8")));
  });

  it("ends quietly when its reader has gone", async () => {
    const { spawn } = await import("node:child_process");
    const child = spawn(process.execPath, [join(root, "sim/node/cli/querschnitt.mjs"), "list", "parameters"]);
    let err = "";
    child.stderr.on("data", (text) => {
      err += text;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, err]).toEqual([0, ""]);
  });

  it("prints no colour into a pipe", async () => {
    const { out } = await querschnitt(["list", "instruments"], { env: { FORCE_COLOR: "1" } });
    expect(out).not.toContain("\u001b");
  });

  it("broken input: code 2, one line a problem, no stack, nothing on standard output, nothing written", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    for (const line of [["ruin"], ["run", "climate-mayr"], ["run", "--worlds", "0"]]) {
      const { code, out, err } = await querschnitt(line, { cwd: empty });
      expect([code, out, err.trim().split("\n").length]).toEqual([2, "", 1]);
    }
    expect(readdirSync(empty)).toEqual([]);
  });

  it("a fault of the program itself: code 70, one line, the stack only when asked for", async () => {
    const broken = join(folder, "broken-results");
    mkdirSync(broken);
    writeFileSync(
      join(broken, "manifest.json"),
      JSON.stringify({ program: "querschnitt", schemaVersion: 1, status: "finished" }),
    );
    const plain = await querschnitt(["reproduce", broken]);
    expect([plain.code, plain.out]).toEqual([70, ""]);
    expect(plain.err).toMatch(/^fault of the program: .*--debug/);
    expect(plain.err).not.toContain("    at ");
    expect((await querschnitt(["reproduce", broken, "--debug"])).err).toContain("    at ");
  });
});
