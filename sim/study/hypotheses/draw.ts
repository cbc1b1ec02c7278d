import { TableBuilder } from "../../core/table.ts";
import { digestTables } from "../digest.ts";
import { worldAt } from "../ensemble.ts";
import type { JobResult } from "../plan.ts";
import { tables } from "../tables.ts";
import { effectIn } from "./contrasts.ts";
import { runArms, type TrialPlan, valuesOf } from "./trial.ts";

/** A block of sets of assumptions in which every pattern of the plan is tried, with chance of its own each time. */
export interface DrawJob {
  /** Stable; safe as a file name. */
  readonly id: string;
  /** Numbers of the draws, `until` not included. */
  readonly from: number;
  readonly until: number;
  readonly replications: number;
}

/** Jobs for the first `draws` draws, ten in a block as the design has them. */
export function drawJobs(draws: number, replications: number): DrawJob[] {
  const block = 10;
  return Array.from({ length: Math.ceil(draws / block) }, (_, i) => {
    const from = i * block;
    const until = Math.min(draws, from + block);
    return { id: `draws.${String(from).padStart(5, "0")}-${until}.r${replications}`, from, until, replications };
  });
}

/** Runs one block: the effect of every contrast in every draw and replication. Pure. */
export function execute(plan: TrialPlan, job: DrawJob): JobResult<DrawJob> {
  const to = new TableBuilder(tables.effects);
  for (let draw = job.from; draw < job.until; draw++) {
    const world = worldAt(plan, draw);
    for (const experiment of plan.experiments) {
      // Patterns that shared chance would seem to agree with each other.
      const seed = JSON.stringify([plan.seed, experiment.id]);
      for (let replication = 0; replication < job.replications; replication++) {
        const runs = runArms(experiment, experiment.arms, world, seed, replication);
        const values = valuesOf(experiment, experiment.arms, runs);
        for (const [c, contrast] of experiment.contrasts.entries())
          to.add(experiment.id, c, draw, replication, effectIn(contrast, values));
      }
    }
  }
  const result = { effects: to.build() };
  return { job, tables: result, digest: digestTables(result) };
}
