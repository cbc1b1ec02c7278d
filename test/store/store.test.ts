import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { column } from "../../sim/core/table.ts";
import { thisThread } from "../../sim/host/this-thread.ts";
import { runEnsemble } from "../../sim/node/store/ensemble.ts";
import { jobsOf, planOf } from "../../sim/node/store/inputs.ts";
import type { Manifest } from "../../sim/node/store/manifest.ts";
import { readTables } from "../../sim/node/store/read-tables.ts";
import { openStore } from "../../sim/node/store/store.ts";
import { digestStudy } from "../../sim/study/digest.ts";
import { bottleneckJobs, planJobs } from "../../sim/study/jobs.ts";
import type { Job, Plan } from "../../sim/study/plan.ts";
import { execute } from "../host/sample-execute.ts";
import { sampleEnsemble, samplePlan } from "../host/sample-plan.ts";
import { temporaryFolder } from "./temporary.ts";

const root = temporaryFolder();
const limits = { de: "Ein Modell ist keine Vorhersage.", en: "A model is no forecast." };
let count = 0;
const fresh = () => join(root, `case-${++count}`, "results");

/** One command: opens, runs what is missing (and tells what), finishes. */
async function command(folder: string, plan: Plan = samplePlan, jobs: readonly Job[] = planJobs(plan)) {
  const store = await openStore(folder, plan, ["run", "--worlds", String(plan.worlds)], "v1");
  const ran: string[] = [];
  const executor: typeof execute = (p, job) => {
    ran.push(job.id);
    return execute(p, job);
  };
  try {
    await runEnsemble({ plan, jobs, runner: thisThread(executor), store });
    return { ran, manifest: await store.finish(jobs, { csv: "de", limits }) };
  } finally {
    await store.close();
  }
}

const expectedDigest = (plan: Plan, jobs: readonly Job[] = planJobs(plan)) =>
  digestStudy(jobs.map((job) => ({ id: job.id, digest: execute(plan, job).digest })));

