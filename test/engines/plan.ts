import { execute } from "../../sim/study/execute.ts";
import { planJobs } from "../../sim/study/jobs.ts";
import type { Job, Plan } from "../../sim/study/plan.ts";
import { baselinePlan } from "../baseline/plan.ts";
import { city } from "../support/city.ts";

const organisation = city(5_000);

/** One job a scenario in a small city: what every engine must compute alike. */
export const enginePlan: Plan = {
  ...baselinePlan,
  organisations: baselinePlan.organisations.map(() => organisation),
  seed: "engines",
  worlds: 1,
};

export const engineJobs: readonly Job[] = planJobs(enginePlan);

/** Digests of the jobs by id, computed here and now. */
export function digestsHere(plan: Plan = enginePlan, jobs: readonly Job[] = planJobs(plan)): Record<string, string> {
  return Object.fromEntries(jobs.map((job) => [job.id, execute(plan, job).digest]));
}
