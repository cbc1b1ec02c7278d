import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "../../sim/node/cli/main.ts";

const folder = mkdtempSync(join(tmpdir(), "querschnitt-broken-"));
mkdirSync(join(folder, "other"));
writeFileSync(join(folder, "other", "letter.txt"), "dear reader");
writeFileSync(join(folder, "broken.yaml"), "schemaVersion: 1\nid: [unclosed\n");
writeFileSync(join(folder, "bytes.yaml"), Buffer.from([0xff, 0xfe, 0x00, 0x80]));
writeFileSync(join(folder, "towns.csv"), "Amt;Stellen\nHauptamt;60\nBauamt;40\n");
const before = readdirSync(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command line in this process; `@` stands for the folder of this test. */
async function call(line: readonly string[], env: Record<string, string> = {}) {
  let [out, err] = ["", ""];
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const words = line.map((word) => (word.startsWith("@") ? join(folder, word.slice(1)) : word));
  return { code: await main(words, { stdout, stderr, env }), out, err };
}

describe("broken input", () => {
  it.each<[string, string[], RegExp]>([
    ["unknown command", ["ruin"], /unknown command; found: ruin/],
    ["unknown scenario", ["run", "climate-mayr"], /Did you mean "climate-mayor"\?/],
    ["missing file", ["run", "@none.yaml"], /none\.yaml: file not found/],
    ["folder for a file", ["run", "@other"], /other: this is a folder, not a file/],
    ["broken YAML", ["run", "@broken.yaml"], /broken\.yaml:\d+:\d+: /],
    ["bytes that are no text", ["run", "@bytes.yaml"], /UTF-8/],
    ["--set without a value", ["run", "climate-mayor", "--set", "weeks"], /--set weeks: path or value is missing/],
    ["--set of an unknown parameter", ["run", "climate-mayor", "--set", "utilisaton=1"], /Did you mean "utilisation"\?/],
    ["--set out of range", ["run", "climate-mayor", "--set", "utilisation=99"], /outside the plausible range; found: 99/],
    ["--set of an unknown step", ["run", "climate-mayor", "--set", "options.offcer.title.de=x"], /Did you mean "officer"\?/],
    ["unknown process", ["run", "climate-mayor", "--without", "staffin"], /Did you mean "staffing"\?/],
    ["unknown mechanism", ["run", "climate-mayor", "--without", "size-of-town"], /Did you mean "size-of-house"\?/],
    ["unknown organisation", ["run", "climate-mayor", "--organisation", "wurzburg"], /Did you mean "wuerzburg"\?/],
    ["two organisations", ["run", "climate-mayor", "--organisation", "halle", "--inhabitants", "9000"], /only one of the two/],
    ["typical without inhabitants", ["run", "climate-mayor", "--organisation", "typical"], /--inhabitants/],
    ["too small a town", ["run", "climate-mayor", "--inhabitants", "3"], /size the model covers; found: 3/],
    ["a folder of other files", ["run", "climate-mayor", "--out", "@other"], /this folder holds other files; found: letter\.txt/],
    ["a file as folder", ["run", "climate-mayor", "--out", "@other/letter.txt"], /no folder can be made here/],
    ["a folder inside a file", ["run", "climate-mayor", "--out", "@other/letter.txt/x"], /no folder can be made here/],
    ["unknown option of a scenario", ["compare", "climate-mayor", "officer", "deputymayor"], /Did you mean "deputy-mayor"\?/],
    ["twice the same option", ["compare", "climate-mayor", "officer", "officer"], /the same option twice/],
    ["no results", ["report", "@other"], /this is no results folder/],
    ["no results to query", ["query", "@none", "select 1"], /this is no results folder/],
    ["no results to reproduce", ["reproduce", "@other"], /this is no results folder/],
    ["unknown id", ["show", "climate-mayer"], /Did you mean "climate-mayor"\?/],
    ["unknown kind", ["list", "scenario"], /Did you mean "scenarios"\?/],
    [
      "a column without a heading",
      ["organisation", "@towns.csv", "--column", "posts"],
      /--column: meaning or heading is missing/,
    ],
    ["an unknown administration", ["organisation", "shwerin"], /unknown organisation; .*Did you mean "schwerin"\?/],
    ["a preset read as a table", ["organisation", "halle", "--merge-below", "3"], /--merge-below: this is for tables only/],
    ["a missing table", ["organisation", "@none.csv"], /none\.csv: file not found/],
    ["nothing to read", ["organisation"], /a file, an id or --inhabitants/],
    [
      "a folder to write to that is none",
      ["organisation", "--preset", "halle", "--write", "@none/x.csv"],
      /no such file or folder/,
    ],
  ])("%s", async (_, line, explanation) => {
    const { code, out, err } = await call(line);
    expect(err).toMatch(explanation);
    expect(err).not.toMatch(/\n\s+at |fault of the program/);
    expect([code, out]).toEqual([2, ""]);
  });

  it("is explained in the language asked for, or that of the environment", async () => {
    const german = "Unbekanntes Szenario; gefunden: climate-mayr";
    expect((await call(["run", "climate-mayr", "--lang", "de"])).err).toContain(german);
    expect((await call(["--lang=de", "run", "climate-mayr"])).err).toContain(german);
    expect((await call(["run", "climate-mayr"], { LANG: "de_DE.UTF-8" })).err).toContain(german);
    expect((await call(["run", "climate-mayr", "--lang", "en"], { LANG: "de_DE.UTF-8" })).err).toContain("unknown scenario");
  });

  it("leaves nothing behind", () => {
    expect(readdirSync(folder)).toEqual(before);
    expect(readdirSync(join(folder, "other"))).toEqual(["letter.txt"]);
  });
});
