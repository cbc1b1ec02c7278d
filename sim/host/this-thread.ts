import { execute } from "../study/execute.ts";
import { JobError, type Runner } from "./runner.ts";

/** Runs jobs one after the other in the calling thread, in Node and in browsers alike; breathes between jobs so that an abort is heard. */
export function thisThread(executor: typeof execute = execute): Runner {
  return {
    async run(plan, jobs, done, signal) {
      for (const job of jobs) {
        if (signal?.aborted) return;
        let result: ReturnType<typeof execute>;
        try {
          result = executor(plan, job);
        } catch (error) {
          throw new JobError(job, error);
        }
        await done(result);
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
    async close() {},
  };
}
