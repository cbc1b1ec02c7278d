import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { Job, JobResult, Plan } from "../study/plan.ts";
import type { WorkerSetup } from "./piscina-worker.ts";
import { JobError, type Runner } from "./runner.ts";

/** How a pool of threads runs jobs. */
export interface PoolOptions {
  /** Threads; default: what QUERSCHNITT_WORKERS says, else all cores. */
  readonly workers?: number;
  /**
   * Keeps finished results where they are made, so that tables need not travel: the URL of a module that exports
   * `keep(place, result)`, and the place. `done` then gets the digest with no tables.
   */
  readonly keeper?: { readonly module: string; readonly place: string };
  /** URL of a module that exports `execute`; default: the model. */
  readonly executor?: string;
}

// Node 20 threads read TypeScript only when they register tsx themselves; its plain entry does so in the main thread alone.
const readTypeScript = `data:text/javascript,import { register } from ${JSON.stringify(import.meta.resolve("tsx/esm/api"))}; register();`;

/**
 * Runs jobs on threads of this machine. A plan travels to each thread once; a new plan starts new threads. `close` ends the
 * threads, also those still at work.
 */
export function piscinaPool<P = Plan, J extends { readonly id: string } = Job>(options: PoolOptions = {}): Runner<P, J> {
  const workers = options.workers ?? usualWorkers();
  const executor = options.executor ?? new URL("../study/execute.ts", import.meta.url).href;
  let pool: Piscina<J, JobResult<J>> | undefined;
  let pooled: P | undefined;

  async function poolFor(plan: P, jobs: number): Promise<Piscina<J, JobResult<J>>> {
    if (pool && pooled === plan) return pool;
    await pool?.destroy();
    const setup: WorkerSetup<P> = { plan, executor, keeper: options.keeper };
    pooled = plan;
    pool = new Piscina({
      filename: fileURLToPath(new URL("./piscina-worker.ts", import.meta.url)),
      execArgv: ["--import", readTypeScript],
      workerData: setup,
      minThreads: Math.min(workers, jobs),
      maxThreads: workers,
      idleTimeout: Number.POSITIVE_INFINITY,
    });
    return pool;
  }

  return {
    async run(plan, jobs, done, signal) {
      if (jobs.length === 0) return;
      const threads = await poolFor(plan, jobs.length);
      let next = 0;
      let failed = false;
      let failure: unknown;
      // Each hand takes the next job as soon as its last is done, so nothing waits in the pool when an abort comes.
      const hand = async () => {
        while (next < jobs.length && !failed && !signal?.aborted) {
          const job = jobs[next++];
          try {
            await done(await runJob(threads, job));
          } catch (error) {
            if (!failed) failure = error;
            failed = true;
          }
        }
      };
      await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, hand));
      if (failed) throw failure;
    },
    async close() {
      await pool?.destroy();
      pool = pooled = undefined;
    },
  };
}

async function runJob<J extends { readonly id: string }>(threads: Piscina<J, JobResult<J>>, job: J): Promise<JobResult<J>> {
  try {
    return await threads.run(job);
  } catch (error) {
    throw new JobError(job, error);
  }
}

/** As many as there are cores; fewer where the environment says so in QUERSCHNITT_WORKERS, as when several programs share a machine. */
function usualWorkers(): number {
  const asked = Number(process.env.QUERSCHNITT_WORKERS);
  return Number.isInteger(asked) && asked >= 1 ? asked : availableParallelism();
}
