import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundle } from "./bundle.ts";
import { engines, installed } from "./other-engines.ts";
import { digestsHere, engineJobs, enginePlan } from "./plan.ts";

const folder = mkdtempSync(join(tmpdir(), "querschnitt-engines-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = join(folder, "execute.mjs");
const input = join(folder, "plan.json");
const entry = `
  import { readFileSync } from "node:fs";
  import { execute } from "./sim/study/execute.ts";
  const { plan, jobs } = JSON.parse(readFileSync(process.argv[2], "utf8"));
  const digests = Object.fromEntries(jobs.map((job) => [job.id, execute(plan, job).digest]));
  console.log(JSON.stringify({ version: process.versions, digests }));
`;

const expected = digestsHere();

beforeAll(async () => {
  writeFileSync(script, await bundle(entry, "esm"));
  writeFileSync(input, JSON.stringify({ plan: enginePlan, jobs: engineJobs }));
});

it.each(engines.map((engine) => [engine.title, engine] as const))(
  "%s computes the same digests",
  { timeout: 600_000 },
  (title, engine) => {
    const output = execFileSync(installed(engine), [script, input], { encoding: "utf8", maxBuffer: 1e8 });
    const { version, digests } = JSON.parse(output);
    const [name, number] = title.split(" ");
    expect(name === "Node" ? version.node.split(".")[0] : version.bun.split(".")[0]).toBe(name === "Node" ? number : "1");
    expect(digests).toEqual(expected);
  },
);
