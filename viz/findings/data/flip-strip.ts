import type { Table } from "../../../sim/core/table.ts";
import type { ParameterSpec, Structures } from "../../../sim/model/parameters.ts";
import { judgeWorlds, type PartName, verdictOf } from "../../../sim/study/statistics/parts.ts";
import { standouts } from "../../../sim/study/statistics/standouts.ts";
import type { Comparison } from "../../../sim/study/summary.ts";
import type { World } from "../../../sim/study/world.ts";
import type { FlipStripData } from "../../charts/flip-strip.ts";
import type { Comparable } from "./comparable.ts";
import { optionName } from "./option-name.ts";

/** Most assumptions named. */
const most = 5;

/** Figure 10: the assumptions whose parts differ most in the paired difference of the gap; none when nothing stands out from chance. */
export function flipStripData(
  { scenario, topic }: Comparable,
  topics: Table,
  comparison: Comparison,
  worlds: readonly World[],
  parameters: readonly ParameterSpec[],
  weighted: boolean,
): FlipStripData {
  const judged = judgeWorlds(topics, comparison, worlds);
  const rows = standouts(judged, comparison.verdict, parameters)
    .slice(0, most)
    .map(({ assumption, flips, parts }) => ({
      assumption,
      flips,
      parts: parts.map((part) => ({ ...part, ...rangeOf(assumption, part.when) })),
    }));
  return {
    topic: topic.title,
    a: optionName(scenario, comparison.a),
    b: optionName(scenario, comparison.b),
    all: verdictOf(judged),
    rows: [...rows.filter(({ flips }) => flips), ...rows.filter(({ flips }) => !flips)],
    weighted,
  };
}

/** Ends of a half in the parameter's unit; forms have none. */
function rangeOf(assumption: ParameterSpec | keyof Structures, when: PartName): { from: number; to: number } {
  if (typeof assumption === "string") return { from: Number.NaN, to: Number.NaN };
  const { min, max, scale } = assumption;
  const middle = scale === "log" ? Math.sqrt(min * max) : (min + max) / 2;
  return when === "lower" ? { from: min, to: middle } : { from: middle, to: max };
}
