import { hashName } from "../core/random.ts";
import { stages as allStages, type Stage } from "../model/fate.ts";
import type { Job, Plan } from "./plan.ts";

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
