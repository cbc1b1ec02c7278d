import { move, transferableSymbol, valueSymbol, workerData } from "piscina";
import type { JobResult } from "../study/plan.ts";
import type { PoolOptions } from "./piscina.ts";

/** What every thread of a pool gets once, at its start. */
export interface WorkerSetup<P = unknown> {
  readonly plan: P;
  readonly executor: string;
  readonly keeper: PoolOptions["keeper"];
}

const { plan, executor, keeper } = workerData as WorkerSetup;
const modules = Promise.all([
  import(executor) as Promise<{ execute(plan: unknown, job: unknown): JobResult<unknown> }>,
  keeper && (import(keeper.module) as Promise<{ keep(place: string, result: JobResult<unknown>): Promise<void> }>),
]);
// Reported by the first job that awaits it.
modules.catch(() => {});

/** Runs one job in a thread: keeps its tables here or moves their buffers, uncopied, to the main thread. */
export default async function work(job: unknown): Promise<unknown> {
  const [model, store] = await modules;
  const result = model.execute(plan, job);
  if (keeper && store) {
    await store.keep(keeper.place, result);
    return { job, tables: {}, digest: result.digest } satisfies JobResult<unknown>;
  }
  const buffers = Object.values(result.tables)
    .flatMap((table) => table.data)
    .flatMap((values) => (ArrayBuffer.isView(values) ? [values.buffer] : []));
  return move({ [transferableSymbol]: [...new Set(buffers)], [valueSymbol]: result } as never);
}
