import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Table } from "../../sim/core/table.ts";
import type { PatternsJson } from "../../sim/node/cli/patterns-json.ts";
import type { TestJson } from "../../sim/node/cli/test-json.ts";
import { loadLibrary } from "../../sim/node/library.ts";
import { mechanismVersion } from "../../sim/node/store/model-version.ts";
import { readParquet } from "../../sim/node/store/parquet.ts";
import { readPlausibleWorlds, referenceWorlds } from "../../sim/node/store/plausible-worlds.ts";
import { querschnitt } from "./querschnitt.ts";

const library = loadLibrary();
const reference = dirname(referenceWorlds);

/** A hypothesis in a small town on a short horizon: an officer makes the gap fall, or, told the wrong way round, rise. */
const hypothesis = (id: string, direction: "falls" | "rises", smallest = 0.005) => `
schemaVersion: 1
id: ${id}
title: { de: Beauftragte, en: Officer }
statement: { de: Die Lücke ändert sich., en: The gap changes. }
evidence: { grade: assumption, sources: [assumption] }
scenario:
  organisation: typical
  inhabitants: 3000
  topics: [climate-adaptation]
  focus: climate-adaptation
  weeks: 130
  compareFrom: 26
  options:
    - id: nobody
    - { id: officer, instruments: [{ use: officer, with: { posts: 1 } }] }
outcomes:
  gap: { measure: gap }
claims:
  - { kind: difference, outcome: gap, arms: [nobody, officer], direction: ${direction}, smallest: ${smallest} }
`;

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "querschnitt-test-"));
  writeFileSync(join(place, "helps.yaml"), hypothesis("helps", "falls"));
  writeFileSync(join(place, "harms.yaml"), hypothesis("harms", "rises"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const call = (...words: string[]) => querschnitt([...words, "--quiet"], { cwd: place });
const answer = async (...words: string[]) => JSON.parse((await call("test", ...words, "--json")).out) as TestJson;

describe("querschnitt test", () => {
  it("supports what holds, says how sure it is and which cases carried it", { timeout: 120_000 }, async () => {
    const { hypotheses, results, tried } = await answer("helps.yaml", "--worlds", "30", "--out", "one");
    const [helps] = hypotheses;
    expect(helps).toMatchObject({ verdict: "supported", registered: { status: "confirmatory" } });
    expect(helps.lo).toBeGreaterThan(0);
    expect(helps.worlds).toBeLessThanOrEqual(30);
    expect(helps.worlds % 10).toBe(0);
    expect(helps.moved.length).toBeGreaterThan(0);
    expect(helps.shareOfWorlds).toBeGreaterThan(0.8);
    expect(tried).toBe(1);
    for (const name of ["trials.parquet", "trials.csv", "digest"]) expect(existsSync(join(place, results, name))).toBe(true);
    const report = readFileSync(join(place, results, "report.html"), "utf8");
    for (const phrase of ["Die Hypothese ist gestützt.", "The hypothesis is supported.", "querschnitt test helps.yaml"])
      expect(report).toContain(phrase);
    expect(existsSync(join(place, results, "figures", "effect-forest.de.png"))).toBe(true);
  });

  it("gives the same digest on one worker, and goes on where it stopped", { timeout: 120_000 }, async () => {
    const all = await answer("helps.yaml", "--worlds", "20", "--out", "whole");
    await answer("helps.yaml", "--worlds", "10", "--out", "part", "--workers", "1");
    const rest = await answer("helps.yaml", "--worlds", "20", "--out", "part", "--workers", "1");
    expect(rest.digest).toBe(all.digest);
  });

  it("ends with 1 when a confirmatory hypothesis is contradicted", { timeout: 120_000 }, async () => {
    expect((await call("test", "harms.yaml", "--worlds", "40", "--out", "two")).code).toBe(1);
  });

  it("marks a file that was changed after its first test, and counts the forms tried", { timeout: 120_000 }, async () => {
    writeFileSync(join(place, "harms.yaml"), hypothesis("harms", "rises", 0.02));
    const ended = await call("test", "harms.yaml", "--worlds", "40", "--out", "three", "--json");
    const { hypotheses, tried } = JSON.parse(ended.out) as TestJson;
    expect(hypotheses[0].registered.status).toBe("exploratory");
    expect(tried).toBe(3);
    expect(ended.code).toBe(0);
  });

  it("checks a file without a word about its answer", { timeout: 60_000 }, async () => {
    const before = readFileSync(join(place, "results", "registrations.json"), "utf8");
    const { code, out } = await call("test", "helps.yaml", "--check");
    expect(code).toBe(0);
    expect(out).not.toMatch(/\d\.\d/);
    expect(readFileSync(join(place, "results", "registrations.json"), "utf8")).toBe(before);
  });

  it("names the file, line and nearest word of what is wrong", async () => {
    writeFileSync(join(place, "wrong.yaml"), hypothesis("wrong", "falls").replace("measure: gap", "measure: gapp"));
    const { code, err } = await call("test", "wrong.yaml");
    expect(code).toBe(2);
    expect(err).toMatch(/wrong\.yaml:\d+:\d+.*outcomes\.gap\.measure/s);
    expect(err).toContain("gapp");
    expect(err).toContain('Did you mean "gap"?');
  });
});

describe("querschnitt patterns", () => {
  it("tells a pattern's effect with and without its mechanism, and what null models show", { timeout: 180_000 }, async () => {
    const ended = await call(
      "patterns",
      "no-time-no-training",
      "--worlds",
      "20",
      "--ensemble",
      "ranges",
      "--out",
      "pattern",
      "--json",
    );
    const [pattern] = (JSON.parse(ended.out) as PatternsJson).patterns;
    expect(ended.code).toBe(0);
    expect(pattern).toMatchObject({ set: "R", verdict: "supported", funnelVerdict: "silent" });
    expect(Math.abs(pattern.ablatedEffect!)).toBeLessThan(Math.abs(pattern.effect) / 3);
  });
});

describe("querschnitt worlds", () => {
  it("weighs stored draws by another choice of patterns in seconds", { timeout: 120_000 }, async () => {
    const ended = await call("worlds", "--reweigh", reference, "--pattern", "project-cliff", "--json", "--out", "mine");
    const all = JSON.parse((await call("worlds", "--reweigh", reference, "--json")).out);
    const one = JSON.parse(ended.out);
    expect(one.chosen).toEqual(["project-cliff"]);
    expect(one.analysis.information.bits).toBeLessThan(all.analysis.information.bits);
    expect(existsSync(join(place, "mine", "worlds.json"))).toBe(true);
  });

  it("draws, weighs and keeps; ten draws are the first ten of the stored ones", { timeout: 300_000 }, async () => {
    const drawn = await call("worlds", "--draws", "10", "--out", "drawn", "--json");
    expect(drawn.code).toBe(0);
    expect(JSON.parse(drawn.out)).toMatchObject({ kept: 240, provenance: { draws: 10 } });
    const [ours, stored] = await Promise.all(
      [join(place, "drawn"), reference].map((folder) => readParquet(join(folder, "effects.parquet"))),
    );
    expect(readPlausibleWorlds(join(place, "drawn", "worlds.json"), library.parameters)?.worlds).toHaveLength(240);
    if (readPlausibleWorlds(referenceWorlds, library.parameters)?.model !== mechanismVersion()) return;
    const first = (table: Table) => table.data.map((values) => values.slice(0, ours.rows));
    expect(first(ours)).toEqual(first(stored));
  });

  it("refuses a pattern that does not weigh", async () => {
    const { code, err } = await call(
      "worlds",
      "--reweigh",
      join(process.cwd(), "results", "reference"),
      "--pattern",
      "project-clif",
    );
    expect(code).toBe(2);
    expect(err).toContain("project-cliff");
  });
});
