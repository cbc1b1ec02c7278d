import type { Text } from "../../sim/core/language.ts";
import type { Stage } from "../../sim/model/fate.ts";
import type { OptionName } from "./figure.ts";

/** One option re-run with one stage opened at a time; means over sets of assumptions, shares 0…1. */
export interface OpenedStages {
  readonly option: OptionName;
  /** Gap as it is. */
  readonly gap: number;
  /** Gap if this one stage always passed; stages that were not re-run are absent. */
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
}

/** Figure 9: what narrows most. */
export interface BottleneckBarsData {
  readonly topic: Text;
  /** The base and, if there is one, the best option. */
  readonly options: readonly [OpenedStages] | readonly [OpenedStages, OpenedStages];
}
