import type { Text } from "../../core/language.ts";
import { piscinaPool } from "../../host/piscina.ts";
import { digestStudy } from "../../study/digest.ts";
import { planOf } from "../store/inputs.ts";
import type { Manifest } from "../store/manifest.ts";
import { modelVersion } from "../store/model-version.ts";
import { readFinished } from "./finished.ts";
import { listenForInterrupt } from "./interrupt.ts";
import { openProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

const runs: Text = { de: "Läufe", en: "runs" };

/** A finished results folder and what the same runs give now. */
export interface Again {
  readonly manifest: Manifest;
  /** Model version now. */
  readonly model: string;
  /** Digest of all runs now. */
  readonly digest: string;
  /** Ids of the runs whose values differ. */
  readonly different: readonly string[];
}

/** Runs all jobs of a finished folder again, writing nothing. Undefined after Ctrl-C. Throws InputError for an unfinished folder. */
export async function runAgain(folder: string, workers: number | undefined, terminal: Terminal): Promise<Again | undefined> {
  const manifest = await readFinished(folder);
  const plan = await planOf(folder);
  const total = manifest.jobs.length;
  const runner = piscinaPool({ workers });
  const progress = openProgress(terminal);
  const interrupt = listenForInterrupt(() => progress.stop());
  const digests = new Map<string, string>();
  const start = performance.now();
  try {
    progress.show({ done: 0, total, secondsLeft: null }, runs);
    await runner.run(
      plan,
      manifest.jobs,
      ({ job, digest }) => {
        digests.set(job.id, digest);
        const secondsEach = (performance.now() - start) / 1000 / digests.size;
        progress.show({ done: digests.size, total, secondsLeft: secondsEach * (total - digests.size) }, runs);
      },
      interrupt.signal,
    );
  } finally {
    progress.stop();
    interrupt.release();
    await runner.close();
  }
  if (digests.size < total) return undefined;
  return {
    manifest,
    model: modelVersion(),
    digest: digestStudy([...digests].map(([id, digest]) => ({ id, digest }))),
    different: manifest.jobs.filter(({ id, digest }) => digests.get(id) !== digest).map(({ id }) => id),
  };
}
