import type { Text } from "../../sim/core/language.ts";
import type { OptionName } from "./figure.ts";

/** The gap's distribution over sets of assumptions at one time; shares 0…1. */
export interface GapPoint {
  /** Years since the start, the middle of the period. */
  readonly year: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** One option's course, points by rising year. */
export interface GapCourse {
  readonly option: OptionName;
  readonly points: readonly GapPoint[];
}

/** An event on the time axis. */
export interface GapFlag {
  readonly year: number;
  readonly title: Text;
}

/** Figure 2: how the everyday gap of one topic develops under each option; bands hold 50 and 80 % of the sets of assumptions. */
export interface GapOverTimeData {
  readonly topic: Text;
  /** One to six options, in the order of their letters. */
  readonly courses: readonly GapCourse[];
  readonly flags: readonly GapFlag[];
  /** Year from which cases are compared; 0 when all are. */
  readonly compareFrom: number;
}