describe("a results folder", () => {
  test("holds the tables of all jobs in the jobs' order, as Parquet and as CSV", async () => {
    const folder = fresh();
    const { manifest } = await command(folder);
    expect(manifest.digest).toBe(expectedDigest(samplePlan));
    expect(readFileSync(join(folder, "digest"), "utf8").trim()).toBe(manifest.digest);
    const tables = await readTables(folder);
    expect(Object.keys(tables).sort()).toEqual(["departments", "pairs", "runs"]);
    expect(manifest.tables).toEqual({ runs: 16, departments: 240, pairs: 96 });
    const made = planJobs(samplePlan).map((job) => execute(samplePlan, job).tables.pairs!);
    for (const { name, kind } of made[0].columns) {
      const values = made.flatMap((table) => Array.from(column(table, name) as ArrayLike<unknown>));
      expect(Array.from(column(tables.pairs!, name) as ArrayLike<unknown>), `${name} (${kind})`).toEqual(values);
    }
    expect(tables.pairs!.columns).toEqual(made[0].columns);
    const csv = Papa.parse<string[]>(readFileSync(join(folder, "pairs.csv"), "utf8"), { delimiter: ";", newline: "\r\n" });
    expect(csv.data).toHaveLength(1 + 96 + 1);
    const dictionary = readFileSync(join(folder, "columns.csv"), "utf8");
    expect(dictionary).toContain("pairs;fateA;text;;Ausgang unter A;fate under A");
  });

  test("is extended by more worlds: only the new ones run, the old ones stay first", async () => {
    const folder = fresh();
    const few = { ...samplePlan, worlds: 2 };
    await command(folder, few);
    const { ran, manifest } = await command(folder, samplePlan);
    expect(ran).toEqual(
      planJobs(samplePlan)
        .slice(4)
        .map(({ id }) => id),
    );
    expect(manifest.digest).toBe(expectedDigest(samplePlan));
    expect(manifest.commands.map((c) => c.command.at(-1))).toEqual(["2", "4"]);
    const again = await command(folder, few);
    expect(again.ran).toEqual([]);
    expect(again.manifest.digest).toBe(expectedDigest(few));
    expect((await readTables(folder)).runs!.rows).toBe(8);
  });

  test("takes bottleneck jobs into the same folder and digest", async () => {
    const folder = fresh();
    const jobs = [...planJobs(samplePlan), ...bottleneckJobs(samplePlan, "alpha", ["unit"], 2)];
    const { manifest } = await command(folder, samplePlan, jobs);
    expect(manifest.digest).toBe(expectedDigest(samplePlan, jobs));
    expect((await jobsOf(folder)).map(({ digest: _, ...job }) => job)).toEqual(jobs);
  });

  test("gives back the plan from itself alone, wherever it lies", async () => {
    const folder = fresh();
    await command(folder);
    const moved = join(root, "moved");
    cpSync(folder, moved, { recursive: true });
    expect(await planOf(moved)).toStrictEqual(samplePlan);
    expect(JSON.stringify(await planOf(moved))).toBe(JSON.stringify({ ...(await planOf(folder)) }));
    const path = join(moved, "inputs/scenarios/alpha.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"weeks": 52', '"weeks": 53'));
    await expect(planOf(moved)).rejects.toThrow(/alpha\.json: this file was changed after the run/);
  });

  test("keeps stored worlds with their weights among its inputs, and never mixes them with others", async () => {
    const folder = fresh();
    const plan = { ...samplePlan, ensemble: sampleEnsemble };
    const { manifest } = await command(folder, plan);
    expect(await planOf(folder)).toStrictEqual(plan);
    expect(manifest.ensemble).toEqual({ kind: "plausible", stored: 3, model: "v0", stale: true });
    await expect(command(folder, samplePlan)).rejects.toThrow(/these differ: sets of assumptions \(--ensemble\)/);
    const heavier = sampleEnsemble.worlds.map((world) => ({ ...world, weight: 1 }));
    await expect(command(folder, { ...plan, ensemble: { ...sampleEnsemble, worlds: heavier } })).rejects.toThrow(/these differ/);
    const path = join(folder, "inputs/ensemble.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"weight":1.2', '"weight":1.9'));
    await expect(planOf(folder)).rejects.toThrow(/ensemble\.json: this file was changed after the run/);
  });

  test("written before there were stored worlds came from the ranges", async () => {
    const folder = fresh();
    await command(folder);
    const path = join(folder, "manifest.json");
    const { ensemble: _, inputs, ...manifest } = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, JSON.stringify({ ...manifest, inputs: { ...inputs, ensemble: undefined } }));
    expect(await planOf(folder)).toStrictEqual(samplePlan);
  });

  test("is not read while unfinished", async () => {
    const folder = fresh();
    const store = await openStore(folder, samplePlan, [], "v1");
    await store.close();
    await expect(readTables(folder)).rejects.toThrow("this run has not finished");
    await expect(readTables(join(root, "nowhere"))).rejects.toThrow("this is no results folder");
  });

  test("keeps what was done before an abort and goes on there", async () => {
    const folder = fresh();
    const abort = new AbortController();
    const store = await openStore(folder, samplePlan, [], "v1");
    const onProgress = ({ done }: { done: number }) => void (done === 3 && abort.abort());
    const jobs = planJobs(samplePlan);
    const end = await runEnsemble({
      plan: samplePlan,
      jobs,
      runner: thisThread(execute),
      store,
      onProgress,
      signal: abort.signal,
    });
    expect(end).toEqual({ finished: 3, interrupted: true });
    await expect(store.finish(jobs, { csv: "de", limits })).rejects.toThrow("has no results yet");
    await store.close();
    const { ran, manifest } = await command(folder);
    expect(ran).toHaveLength(5);
    expect(manifest.digest).toBe(expectedDigest(samplePlan));
  });
});

describe("damage is mended by the same command", () => {
  const damages: Record<string, (chunk: string) => void> = {
    "a table cut off": (chunk) => truncateSync(join(chunk, "runs.parquet"), statSync(join(chunk, "runs.parquet")).size - 20),
    "a changed value": (chunk) => {
      const path = join(chunk, "departments.parquet");
      const bytes = readFileSync(path);
      bytes[Math.floor(bytes.length / 3)] ^= 1;
      writeFileSync(path, bytes);
    },
    "a missing table": (chunk) => rmSync(join(chunk, "pairs.parquet")),
    "a missing digest": (chunk) => rmSync(join(chunk, "digest")),
    "a chunk half written": (chunk) => {
      cpSync(chunk, `${chunk}.tmp`, { recursive: true });
      rmSync(chunk, { recursive: true });
    },
  };
  test.each(Object.entries(damages))("%s", async (_, damage) => {
    const folder = fresh();
    await command(folder);
    damage(join(folder, "chunks", "beta.w002.r0"));
    const { ran, manifest } = await command(folder);
    expect(ran).toEqual(["beta.w002.r0"]);
    expect(manifest.digest).toBe(expectedDigest(samplePlan));
    expect(readdirSync(join(folder, "chunks"))).toHaveLength(8);
  });

  test("a joined table cut off is refused, then made anew", async () => {
    const folder = fresh();
    await command(folder);
    truncateSync(join(folder, "runs.parquet"), 40);
    await expect(readTables(folder)).rejects.toThrow(/runs\.parquet: this table is missing or damaged/);
    expect((await command(folder)).ran).toEqual([]);
    expect((await readTables(folder)).runs!.rows).toBe(16);
  });
});

describe("folders that are not ours", () => {
  test("another run: says what differs and touches nothing", async () => {
    const folder = fresh();
    await command(folder);
    const before = readFileSync(join(folder, "manifest.json"), "utf8");
    const other = { ...samplePlan, seed: "other", without: ["turnover"] };
    await expect(command(folder, other)).rejects.toThrow(
      /holds another run; these differ: seed \(--seed\), what is switched off/,
    );
    await expect(openStore(folder, samplePlan, [], "v2")).rejects.toThrow(/these differ: model version;/);
    expect(readFileSync(join(folder, "manifest.json"), "utf8")).toBe(before);
    expect(existsSync(join(folder, "lock"))).toBe(false);
  });

  test("files of somebody else", async () => {
    const folder = fresh();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "diary.tmp"), "private");
    await expect(command(folder)).rejects.toThrow(/this folder holds other files; found: diary\.tmp/);
    await expect(command(join(folder, "diary.tmp"))).rejects.toThrow(/diary\.tmp: no folder can be made here; found: ENOTDIR/);
    expect(readdirSync(folder)).toEqual(["diary.tmp"]);
  });
});

