import type { Text } from "../../sim/core/language.ts";
import type { Fate } from "../../sim/model/fate.ts";
import type { OptionName } from "./figure.ts";

/** Cases with one fate under A and one under B. */
export interface FatePair {
  readonly from: Fate;
  readonly to: Fate;
  /** Share of the cases that have a twin, 0…1; all pairs sum to 1. */
  readonly share: number;
}

/** Figure 7: what became of the same cases under another option. */
export interface FateAlluvialData {
  readonly topic: Text;
  readonly a: OptionName;
  readonly b: OptionName;
  /** Each pair of fates at most once, in any order. */
  readonly pairs: readonly FatePair[];
  /** Cases with a twin, mean over runs. */
  readonly cases: number;
  /** Cases that exist under one option only, mean over runs. */
  readonly onlyA: number;
  readonly onlyB: number;
}
