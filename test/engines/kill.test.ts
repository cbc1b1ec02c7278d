import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { digestStudy } from "../../sim/study/digest.ts";
import { planJobs } from "../../sim/study/jobs.ts";
import type { Plan } from "../../sim/study/plan.ts";
import { village } from "../support/city.ts";
import { digestsHere, enginePlan } from "./plan.ts";

const folder = mkdtempSync(join(tmpdir(), "querschnitt-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan: Plan = {
  ...enginePlan,
  scenarios: enginePlan.scenarios.map((scenario) => ({ ...scenario, weeks: 60 })),
  organisations: enginePlan.organisations.map(() => village),
  worlds: 5,
  log: "none",
};
const jobs = planJobs(plan);
const planFile = join(folder, "plan.json");
const target = join(folder, "killed");
const child = fileURLToPath(new URL("../store/child.ts", import.meta.url));

/** Runs the plan with the model itself; ends it by force `delay` ms after `after` jobs were reported. Gives its last line. */
async function run(kill?: { readonly after: number; readonly delay: number }): Promise<string> {
  const args = ["--import", import.meta.resolve("tsx"), child, planFile, target, "v1"];
  const running = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let last = "";
  for await (const line of createInterface({ input: running.stdout })) {
    last = line;
    if (kill && Number(line.slice(5)) >= kill.after) setTimeout(() => running.kill("SIGKILL"), kill.delay);
  }
  return last;
}

it("a study of the model, killed at any moment and resumed, ends with the digest of an undisturbed one", {
  timeout: 180_000,
}, async () => {
  writeFileSync(planFile, JSON.stringify(plan));
  const expected = digestStudy(Object.entries(digestsHere(plan)).map(([id, digest]) => ({ id, digest })));
  for (const after of [0, 2, 8]) {
    expect(await run({ after, delay: Math.random() * 300 })).toMatch(/^done \d+$/);
  }
  expect(readdirSync(join(target, "chunks")).filter((name) => !name.endsWith(".tmp")).length).toBeGreaterThanOrEqual(8);
  expect(await run()).toBe(`digest ${expected}`);
  expect(readdirSync(join(target, "chunks"))).toHaveLength(jobs.length);
});
