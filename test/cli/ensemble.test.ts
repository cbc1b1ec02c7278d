import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StudyJson } from "../../sim/node/cli/study-json.ts";
import { mechanismVersion } from "../../sim/node/store/model-version.ts";
import { library } from "../support/city.ts";
import { storedWorlds } from "../support/stored-worlds.ts";
import { type Ended, querschnitt } from "./querschnitt.ts";
import { writeSmallScenario } from "./small.ts";

const folder = mkdtempSync(join(tmpdir(), "querschnitt-ensemble-"));
const [scenario, worldsFile, results] = ["small.yaml", "worlds.json", "weighted"].map((name) => join(folder, name));
const stored = storedWorlds(library.parameters, mechanismVersion(), 12);
const call = (...words: string[]) => querschnitt(words, { cwd: folder });
const weighted = ["run", scenario, "--ensemble", worldsFile, "--out", results];

let ran: Ended;
let json: StudyJson;
beforeAll(async () => {
  writeSmallScenario(scenario);
  writeFileSync(worldsFile, JSON.stringify(stored));
  ran = await call(...weighted, "--worlds", "12", "--json");
  json = JSON.parse(ran.out);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a run in stored, weighted worlds", { timeout: 120_000 }, () => {
  it("says where its worlds come from and how many of equal weight they are worth", () => {
    expect(ran).toMatchObject({ code: 0, err: "" });
    const { effective, effectivePrior, ...facts } = json.ensemble;
    expect(facts).toEqual({ kind: "plausible", stored: 12, model: stored.model, stale: false });
    const kish = (weights: number[]) => weights.reduce((a, b) => a + b) ** 2 / weights.reduce((sum, w) => sum + w * w, 0);
    expect(effective).toBeCloseTo(kish(stored.worlds.map(({ weight }) => weight)), 9);
    expect(effectivePrior).toBeCloseTo(kish(stored.worlds.map(({ priorWeight }) => priorWeight)), 9);
    expect(json.limits?.en).toContain("weighted by what is known");
    const manifest = JSON.parse(readFileSync(join(results, "manifest.json"), "utf8"));
    expect(manifest.ensemble).toEqual(facts);
  });

  it("weighs every answer, and says beside it what the ranges alone say, from the same runs", async () => {
    expect(json.weighted).toBe(true);
    const gaps = "select option, world, gap from topics where topic = 'climate-adaptation' order by world";
    const { rows } = JSON.parse((await call("query", results, gaps, "--json")).out) as { rows: [string, number, number][] };
    const gapOf = (option: string, world: number) => rows.find(([o, w]) => o === option && w === world)![2];
    const mean = (by: "weight" | "priorWeight", value: (world: number) => number) => {
      const weights = stored.worlds.map((world) => world[by]);
      return weights.reduce((sum, w, i) => sum + w * value(i), 0) / weights.reduce((a, b) => a + b);
    };
    const [base] = json.scenarios;
    expect(base.gap.mean).toBeCloseTo(
      mean("weight", (world) => gapOf("nobody", world)),
      9,
    );
    expect(base.gapPrior.mean).toBeCloseTo(
      mean("priorWeight", (world) => gapOf("nobody", world)),
      9,
    );
    expect(base.gap.mean).not.toBe(base.gapPrior.mean);
    const gap = json.comparisons.find(({ outcome }) => outcome === "gap")!;
    const better = (world: number) => (gapOf("officer", world) < gapOf("nobody", world) ? 1 : 0);
    expect(gap.shareBetter).toBeCloseTo(mean("weight", better), 9);
    expect(gap.sharePrior).toBeCloseTo(mean("priorWeight", better), 9);
    const causes = Object.values(base.causes).reduce((sum, share) => sum + share, 0);
    expect(causes).toBeCloseTo(1, 9);
    expect(base.gap.mean).toBeCloseTo(1 - base.causes.implemented - base.causes.symbolic / 2, 9);
  });

  it("gives the verdict form by form, and what it hinges on", () => {
    const gap = json.comparisons.find(({ outcome }) => outcome === "gap")!;
    expect(json.structures.map(({ structure }) => structure)).toEqual([
      ...Array(2).fill("stages"),
      ...Array(3).fill("openness"),
      ...Array(2).fill("regularWork"),
      ...Array(2).fill("coordination"),
    ]);
    for (const name of ["stages", "openness", "regularWork", "coordination"]) {
      const forms = json.structures.filter(({ structure, worlds }) => structure === name && worlds > 0);
      expect(forms.reduce((sum, { worlds }) => sum + worlds, 0)).toBe(12);
      const weightOf = (form: string) =>
        stored.worlds.reduce((sum, { structures, weight }) => sum + (structures[name as "stages"] === form ? weight : 0), 0);
      const total = forms.reduce((sum, { form, mean }) => sum + weightOf(form) * mean, 0);
      expect(total / forms.reduce((sum, { form }) => sum + weightOf(form), 0)).toBeCloseTo(gap.mean, 9);
    }
    for (const { a, b, parts } of json.flips) {
      expect([a, b]).toEqual(["nobody", "officer"]);
      expect(parts.length).toBeGreaterThan(1);
    }
  });

  it("is reproduced from its folder alone", async () => {
    rmSync(worldsFile);
    const same = await call("reproduce", results, "--json");
    writeFileSync(worldsFile, JSON.stringify(stored));
    expect(same.code).toBe(0);
    expect(JSON.parse(same.out)).toMatchObject({ same: true, digest: json.digest });
  });

  it("tells both counts to people, and writes a report that does", async () => {
    const { out, err } = await call(...weighted, "--worlds", "12", "--lang", "de");
    expect(err).toBe("");
    expect(out).toMatch(/gewichtet nach dem,\s+was bekannt ist; aus den\s+Spannen allein\s+in/);
    expect(out).toMatch(/Kleinere Lücke als A, aus den Spannen allein +│ +– │ +\d+ von 12 │/);
    expect(out).toMatch(/Urteil aus den Spannen allein +│ +– │/);
    expect(out).toContain("Annahmensätze: 12, aus 12 gespeicherten, gewichtet nach dem, was bekannt ist");
    expect(readFileSync(join(results, "report.html"), "utf8")).toContain("Was könnte die Antwort kippen?");
    const compared = await call("compare", scenario, "nobody", "officer", "--ensemble", worldsFile, "--worlds", "12");
    expect(compared.out.replace(/\s+/g, " ")).toMatch(/by the ranges alone/);
  });

  it("is not mixed with worlds from the ranges, and starts with the same worlds when it is smaller", async () => {
    const mixed = await call("run", scenario, "--ensemble", "ranges", "--out", results, "--worlds", "12");
    expect(mixed.code).toBe(2);
    expect(mixed.err).toContain("these differ: sets of assumptions (--ensemble)");
    const few = await call("run", scenario, "--ensemble", worldsFile, "--worlds", "4", "--out", join(folder, "few"), "--json");
    const jobs = (place: string) => {
      const { jobs: all } = JSON.parse(readFileSync(join(place, "manifest.json"), "utf8"));
      return all.filter(({ kind }: { kind: string }) => kind === "options").map(({ digest }: { digest: string }) => digest);
    };
    expect(few.code).toBe(0);
    expect(jobs(join(folder, "few"))).toEqual(jobs(results).slice(0, 4));
  });

  it("warns, even when quiet, of weights found with an earlier state of the mechanisms, and says so in the results", async () => {
    writeFileSync(join(folder, "stale.json"), JSON.stringify({ ...stored, model: "0123456789abcde" }));
    const place = join(folder, "stale");
    const stale = await call("run", scenario, "--ensemble", "stale.json", "--worlds", "2", "--out", place, "--quiet", "--json");
    expect(stale.code).toBe(0);
    expect(stale.err).toMatch(/^The weights of the sets of assumptions \(stale\.json\) were found with an earlier state/);
    expect(JSON.parse(stale.out).ensemble).toMatchObject({ stale: true, model: "0123456789abcde" });
    expect(readFileSync(join(place, "report.html"), "utf8")).toContain("an earlier state of the mechanisms");
  });

  it("explains an ensemble that cannot be had", async () => {
    const { code, out, err } = await call("run", scenario, "--ensemble", "plausibel.json", "--lang", "de");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("plausibel.json: Datei nicht gefunden");
  });
});
