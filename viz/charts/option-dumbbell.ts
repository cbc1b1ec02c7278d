import type { Text } from "../../sim/core/language.ts";
import type { Verdict } from "../../sim/study/summary.ts";
import type { DepartmentName, OptionName } from "./figure.ts";

/** A department's gap under two options, means over sets of assumptions, shares 0…1. */
export interface OptionDumbbellRow extends DepartmentName {
  readonly gapA: number;
  readonly gapB: number;
  /** Paired difference b − a: 10th and 90th percentile over sets of assumptions. */
  readonly lo: number;
  readonly hi: number;
  /** "better" and "worse" are drawn dark, the others grey as no clear difference. */
  readonly verdict: Verdict;
}

/** Figure 5: option against option, per department; sorted by the paired difference b − a. */
export interface OptionDumbbellData {
  readonly topic: Text;
  readonly a: OptionName;
  readonly b: OptionName;
  /** Departments with cases, in any order. */
  readonly rows: readonly OptionDumbbellRow[];
}
