import { expect, it } from "vitest";
import { execute } from "../../sim/study/execute.ts";
import digests from "./digests.json" with { type: "json" };
import { baselineJobs, baselinePlan } from "./plan.ts";

const advice =
  "Results have changed. If that is meant: npm run baseline, and a line in CHANGELOG.md that says which move and why.";

it("the digests kept are those of the plan", () => {
  expect(Object.keys(digests), advice).toEqual(baselineJobs.map(({ id }) => id));
});

it.each(baselineJobs.map((job) => [job.id, job] as const))("%s gives the digest it gave before", (id, job) => {
  expect(execute(baselinePlan, job).digest, advice).toBe(digests[id as keyof typeof digests]);
});
