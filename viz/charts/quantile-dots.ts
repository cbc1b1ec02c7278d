import type { Text } from "../../sim/core/language.ts";
import type { Verdict } from "../../sim/study/summary.ts";
import type { OptionName } from "./figure.ts";

/** Figure 6: how sure the comparison of two options is. */
export interface QuantileDotsData {
  readonly topic: Text;
  readonly a: OptionName;
  readonly b: OptionName;
  /** Gap under b − gap under a, one per set of assumptions, shares −1…1, in any order; below 0 means b loses fewer cases. */
  readonly differences: readonly number[];
  readonly verdict: Verdict;
}
