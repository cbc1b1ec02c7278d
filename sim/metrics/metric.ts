import type { Text } from "../core/language.ts";
import type { Observed } from "./observed.ts";

/** One output: a number per run, or per run and topic. Files in this folder hold one each; the registry lists them. */
export interface Metric {
  /** Column name in the result tables. */
  readonly id: string;
  readonly level: "run" | "topic";
  readonly title: Text;
  readonly meaning: Text;
  readonly unit: string;
  /** Which direction is an improvement; null when neither is. */
  readonly better: "lower" | "higher" | null;
  /** Seed section, publication, or "definition". */
  readonly source: string;
  /** `topic` is an index into `observed.run.topics`; ignored for level "run". */
  value(observed: Observed, topic: number): number;
}
