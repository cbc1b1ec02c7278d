import { execute as executeModel } from "../study/execute.ts";
import type { Job, JobResult, Plan } from "../study/plan.ts";
import { JobError, type Runner } from "./runner.ts";

/** Runs the model's jobs one after the other in the calling thread, in Node and in browsers alike. */
export function thisThread(): Runner;
/** The same for jobs of another kind. */
export function thisThread<P, J extends { readonly id: string }>(execute: (plan: P, job: J) => JobResult<J>): Runner<P, J>;
export function thisThread(execute: (plan: Plan, job: Job) => JobResult = executeModel): Runner {
  return {
    async run(plan, jobs, done, signal) {
      for (const job of jobs) {
        if (signal?.aborted) return;
        let result: JobResult;
        try {
          result = execute(plan, job);
        } catch (error) {
          throw new JobError(job, error);
        }
        await done(result);
        // Breathes between jobs so that an abort is heard.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
    async close() {},
  };
}
