import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fates } from "../../sim/model/fate.ts";
import { printComparison } from "../../sim/node/cli/present-comparison.ts";
import { readStudy } from "../../sim/node/cli/study.ts";
import type { StudyJson } from "../../sim/node/cli/study-json.ts";
import { openTerminal } from "../../sim/node/cli/terminal.ts";
import { matchTwins } from "../../sim/study/statistics/twins.ts";
import { type Ended, querschnitt } from "./querschnitt.ts";
import { writeSmallScenario } from "./small.ts";

const folder = mkdtempSync(join(tmpdir(), "querschnitt-study-"));
const [scenario, results] = [join(folder, "small.yaml"), join(folder, "results")];
writeSmallScenario(scenario);
const worlds = "6";
const ranges = ["--ensemble", "ranges"];
const first = ["run", scenario, "--worlds", worlds, ...ranges, "--out", results];
const call = (...words: string[]) => querschnitt(words, { cwd: folder });

let ran: Ended;
let json: StudyJson;
beforeAll(async () => {
  ran = await call(...first, "--json");
  json = JSON.parse(ran.out);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("run", () => {
  it("prints exactly one JSON document with every field of its contract", () => {
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(json).toMatchObject({ schemaVersion: 1, results, seed: "querschnitt", worlds: 6, replications: 1 });
    expect(json.digest).toBe(readFileSync(join(results, "digest"), "utf8").trim());
    expect(json.scenarios.map(({ id, option }) => [id, option])).toEqual([
      ["small", "nobody"],
      ["small", "officer"],
    ]);
    for (const { gap, considered, causes, cost, backlogHours, stress } of json.scenarios) {
      for (const share of [gap.mean, gap.p10, gap.p50, gap.p90, considered, stress, ...Object.values(causes)]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(Object.keys(causes)).toEqual([...fates]);
      expect(Object.values(causes).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(gap.mean).toBeCloseTo(1 - causes.implemented - causes.symbolic / 2, 9);
      expect(Math.min(cost, backlogHours)).toBeGreaterThanOrEqual(0);
    }
    const gap = json.comparisons.find((c) => c.outcome === "gap");
    expect(gap).toMatchObject({ a: "nobody", b: "officer", worlds: 6 });
    expect(gap?.mean).toBeCloseTo(json.scenarios[1].gap.mean - json.scenarios[0].gap.mean, 9);
    expect(["better", "worse", "equivalent", "undecided"]).toContain(gap?.verdict);
    expect(gap).toMatchObject({ meanPrior: gap?.mean, sharePrior: gap?.shareBetter, verdictPrior: gap?.verdict });
    expect(json).toMatchObject({ weighted: false, ensemble: { kind: "ranges", effective: 6, effectivePrior: 6 } });
    const cost = json.comparisons.find((c) => c.outcome === "cost");
    expect(cost).toMatchObject({ verdict: "worse", worldsBetter: 0 });
  });

  it("names files that are there", () => {
    expect(json.report).toBe(join(results, "report.html"));
    expect(readFileSync(json.report, "utf8")).toContain("<html");
    for (const name of ["runs", "topics", "departments", "pairs", "bottlenecks"]) {
      expect(existsSync(join(results, `${name}.parquet`)), name).toBe(true);
      expect(existsSync(join(results, `${name}.csv`)), name).toBe(true);
    }
  });

  it("again: the same digest, nothing run twice, whole points and every caution in words", { timeout: 60_000 }, async () => {
    const before = readdirSync(join(results, "chunks"));
    const { code, out, err } = await call(...first, "--lang", "de", "--workers", "1");
    expect([code, err]).toEqual([0, ""]);
    expect(readdirSync(join(results, "chunks"))).toEqual(before);
    expect(out).toContain(`Prüfsumme: ${json.digest}`);
    expect(out).toMatch(/Zahl der Annahmensätze +│ +– │ +\d von 6 │/);
    expect(out).toContain("Rückstand der Regelarbeit");
    expect(out).toContain("Nicht gezählt");
    expect(out).toContain("2 Optionen wurden bisher probiert");
    expect(out).toContain("stilisierter Typ");
    const table = out.slice(out.indexOf("┌"), out.indexOf("└"));
    expect(table).toContain("Umsetzungslücke");
    expect(table).not.toMatch(/\d[.,]\d{1,2}(?!\d)/);
  });

  it("another horizon, parameter and ablation make another run", { timeout: 60_000 }, async () => {
    const more = [
      ...ranges,
      "--weeks",
      "52",
      "--set",
      "utilisation=0.95",
      "--set",
      "structure.openness=none",
      "--without",
      "politics",
    ];
    const { code, out, err } = await call("run", scenario, "--worlds", "1", ...more, "--json");
    expect([code, err]).toEqual([0, ""]);
    const other: StudyJson = JSON.parse(out);
    expect(other.results).toMatch(/^results.small-[0-9a-f]{8}$/);
    expect(other.digest).not.toBe(json.digest);
    const manifest = JSON.parse(readFileSync(join(folder, other.results, "manifest.json"), "utf8"));
    expect(manifest).toMatchObject({
      fixed: { utilisation: 0.95 },
      fixedStructures: { openness: "none" },
      without: ["politics"],
    });
  });

  it("says what a short horizon leaves out, and how an administration was read", { timeout: 60_000 }, async () => {
    const towns = join(folder, "town.csv");
    writeFileSync(towns, "Amt;Stellen\nHauptamt;40\nBauamt;40\n");
    const short = ["run", "disruptive-influx", "--weeks", "45", "--worlds", "1", ...ranges, "--organisation", towns];
    const { code, err } = await call(...short);
    expect(code).toBe(0);
    expect(err).toMatch(/disruptive-influx: all cases are compared, as the run ends before week \d+/);
    expect(err).toMatch(/disruptive-influx: not started by the end of the run: /);
    expect(err).toContain(`npx querschnitt organisation ${towns}`);
    expect((await call(...short, "--quiet")).err).toBe("");
  });

  it("refuses to mix two runs in one folder", async () => {
    const { code, err } = await call(...first, "--seed", "another");
    expect(code).toBe(2);
    expect(err).toContain("holds another run; these differ: seed (--seed)");
  });
});

describe("compare", () => {
  it("adds what became of the same cases, consistent with the causes of both options", { timeout: 60_000 }, async () => {
    const { code, out } = await call("compare", scenario, "officer", "nobody", "--worlds", worlds, ...ranges, "--json");
    expect(code).toBe(0);
    const { fates: changes, oneSided, scenarios, comparisons } = JSON.parse(out);
    expect(oneSided).toBe(0);
    for (const [side, option] of [
      ["from", 0],
      ["to", 1],
    ] as const) {
      for (const fate of fates) {
        const share = changes
          .filter((c: Record<string, unknown>) => c[side] === fate)
          .reduce((sum: number, c: { share: number }) => sum + c.share, 0);
        expect(share, `${side} ${fate}`).toBeCloseTo(scenarios[option].causes[fate], 9);
      }
    }
    expect(scenarios.map((s: { option: string }) => s.option)).toEqual(["officer", "nobody"]);
    const forwards = json.comparisons.find((c) => c.outcome === "gap");
    expect(comparisons[0]).toMatchObject({ a: "officer", b: "nobody", outcome: "gap" });
    expect(comparisons[0].mean).toBeCloseTo(-(forwards?.mean ?? Number.NaN), 12);
  });

  it("tells people outcome by outcome and fate by fate, in whole points", async () => {
    const study = await readStudy(results);
    const pairs = study.tables.pairs;
    if (!pairs) throw new Error("no pairs");
    let out = "";
    const stdout = { columns: 120, write: (text: string) => (out += text) };
    const twins = matchTwins(pairs, { scenario: "small", topic: "climate-adaptation", a: "nobody", b: "officer" });
    printComparison(study, twins, openTerminal("de", false, { stdout, stderr: stdout, env: {} }));
    expect(out).toMatch(/Umsetzungslücke im Tagesgeschäft.* in \d von \d+ Annahmensätzen/);
    expect(out).toMatch(/unverändert +│ +│ +\d+ │/);
    expect(out).toContain("Ohne Gegenstück unter der anderen Option: 0 von 100 Fällen.");
    expect(out).not.toMatch(/│[^│\n]*\d[.,]\d{1,2}(?!\d)/);
  });
});

describe("a finished folder", () => {
  it("is run again with the same digest, and told apart when a value differs", { timeout: 60_000 }, async () => {
    const same = await call("reproduce", results);
    expect([same.code, same.err]).toEqual([0, ""]);
    expect(same.out).toContain(json.digest);
    const path = join(results, "manifest.json");
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    const jobs = manifest.jobs.map((job: object, at: number) => (at === 0 ? { ...job, digest: "0".repeat(64) } : job));
    writeFileSync(path, JSON.stringify({ ...manifest, model: "0".repeat(15), jobs }));
    const different = await call("reproduce", results, "--lang", "de");
    writeFileSync(path, JSON.stringify(manifest));
    expect(different.code).toBe(1);
    expect(different.out).toContain("1 von");
    expect(different.out).toContain("Die Modellversion ist eine andere");
    expect(different.out).toContain(manifest.jobs[0].id);
  });

  it("answers SQL as table, CSV and JSON, and explains what it does not understand", { timeout: 60_000 }, async () => {
    const sql = "select option, count(*) as n, max(gap) as gap from topics group by option order by option";
    const { columns, rows } = JSON.parse((await call("query", results, sql, "--json")).out);
    expect(columns).toEqual(["option", "n", "gap"]);
    expect(rows.map((row: unknown[]) => row.slice(0, 2))).toEqual([
      ["nobody", 6],
      ["officer", 6],
    ]);
    const csv = await call("query", results, sql, "--format", "csv", "--csv", "de");
    expect(csv.out).toMatch(/^\ufeffoption;n;gap\r\nnobody;6;0,\d+\r\nofficer;6;0,\d+\r\n$/);
    expect((await call("query", results, "select 'x' as word")).out).toMatch(/│ word │\s+│ x/);
    const broken = await call("query", results, "select gapp from topics");
    expect([broken.code, broken.out]).toEqual([2, ""]);
    expect(broken.err).toMatch(/^SQL: .*gapp/);
  });

  it("has its report written anew", { timeout: 60_000 }, async () => {
    rmSync(json.report);
    expect((await call("report", results)).out.trim()).toBe(json.report);
    expect(existsSync(json.report)).toBe(true);
  });
});

describe("Ctrl-C", () => {
  it("keeps what is finished, says how to go on, and the same command ends with the same digest", {
    timeout: 120_000,
  }, async () => {
    const out = join(folder, "interrupted run");
    const line = ["run", scenario, "--worlds", worlds, ...ranges, "--workers", "1", "--out", out];
    const stopped = await querschnitt(line, { cwd: folder, interruptWhen: () => finishedChunks(out) > 0 });
    expect([stopped.code, stopped.out]).toEqual([130, ""]);
    expect(stopped.err).toContain(
      `npx querschnitt run ${scenario} --worlds ${worlds} --ensemble ranges --workers 1 --out '${out}'`,
    );
    const kept = finishedChunks(out);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(Number(worlds));
    expect((await call("query", out, "select 1")).err).toContain("has not finished");

    const resumed = await call(...line, "--json");
    expect(resumed.code).toBe(0);
    expect(JSON.parse(resumed.out).digest).toBe(json.digest);
  });
});

/** Number of whole chunks in a results folder that may not be there yet. */
function finishedChunks(out: string): number {
  const chunks = join(out, "chunks");
  return existsSync(chunks) ? readdirSync(chunks).filter((name) => !name.endsWith(".tmp")).length : 0;
}
