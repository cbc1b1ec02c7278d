import { hashName } from "../core/random.ts";
import { instruments } from "../instruments/registry.ts";
import { stages as allStages, type Stage } from "../model/fate.ts";
import { changesBetween } from "./contributions.ts";
import type { Job, Plan } from "./plan.ts";
import { bestComparison } from "./statistics/best.ts";
import { toldComparison } from "./statistics/told-comparison.ts";
import type { Summary } from "./summary.ts";

/** Worlds in which an option is run again to find reasons: with stages opened, with changes undone. */
const reasonWorlds = 5;

/**
 * The jobs of a plan: every scenario in every world and replication, with all its options. The first worlds of all scenarios
 * come first, so that an interrupted study is useful.
 */
export function planJobs(plan: Plan): Job[] {
  const jobs: Job[] = [];
  for (let world = 0; world < plan.worlds; world++) {
    for (let replication = 0; replication < plan.replications; replication++) {
      for (const { id: scenario } of plan.scenarios) {
        jobs.push({ id: `${fileName(scenario)}.${runName(world, replication)}`, scenario, world, replication, kind: "options" });
      }
    }
  }
  return jobs;
}

/**
 * Re-runs of the named options of one scenario with each of `stages` opened in turn, in the first `worlds` worlds, one
 * replication each.
 */
export function bottleneckJobs(
  plan: Plan,
  scenario: string,
  options: readonly string[],
  worlds: number,
  stages: readonly Stage[] = allStages,
): Job[] {
  const all = allStages.every((stage) => stages.includes(stage));
  const kind = all ? "bottlenecks" : `bottlenecks-${stages.join("-")}`;
  const jobs: Job[] = [];
  for (let world = 0; world < Math.min(worlds, plan.worlds); world++) {
    for (const option of options) {
      const id = `${fileName(scenario)}.${fileName(option)}.${runName(world, 0)}.${kind}`;
      jobs.push({ id, scenario, world, replication: 0, kind: "bottlenecks", option, stages });
    }
  }
  return jobs;
}

/** Re-runs of `option` of one scenario with each of its differences from the first option undone in turn, in the first `worlds` worlds. */
export function contributionJobs(plan: Plan, scenario: string, option: string, worlds: number): Job[] {
  return Array.from({ length: Math.min(worlds, plan.worlds) }, (_, world): Job => {
    const id = `${fileName(scenario)}.${fileName(option)}.${runName(world, 0)}.contributions`;
    return { id, scenario, world, replication: 0, kind: "contributions", option };
  });
}

/**
 * What is run once the options of a plan have been compared, to tell why: the bottlenecks of the base and the best option, and
 * what each difference contributes between the base and the option that is told, where there are two or more. With `against` both
 * are about that option.
 */
export function reasonJobs(plan: Plan, summary: Summary, against?: string): Job[] {
  return plan.scenarios.flatMap((scenario) => {
    const base = scenario.options[0].id;
    const told = toldComparison(summary, scenario, against)?.b;
    const best = against === undefined ? bestComparison(summary, scenario)?.b : told;
    const opened = bottleneckJobs(plan, scenario.id, best === undefined ? [base] : [base, best], reasonWorlds);
    if (told === undefined || changesBetween(scenario, base, told, instruments).length < 2) return opened;
    return [...opened, ...contributionJobs(plan, scenario.id, told, reasonWorlds)];
  });
}

/** An id as part of a file name: unchanged when it is short and of a–z, 0–9 and hyphens, else told apart by a hash. */
export function fileName(id: string): string {
  if (/^[a-z0-9][a-z0-9-]{0,59}$/.test(id)) return id;
  const readable = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40);
  return `${readable}_${hashName(id).toString(16).padStart(8, "0")}`;
}

function runName(world: number, replication: number): string {
  return `w${String(world).padStart(3, "0")}.r${replication}`;
}
