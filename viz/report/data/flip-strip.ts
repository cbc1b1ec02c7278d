import type { Table } from "../../../sim/core/table.ts";
import type { ParameterSpec, Structures } from "../../../sim/model/parameters.ts";
import {
  type JudgedWorld,
  judgeWorlds,
  type Partition,
  type PartName,
  partitions,
  verdictOf,
} from "../../../sim/study/statistics/parts.ts";
import { effectiveSize, mean, type Sample } from "../../../sim/study/statistics/weighted.ts";
import type { Comparison } from "../../../sim/study/summary.ts";
import type { World } from "../../../sim/study/world.ts";
import type { FlipStripData, FlipStripRow } from "../../charts/flip-strip.ts";
import type { Comparable } from "./comparable.ts";
import { optionName } from "./option-name.ts";

/** The difference of two parts' means must exceed this many standard errors, so that among 200 assumptions chance alone seldom shows one. */
const standout = 3.5;
/** Fewest worlds in a part, by their effective number, and most assumptions named. */
const leastWorlds = 5;
const most = 5;

/**
 * Figure 10: the assumptions whose parts differ most in the paired difference of the gap; none when nothing stands out from
 * chance (Welch's t of each part against the rest, with effective numbers of worlds where they are weighted).
 */
export function flipStripData(
  { scenario, topic }: Comparable,
  topics: Table,
  comparison: Comparison,
  worlds: readonly World[],
  parameters: readonly ParameterSpec[],
  weighted: boolean,
): FlipStripData {
  const judged = judgeWorlds(topics, comparison, worlds);
  const rows = partitions(judged, parameters)
    .map((partition) => rowOf(partition, comparison))
    .filter(({ strength }) => strength >= standout)
    .sort((x, y) => y.strength - x.strength)
    .slice(0, most)
    .map(({ row }) => row);
  return {
    topic: topic.title,
    a: optionName(scenario, comparison.a),
    b: optionName(scenario, comparison.b),
    all: verdictOf(judged),
    rows: [...rows.filter(({ flips }) => flips), ...rows.filter(({ flips }) => !flips)],
    weighted,
  };
}

/** An assumption's parts and how far they stand out; parts with too few worlds are left out. */
function rowOf(
  { assumption, parts }: Partition,
  { verdict }: Comparison,
): { readonly strength: number; readonly row: FlipStripRow } {
  const shown = parts.filter(({ worlds }) => effectiveSize(worlds.map(({ world }) => world.weight)) >= leastWorlds);
  const strengths = shown.map((part) => {
    const rest = shown.flatMap((other) => (other === part ? [] : other.worlds));
    return separation(sampleOf(part.worlds), sampleOf(rest));
  });
  const told = shown.map(({ when, worlds }) => ({ when, ...rangeOf(assumption, when), ...verdictOf(worlds) }));
  return {
    strength: shown.length < 2 ? 0 : Math.max(...strengths),
    row: { assumption, flips: told.some((part) => part.verdict !== verdict), parts: told },
  };
}

const sampleOf = (worlds: readonly JudgedWorld[]): Sample => ({
  values: worlds.map(({ difference }) => difference),
  weights: worlds.map(({ world }) => world.weight),
});

/** Ends of a half in the parameter's unit; forms have none. */
function rangeOf(assumption: ParameterSpec | keyof Structures, when: PartName): { from: number; to: number } {
  if (typeof assumption === "string") return { from: Number.NaN, to: Number.NaN };
  const { min, max, scale } = assumption;
  const middle = scale === "log" ? Math.sqrt(min * max) : (min + max) / 2;
  return when === "lower" ? { from: min, to: middle } : { from: middle, to: max };
}

/** Distance of two samples' means in standard errors of their difference; 0 when both are constant and equal. */
function separation(x: Sample, y: Sample): number {
  const error = (sample: Sample) => {
    const middle = mean(sample);
    const size = effectiveSize(sample.weights);
    return mean({ values: sample.values.map((v) => (v - middle) * (v - middle)), weights: sample.weights }) / (size - 1);
  };
  const distance = Math.abs(mean(x) - mean(y));
  return distance === 0 ? 0 : distance / Math.sqrt(error(x) + error(y));
}
