import type { Text } from "../../sim/core/language.ts";
import type { Fate } from "../../sim/model/fate.ts";
import type { OptionName } from "./figure.ts";

/** Figure 4: 100 typical cases on their way through the stages. */
export interface StageSankeyData {
  readonly topic: Text;
  readonly option: OptionName;
  /** Cases due, mean over runs: what the 100 stand for. */
  readonly cases: number;
  /** Shares of cases, 0…1, summing to 1. */
  readonly fates: Readonly<Record<Fate, number>>;
}