describe("one process at a time", () => {
  test("a folder in use is refused until it is closed", async () => {
    const folder = fresh();
    const store = await openStore(folder, samplePlan, [], "v1");
    await expect(command(folder)).rejects.toThrow(
      new RegExp(`lock: another process already works in this folder \\(number ${process.pid}`),
    );
    await store.close();
    expect((await command(folder)).ran).toHaveLength(8);
  });

  test("a lock of a process that is gone is swept away, one of another machine is not", async () => {
    const folder = fresh();
    const gone = spawnSync(process.execPath, ["--version"]).pid;
    await command(folder);
    const leave = (holder: object) =>
      writeFileSync(join(folder, "lock"), JSON.stringify({ host: hostname(), born: 1, ...holder }));
    leave({ pid: gone });
    await command(folder);
    leave({ pid: process.pid });
    await command(folder);
    writeFileSync(join(folder, "lock"), "");
    await command(folder);
    leave({ pid: gone, host: "elsewhere" });
    await expect(command(folder)).rejects.toThrow("on elsewhere");
  });
});

test("options tried are counted over the folders side by side, each different option once", async () => {
  const parent = join(root, "tried");
  const [alpha] = samplePlan.scenarios;
  const variant = (posts: number): Plan => ({
    ...samplePlan,
    worlds: 1,
    scenarios: [
      { ...alpha, options: [alpha.options[0], { ...alpha.options[1], instruments: [{ use: "unit", with: { posts } }] }] },
    ],
    organisations: [samplePlan.organisations[0]],
  });
  const tried: number[] = [];
  for (const posts of [2, 3, 4]) tried.push((await command(join(parent, String(posts)), variant(posts))).manifest.optionsTried);
  tried.push((await command(join(parent, "seed"), { ...variant(4), seed: "other" })).manifest.optionsTried);
  expect(tried).toEqual([2, 3, 4, 4]);
});

