import { expect, test } from "vitest";
import { stages } from "../../sim/model/fate.ts";
import { bottleneckJobs, fileName, planJobs } from "../../sim/study/jobs.ts";
import { samplePlan } from "../host/sample-plan.ts";

test("the first worlds of all scenarios come first", () => {
  const ids = planJobs({ ...samplePlan, worlds: 2, replications: 2 }).map(({ id }) => id);
  expect(ids).toEqual([
    "alpha.w000.r0",
    "beta.w000.r0",
    "alpha.w000.r1",
    "beta.w000.r1",
    "alpha.w001.r0",
    "beta.w001.r0",
    "alpha.w001.r1",
    "beta.w001.r1",
  ]);
});

test("more worlds add jobs and rename none", () => {
  const few = planJobs({ ...samplePlan, worlds: 20 });
  const many = planJobs({ ...samplePlan, worlds: 1200 });
  expect(many.slice(0, few.length)).toEqual(few);
  expect(new Set(many.map(({ id }) => id)).size).toBe(many.length);
});

test("bottleneck jobs never share a name with other jobs or other stages", () => {
  const all = bottleneckJobs(samplePlan, "alpha", ["today", "unit"], 3);
  const some = bottleneckJobs(samplePlan, "alpha", ["today", "unit"], 3, stages.slice(0, 2));
  expect(all).toHaveLength(6);
  expect(all[0]).toMatchObject({ kind: "bottlenecks", option: "today", world: 0, stages });
  const ids = [...planJobs(samplePlan), ...all, ...some].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(bottleneckJobs(samplePlan, "alpha", ["today"], 99)).toHaveLength(samplePlan.worlds);
});

test("any id becomes a safe file name of its own", () => {
  const odd = ["Größe/../x", "groesse", "A", "a", "a b", "a_b", "", "x".repeat(200), "x".repeat(201), "..", "CON:"];
  const names = odd.map(fileName);
  for (const name of names) expect(name).toMatch(/^[a-z0-9_-]{1,60}$/);
  expect(new Set(names).size).toBe(odd.length);
});
