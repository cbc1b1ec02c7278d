import type { Text } from "../../core/language.ts";
import type { Summary } from "../../study/summary.ts";
import type { Study } from "./study.ts";
import { reportPath } from "./write-report.ts";

/** What `run --json` prints; shares 0…1, cost in euro. Fields are only ever added within a `schemaVersion`. */
export interface StudyJson extends Summary {
  readonly schemaVersion: 1;
  /** Results folder. */
  readonly results: string;
  /** Path of the report. */
  readonly report: string;
  readonly digest: string;
  readonly model: string;
  readonly seed: string;
  readonly worlds: number;
  readonly replications: number;
  readonly optionsTried: number;
  /** What the numbers cannot say. */
  readonly limits: Text | null;
}

/** A study as one JSON document. */
export function studyJson({ folder, manifest, summary }: Study): StudyJson {
  return {
    schemaVersion: 1,
    results: folder,
    report: reportPath(folder),
    digest: manifest.digest ?? "",
    model: manifest.model,
    seed: manifest.seed,
    worlds: manifest.worlds,
    replications: manifest.replications,
    optionsTried: manifest.optionsTried,
    limits: manifest.limits,
    ...summary,
  };
}
