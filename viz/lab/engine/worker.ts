import type { AtWork, WorkerScope } from "../../../sim/host/web-worker.ts";
import { serve } from "../../../sim/host/web-worker.ts";
import type { Ensemble } from "../../../sim/study/ensemble.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import type { Questions } from "./messages.ts";
import { findingsWork } from "./worker-findings.ts";
import { followWork } from "./worker-follow.ts";
import { jobWork } from "./worker-job.ts";
import { previewWork } from "./worker-preview.ts";

/** What a worker needs to know beforehand: all else comes with the questions. */
export interface WorkerLibrary {
  readonly shelf: Shelf;
  /** Sets of assumptions used unless an inquiry asks for the ranges. */
  readonly plausible: Ensemble;
  /** Version of the model, printed with every figure. */
  readonly model: string;
}

/** Work on some of the questions. */
export type WorkOn<Names extends keyof Questions> = {
  readonly [Name in Names]: (
    input: Questions[Name]["input"],
    at: AtWork,
  ) => Questions[Name]["answer"] | Promise<Questions[Name]["answer"]>;
};

/** Begins to answer the lab's questions in this worker. */
export function startWorker(library: WorkerLibrary, scope: WorkerScope = globalThis as unknown as WorkerScope): void {
  const works: WorkOn<keyof Questions> = {
    ...jobWork(library),
    ...findingsWork(library),
    ...previewWork(library),
    ...followWork(library),
  };
  serve(works, scope);
}
