import { effect } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { digestStudy } from "../../../sim/study/digest.ts";
import { execute } from "../../../sim/study/execute.ts";
import { planInquiry } from "../../../sim/study/inquiry/plan-of-inquiry.ts";
import { planJobs, reasonJobs } from "../../../sim/study/jobs.ts";
import { joinTables } from "../../../sim/study/remembered-run.ts";
import { summarise } from "../../../sim/study/statistics/summarise.ts";
import type { Engine, Findings, Preview } from "../../../viz/lab/engine/engine.ts";
import { delayed, engineHere, plausible, shelf, smallInquiry, until, untilDone } from "./setting.ts";

const inquiry = smallInquiry();

/** Everything that the engine shows, in order. */
function watch(engine: Engine): { readonly previews: Preview[]; readonly findings: Findings[]; readonly phases: string[] } {
  const seen = { previews: [] as Preview[], findings: [] as Findings[], phases: [] as string[] };
  effect(() => void (engine.preview.value && seen.previews.push(engine.preview.value)));
  effect(() => void (engine.findings.value && seen.findings.push(engine.findings.value)));
  effect(() => {
    const { phase } = engine.progress.value;
    if (seen.phases.at(-1) !== phase) seen.phases.push(phase);
  });
  return seen;
}

describe("the engine of the lab", () => {
  it("answers with what the command line would compute, digest included", async () => {
    const { engine } = engineHere();
    const seen = watch(engine);
    engine.submit(inquiry);
    await untilDone(engine);
    const plan = planInquiry(inquiry, shelf, plausible);
    const options = planJobs(plan).map((job) => execute(plan, job));
    const join = (name: "runs" | "topics" | "departments") => joinTables(options.map(({ tables }) => tables[name]!));
    const summary = summarise(plan.scenarios, { runs: join("runs"), topics: join("topics"), departments: join("departments") });
    const all = [...options, ...reasonJobs(plan, summary).map((job) => execute(plan, job))];
    const last = engine.findings.value!;
    expect(last.digest).toBe(digestStudy(all.map(({ job, digest }) => ({ id: job.id, digest }))));
    expect(last.summary).toEqual(summary);
    expect(last.inquiry).toBe(inquiry);
    expect(last.drafts.map(({ id }) => id)).toContain("bottleneck-bars");
    expect(Object.keys(last.arrears)).toEqual(inquiry.options.map(({ id }) => id));
    const worlds = seen.findings.map((one) => one.worlds);
    expect(worlds).toEqual([...worlds].sort((x, y) => x - y));
    expect([worlds[0], worlds.at(-1)]).toEqual([1, 4]);
    expect(seen.findings.slice(0, -1).every(({ digest }) => digest === null)).toBe(true);
    expect(seen.phases).toEqual(["idle", "preview", "options", "reasons", "done"]);
    expect(seen.previews).toEqual([]);
  });

  it("previews the option that changed beside what it was, then answers anew", async () => {
    const { engine } = engineHere();
    engine.submit(inquiry);
    await untilDone(engine);
    const before = engine.findings.value!;
    const seen = watch(engine);
    const changed = delayed(inquiry, 40);
    engine.submit(changed);
    await untilDone(engine);
    const whole = seen.previews.at(-1)!;
    expect(whole).toMatchObject({ option: inquiry.options[1].id, week: 104, weeks: 104 });
    expect(whole.years).toHaveLength(2);
    // The preview's set of assumptions is the first one of the ensemble.
    const gapIn = (asked: typeof inquiry) => {
      const plan = planInquiry(asked, shelf, plausible);
      const { topics } = execute(plan, planJobs(plan)[0]).tables;
      const row = topics!.data[1].indexOf(asked.options[1].id as never) + asked.topics.indexOf(asked.focus);
      return 100 * (topics!.data[topics!.columns.findIndex(({ name }) => name === "gap")][row] as number);
    };
    expect(whole.lost).toBeCloseTo(gapIn(changed), 9);
    expect(whole.lostBefore).toBeCloseTo(gapIn(inquiry), 9);
    expect(engine.preview.value).toBeNull();
    expect(engine.findings.value!.digest).not.toBe(before.digest);
    expect(engine.findings.value!.inquiry).toBe(changed);
  });

  it("does nothing when nothing changed that decides numbers, but tells findings in new words", async () => {
    const { engine } = engineHere();
    engine.submit(inquiry);
    await untilDone(engine);
    const seen = watch(engine);
    engine.submit({ ...inquiry, paper: { ...inquiry.paper, title: "Vorlage" } });
    const [a, b] = inquiry.options;
    const renamed = { ...inquiry, options: [a, { ...b, title: { de: "Umbenannt", en: "Renamed" } }] };
    const { digest } = engine.findings.value!;
    engine.submit(renamed);
    await until(() => engine.findings.value!.inquiry === renamed);
    expect(engine.findings.value!.scenario.options[1].title.en).toBe("Renamed");
    expect(engine.findings.value!.digest).toBe(digest);
    expect(seen.phases).toEqual(["done"]);
  });

  it("computes only the newest of many states, and what it shows meanwhile belongs to one of them", async () => {
    const { engine } = engineHere();
    engine.submit(inquiry);
    await until(() => engine.findings.value !== null);
    const seen = watch(engine);
    for (let weeks = 1; weeks <= 30; weeks++) {
      engine.submit(delayed(inquiry, weeks));
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await untilDone(engine);
    const fresh = engineHere().engine;
    fresh.submit(delayed(inquiry, 30));
    await untilDone(fresh);
    expect(engine.findings.value!.digest).toBe(fresh.findings.value!.digest);
    const told = new Set(seen.findings.map((one) => JSON.stringify(one.inquiry)));
    expect([...told].slice(1)).toEqual([JSON.stringify(delayed(inquiry, 30))]);
  });

  it("stops, keeps what is done and goes on", async () => {
    const { engine } = engineHere(1);
    engine.submit(inquiry);
    await until(() => engine.progress.value.done === 2);
    engine.stop();
    expect(engine.progress.value).toMatchObject({ phase: "stopped", done: 2 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(engine.progress.value).toMatchObject({ phase: "stopped", done: 2 });
    const seen: number[] = [];
    effect(() => void (engine.progress.value.phase === "options" && seen.push(engine.progress.value.done)));
    engine.resume();
    await untilDone(engine);
    expect(Math.max(...seen.slice(0, 2))).toBeGreaterThanOrEqual(2);
    expect(engine.findings.value!.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it("tells of the option that is asked for, with reasons of its own and the digest of the study", async () => {
    const [a, b] = inquiry.options;
    const later = { ...b, id: "later", uses: delayed(inquiry, 60).options[1].uses };
    const three = smallInquiry({ options: [a, b, later], worlds: 3 });
    const { engine } = engineHere();
    engine.submit(three);
    await untilDone(engine);
    const { against, digest } = engine.findings.value!;
    const other = three.options.slice(1).find(({ id }) => id !== against)!.id;
    engine.compareWith(other);
    await until(() => engine.progress.value.phase === "reasons");
    await untilDone(engine);
    expect(engine.findings.value).toMatchObject({ against: other, digest });
    engine.compareWith("");
    await until(() => engine.findings.value!.against === against);
  });

  it.each([
    ["findings", 1],
    ["a set of assumptions", 2],
  ])("loses nothing when the worker of %s dies", async (_, at) => {
    const { engine, made } = engineHere();
    engine.submit(inquiry);
    await until(() => engine.progress.value.done >= 1);
    // Workers are made in the order in which they are first asked: findings, then sets of assumptions.
    made[at - 1].crash("out of memory");
    await untilDone(engine);
    expect(engine.trouble.value).toBeNull();
    const fresh = engineHere().engine;
    fresh.submit(inquiry);
    await untilDone(fresh);
    expect(engine.findings.value!.digest).toBe(fresh.findings.value!.digest);
  });

  it("says in both languages why an inquiry cannot be run, and goes on with the next one", async () => {
    const { engine } = engineHere();
    engine.submit({ ...inquiry, scenario: "no-such-scenario" });
    await until(() => engine.trouble.value !== null);
    expect(engine.trouble.value!.de).toContain("no-such-scenario");
    expect(engine.trouble.value!.en).not.toBe(engine.trouble.value!.de);
    engine.submit(inquiry);
    await untilDone(engine);
    expect(engine.trouble.value).toBeNull();
  });
});
