import type { Text } from "../../core/language.ts";
import type { EnsembleFacts } from "../../study/ensemble.ts";
import { effectiveSize } from "../../study/statistics/weighted.ts";
import type { Summary } from "../../study/summary.ts";
import { type Hinges, hinges } from "./hinges.ts";
import type { Study } from "./study.ts";
import { reportPath } from "./write-report.ts";

/** What `run --json` prints; shares 0…1, cost in euro. Fields are only ever added within a `schemaVersion`. */
export interface StudyJson extends Summary, Hinges {
  readonly schemaVersion: 1;
  /** Results folder. */
  readonly results: string;
  /** Path of the report. */
  readonly report: string;
  readonly digest: string;
  readonly model: string;
  readonly seed: string;
  readonly worlds: number;
  /** Where the worlds come from, and how many of equal weight would tell as much: by what is known, and by the ranges alone. */
  readonly ensemble: EnsembleFacts & { readonly effective: number; readonly effectivePrior: number };
  readonly replications: number;
  readonly optionsTried: number;
  /** What the numbers cannot say. */
  readonly limits: Text | null;
}

/** A study as one JSON document. */
export function studyJson(study: Study): StudyJson {
  const { folder, manifest, summary, worlds } = study;
  return {
    schemaVersion: 1,
    results: folder,
    report: reportPath(folder),
    digest: manifest.digest ?? "",
    model: manifest.model,
    seed: manifest.seed,
    worlds: manifest.worlds,
    ensemble: {
      ...manifest.ensemble,
      effective: effectiveSize(worlds.map(({ weight }) => weight)),
      effectivePrior: effectiveSize(worlds.map(({ priorWeight }) => priorWeight)),
    },
    replications: manifest.replications,
    optionsTried: manifest.optionsTried,
    limits: manifest.limits,
    ...summary,
    ...hinges(study),
  };
}
