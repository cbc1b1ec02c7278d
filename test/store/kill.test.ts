import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readTables } from "../../sim/node/store/read-tables.ts";
import { digestStudy } from "../../sim/study/digest.ts";
import { planJobs } from "../../sim/study/jobs.ts";
import { execute } from "../host/sample-execute.ts";
import { samplePlan } from "../host/sample-plan.ts";
import { temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
const plan = { ...samplePlan, worlds: 60 };
const executor = new URL("../host/sample-execute.ts", import.meta.url).href;
const planFile = join(folder, "plan.json");
const child = fileURLToPath(new URL("./child.ts", import.meta.url));

interface Kill {
  /** Jobs reported done before the kill; 0: count from the start of the process. */
  readonly after: number;
  /** Milliseconds from then. */
  readonly delay: number;
}

/** Runs the child and gives its last line; kills it at the given moment, if any. */
async function run(target: string, kill?: Kill): Promise<string> {
  const args = ["--import", import.meta.resolve("tsx"), child, planFile, target, "v1", executor];
  const running = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let last = "done 0";
  let planned = false;
  const watch = () => {
    if (planned || !kill || Number(last.slice(5)) < kill.after) return;
    planned = true;
    setTimeout(() => running.kill("SIGKILL"), kill.delay);
  };
  watch();
  for await (last of createInterface({ input: running.stdout })) watch();
  return last;
}

test("killed at any moment, the same command ends with the same digest", { timeout: 60_000 }, async () => {
  writeFileSync(planFile, JSON.stringify(plan));
  const jobs = planJobs(plan);
  const expected = digestStudy(jobs.map((job) => ({ id: job.id, digest: execute(plan, job).digest })));
  const target = join(folder, "killed");
  await run(target, { after: 0, delay: 300 + Math.random() * 400 });
  for (const after of [1, 40, 80]) {
    expect(await run(target, { after, delay: Math.random() * 20 })).toMatch(/^done \d+$/);
  }
  const whole = readdirSync(join(target, "chunks")).filter((name) => !name.endsWith(".tmp"));
  expect(whole.length).toBeGreaterThanOrEqual(80);
  await run(target, { after: jobs.length, delay: Math.random() * 40 });
  expect(await run(target)).toBe(`digest ${expected}`);
  expect(readdirSync(join(target, "chunks"))).toHaveLength(jobs.length);
  expect(readdirSync(target).filter((name) => /^lock$|^(?!lock).*tmp$/.test(name))).toEqual([]);
  const { runs } = await readTables(target, ["runs"]);
  expect(runs!.rows).toBe(2 * jobs.length);
});
