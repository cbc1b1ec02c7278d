import type { Job, JobResult, Plan } from "../study/plan.ts";

/** Runs jobs of a plan somewhere: in this thread, on a pool of this machine's cores, in a browser's workers. Order of results is free. */
export interface Runner<P = Plan, J extends { readonly id: string } = Job> {
  /**
   * Hands every finished job to `done`. Resolves when all jobs are done or, after `signal` aborted, when running jobs have
   * ended; rejects with the first error of a job.
   */
  run(plan: P, jobs: readonly J[], done: (result: JobResult<J>) => void | Promise<void>, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** A job that failed; the message names it, `cause` is what went wrong. */
export class JobError extends Error {
  constructor(
    readonly job: { readonly id: string },
    cause: unknown,
  ) {
    super(`${job.id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "JobError";
  }
}
