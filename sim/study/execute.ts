import type { Job, JobResult, Plan } from "./plan.ts";

/** Runs one job: pure, the same bits wherever it runs. */
export function execute(_plan: Plan, _job: Job): JobResult {
  throw new Error("not built yet");
}