describe("RO-Crate", () => {
  type Entity = { "@id": string; "@type": string } & Record<string, unknown>;
  const ids = (value: unknown) => [value].flat().map((reference) => (reference as Entity)["@id"]);

  test("describes the folder after the Process Run Crate profile", async () => {
    const folder = fresh();
    await command(folder, { ...samplePlan, worlds: 1 });
    const { manifest } = await command(folder);
    const crate = JSON.parse(readFileSync(join(folder, "ro-crate-metadata.json"), "utf8"));
    expect(crate["@context"]).toBe("https://w3id.org/ro/crate/1.3/context");
    const graph = crate["@graph"] as Entity[];
    const byId = new Map(graph.map((entity) => [entity["@id"], entity]));
    expect(byId.size).toBe(graph.length);

    const descriptor = byId.get("ro-crate-metadata.json")!;
    expect(descriptor).toMatchObject({
      "@type": "CreativeWork",
      about: { "@id": "./" },
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.3" },
    });
    const dataset = byId.get("./")!;
    for (const key of ["name", "description", "license"]) expect(JSON.stringify(dataset[key] ?? ""), key).toMatch(/[a-z]/i);
    expect(Number.isNaN(Date.parse(dataset.datePublished as string))).toBe(false);
    expect(ids(dataset.conformsTo)).toEqual(["https://w3id.org/ro/wfrun/process/0.6"]);
    expect(dataset.description).toContain(limits.en);

    const parts = ids(dataset.hasPart);
    const below = (path: string): string[] =>
      readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? below(`${path}${entry.name}/`) : [`${path}${entry.name}`],
      );
    const present = below("").filter(
      (path) => !path.startsWith("chunks/") && path !== "ro-crate-metadata.json" && path !== "lock",
    );
    expect(parts.filter((id) => id !== "chunks/").sort()).toEqual(present.sort());
    for (const id of parts) expect(byId.get(id)!["@type"]).toBe(id.endsWith("/") ? "Dataset" : "File");
    for (const id of present) expect(Number(byId.get(id)!.contentSize)).toBe(statSync(join(folder, id)).size);

    const actions = ids(dataset.mentions).map((id) => byId.get(id)!);
    expect(actions.map((action) => action.description)).toEqual(["querschnitt run --worlds 1", "querschnitt run --worlds 4"]);
    for (const action of actions) {
      expect(action["@type"]).toBe("CreateAction");
      expect(Date.parse(action.endTime as string)).toBeGreaterThanOrEqual(Date.parse(action.startTime as string));
      for (const key of ["instrument", "object", "result", "agent"]) {
        expect(ids(action[key]).length, key).toBeGreaterThan(0);
        for (const id of ids(action[key])) expect(byId.has(id), `${key} ${id}`).toBe(true);
      }
    }
    expect(ids(actions[1].object)).toContain("inputs/scenarios/alpha.json");
    expect(ids(actions[1].result)).toContain("runs.parquet");
    expect(byId.get(ids(actions[0].instrument)[0])).toMatchObject({
      "@type": "SoftwareApplication",
      softwareVersion: manifest.software.version,
    });
  });

  test("the manifest names versions, commands and limits", async () => {
    const folder = fresh();
    await command(folder);
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
    expect(manifest).toMatchObject({
      schemaVersion: 1,
      program: "querschnitt",
      status: "finished",
      model: "v1",
      seed: "sample",
      limits,
    });
    expect(manifest.software.node).toBe(process.versions.node);
    expect(manifest.software.packages.hyparquet).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest.jobs).toHaveLength(8);
  });
});
