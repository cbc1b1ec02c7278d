import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario, ScenarioOption } from "../../sim/scenario/scenario.ts";
import { execute, executing } from "../../sim/study/execute.ts";
import { bottleneckJobs, contributionJobs, planJobs } from "../../sim/study/jobs.ts";
import type { Job, Plan } from "../../sim/study/plan.ts";
import { createMemory, type Memory } from "../../sim/study/remember.ts";
import { baselinePlan } from "../baseline/plan.ts";
import { city, library } from "../support/city.ts";

const village = city(3_000);
const mayor = library.scenario("climate-mayor");
const options = mayor.options.slice(0, 3).map(({ like: _, ...option }): ScenarioOption => option);

function planOf(scenario: Scenario, changes: Partial<Plan> = {}): Plan {
  return {
    ...baselinePlan,
    scenarios: [{ ...scenario, weeks: 60, compareFrom: 10 }],
    organisations: [village],
    worlds: 2,
    log: "none",
    ...changes,
  };
}

/** Number of weeks that a job simulates. */
function weeksRun(plan: Plan, job: Job, memory: Memory): number {
  let weeks = 0;
  const work = executing(plan, job, memory);
  while (!work.next().done) weeks++;
  return weeks;
}

const plan = planOf({ ...mayor, options });
const [job] = planJobs(plan);
const { id } = mayor;

describe("a job with a memory of runs", () => {
  it("gives the same bits as without, whatever was asked for before and however little is remembered", () => {
    const topics = mayor.topics;
    const uses = options.flatMap(({ instruments }) => instruments);
    const option = (name: string) =>
      fc
        .record({ like: fc.nat({ max: 2 }), without: fc.nat({ max: 3 }), start: fc.nat({ max: 40 }) })
        .map(({ like, without, start }): ScenarioOption => {
          const kept = options[like].instruments.filter((_, i) => i !== without);
          return { ...options[0], id: name, instruments: [...kept, { ...uses[like % uses.length], id: "extra", topics, start }] };
        });
    const states = fc.array(fc.tuple(option("a"), option("b"), fc.nat({ max: 1 })), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(states, fc.constantFrom(1e9, 200e3, 0), (asked, limit) => {
        const memory = createMemory(limit);
        for (const [a, b, world] of asked) {
          const changed = planOf({ ...mayor, options: [a, b] });
          const jobs = [
            planJobs(changed)[world],
            bottleneckJobs(changed, id, ["b"], 1, ["notice", "do"])[0],
            contributionJobs(changed, id, "b", 1)[0],
          ];
          for (const job of jobs) expect(execute(changed, job, memory)).toEqual(execute(changed, job));
        }
        expect(memory.bytes).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 6 },
    );
  });

  it("runs nothing again when an option is duplicated, renamed or moved, or a department gets another name", () => {
    const memory = createMemory(1e9);
    expect(weeksRun(plan, job, memory)).toBeGreaterThanOrEqual(3 * 60);
    const [first, second, third] = options;
    const states = [
      [first, second, third, { ...second, id: "copy" }],
      [{ ...first, id: "renamed", title: { de: "Anders", en: "Otherwise" } }, second, third],
      [third, first, second],
    ];
    const pairs = 6;
    for (const state of states) expect(weeksRun(planOf({ ...mayor, options: state }), job, memory)).toBeLessThanOrEqual(pairs);
    const renamed = { ...village, departments: village.departments.map((one) => ({ ...one, name: `${one.name}!` })) };
    expect(weeksRun(planOf({ ...mayor, options }, { organisations: [renamed] }), job, memory)).toBeLessThanOrEqual(pairs);
  });

  it("runs an option again when anything changes that it depends on", () => {
    const memory = createMemory(1e9);
    execute(plan, job, memory);
    const [scenario] = plan.scenarios;
    const changed: readonly Plan[] = [
      { ...plan, scenarios: [{ ...scenario, weeks: 61 }] },
      { ...plan, scenarios: [{ ...scenario, compareFrom: 11 }] },
      { ...plan, scenarios: [{ ...scenario, focus: scenario.topics.find((topic) => topic !== scenario.focus)! }] },
      { ...plan, scenarios: [{ ...scenario, topics: scenario.topics.toReversed() }] },
      {
        ...plan,
        organisations: [{ ...village, departments: village.departments.map((one) => ({ ...one, posts: one.posts + 1 })) }],
      },
      { ...plan, seed: "another" },
      { ...plan, fixed: { patience: 1 } },
      { ...plan, fixedStructures: { openness: "averaging" } },
      { ...plan, without: ["learning"] },
      { ...plan, topics: plan.topics.map((topic) => ({ ...topic, effortHours: topic.effortHours + 1 })) },
    ];
    for (const other of changed) expect(weeksRun(other, job, memory)).toBeGreaterThanOrEqual(3 * 60);
    expect(weeksRun(plan, { ...job, world: 1 }, memory)).toBeGreaterThanOrEqual(3 * 60);
    expect(weeksRun(plan, { ...job, replication: 1 }, memory)).toBeGreaterThanOrEqual(3 * 60);
  });

  it("keeps what cases of a world have in common once", () => {
    const large = { organisations: [city(40_000)] };
    const [one, all] = [createMemory(1e9), createMemory(1e9)];
    execute(planOf({ ...mayor, options: options.slice(0, 1) }, large), job, one);
    execute(planOf({ ...mayor, options }, large), job, all);
    expect(all.bytes).toBeLessThan(2 * one.bytes);
  });
});
