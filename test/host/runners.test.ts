import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { piscinaPool } from "../../sim/host/piscina.ts";
import type { Runner } from "../../sim/host/runner.ts";
import { thisThread } from "../../sim/host/this-thread.ts";
import { digestStudy, digestTables } from "../../sim/study/digest.ts";
import { planJobs } from "../../sim/study/jobs.ts";
import type { JobResult, Plan } from "../../sim/study/plan.ts";
import { execute } from "./sample-execute.ts";
import { samplePlan } from "./sample-plan.ts";

const executor = new URL("./sample-execute.ts", import.meta.url).href;
const pool = piscinaPool({ workers: 2, executor });
afterAll(() => pool.close());

async function collect(runner: Runner, plan: Plan): Promise<JobResult[]> {
  const results: JobResult[] = [];
  await runner.run(plan, planJobs(plan), (result) => void results.push(result));
  return results;
}

function scenariosNamed(id: string): Plan {
  return { ...samplePlan, scenarios: [{ ...samplePlan.scenarios[0], id }] };
}

test.each([1, 2, 4])("the study's digest is the same with %i threads", async (workers) => {
  const runner = piscinaPool({ workers, executor });
  const results = await collect(runner, samplePlan);
  await runner.close();
  const expected = planJobs(samplePlan).map((job) => ({ id: job.id, digest: execute(samplePlan, job).digest }));
  expect(digestStudy(results.map(({ job, digest }) => ({ id: job.id, digest })))).toBe(digestStudy(expected));
});

describe.each([
  ["this thread", thisThread(execute)],
  ["a pool", pool],
])("%s", (_, runner) => {
  test("gives every job's tables with the values that were computed", async () => {
    const results = await collect(runner, samplePlan);
    expect(results).toHaveLength(8);
    for (const { tables, digest } of results) expect(digestTables(tables)).toBe(digest);
  });

  test("names the job that failed and what was wrong, and can be used again", async () => {
    await expect(collect(runner, scenariosNamed("broken"))).rejects.toThrow("broken.w001.r0: no water in the well");
    expect(await collect(runner, { ...samplePlan, worlds: 1 })).toHaveLength(2);
  });

  test("passes on an error of the receiver", async () => {
    const full = () => Promise.reject(new Error("disk full"));
    await expect(runner.run(samplePlan, planJobs(samplePlan), full)).rejects.toThrow("disk full");
  });

  test("hands out no further job after an abort", async () => {
    const abort = new AbortController();
    const jobs = planJobs({ ...samplePlan, worlds: 40 });
    let done = 0;
    await runner.run({ ...samplePlan, worlds: 40 }, jobs, () => void (++done === 3 && abort.abort()), abort.signal);
    expect(done).toBeGreaterThanOrEqual(3);
    expect(done).toBeLessThanOrEqual(3 + 1);
  });
});

test("this thread hears an abort that comes from outside", async () => {
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 20);
  let done = 0;
  const jobs = planJobs({ ...samplePlan, worlds: 100_000 });
  await thisThread(execute).run(samplePlan, jobs, () => void done++, abort.signal);
  expect(done).toBeLessThan(jobs.length);
});

test("a thread that dies is an error, not a silence", async () => {
  await expect(collect(pool, scenariosNamed("deadly"))).rejects.toThrow(/^deadly\.w00\d\.r0: .*exited/);
});

test("this thread, the model and the digest can be bundled for a browser", async () => {
  const entry =
    "export * from './sim/host/this-thread.ts'; export * from './sim/study/digest.ts'; export * from './sim/study/jobs.ts';";
  const { errors, outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    logLevel: "silent",
  });
  expect(errors).toEqual([]);
  expect(outputFiles[0].text).not.toMatch(/from ?"(node:|fs|path|os)/);
});
