import type { Text } from "../../../core/language.ts";
import type { Observed } from "../../../metrics/observed.ts";
import type { RunResult } from "../../../model/result.ts";

/** What a measure looks at in one run. */
export interface Seen {
  readonly run: RunResult;
  /** Index of the topic. */
  readonly topic: number;
  /** Weeks looked at, `until` not included. */
  readonly from: number;
  readonly until: number;
  /** By index: whether a department is looked at. */
  readonly departments: readonly boolean[];
  /** The cases due in these weeks in these departments, tallied by fate. */
  readonly cases: Observed;
}

/** One number of a run that hypotheses can speak about. */
export interface Measure {
  readonly id: string;
  readonly title: Text;
  readonly unit: string;
  /** Whether window and departments matter to it; if not, it looks at the whole run. */
  readonly windowed: boolean;
  /** Whether it needs the waiting times of single cases. */
  readonly traced?: boolean;
  /** NaN where the run gives no number. */
  value(seen: Seen): number;
}
