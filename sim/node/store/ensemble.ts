import type { Runner } from "../../host/runner.ts";
import type { Job, Plan } from "../../study/plan.ts";
import type { Chunks } from "./chunk.ts";

/** How far an ensemble is; `secondsLeft` is null until the first job of this call is done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly secondsLeft: number | null;
}

/** What to run, where, and where to keep it. */
export interface EnsembleOptions<P, J extends { readonly id: string }> {
  readonly plan: P;
  readonly jobs: readonly J[];
  readonly runner: Runner<P, J>;
  readonly store: Pick<Chunks, "finished" | "keep">;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Runs those of `jobs` that the store has not got yet and keeps their results. After an abort the running jobs end and are
 * kept. Gives the number of jobs now done and whether some are missing; rejects with a job's error, what is done stays.
 */
export async function runEnsemble<P = Plan, J extends { readonly id: string } = Job>({
  plan,
  jobs,
  runner,
  store,
  onProgress,
  signal,
}: EnsembleOptions<P, J>): Promise<{
  readonly finished: number;
  readonly interrupted: boolean;
}> {
  const open = jobs.filter(({ id }) => !store.finished.has(id));
  const total = jobs.length;
  let done = total - open.length;
  onProgress?.({ done, total, secondsLeft: null });
  const start = performance.now();
  const before = done;
  await runner.run(
    plan,
    open,
    async (result) => {
      await store.keep(result);
      done++;
      const secondsEach = (performance.now() - start) / 1000 / (done - before);
      onProgress?.({ done, total, secondsLeft: secondsEach * (total - done) });
    },
    signal,
  );
  return { finished: done, interrupted: done < total };
}
