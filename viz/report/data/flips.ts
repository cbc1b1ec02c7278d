import type { Table } from "../../../sim/core/table.ts";
import type { ParameterSpec, Structures } from "../../../sim/model/parameters.ts";
import { pairedDifferences } from "../../../sim/study/statistics/values.ts";
import type { Comparison } from "../../../sim/study/summary.ts";
import type { World } from "../../../sim/study/world.ts";
import type { Comparable } from "./comparable.ts";
import { columnByRun, rowsOf } from "./runs.ts";

/** What one part of the sets of assumptions says about an option. */
export interface FlipPart {
  /** Half of a parameter's range, or the word of a structural alternative. */
  readonly when: "lower" | "upper" | Structures[keyof Structures];
  /** Worlds in this part, and those of them in which b loses fewer cases than a. */
  readonly worlds: number;
  readonly worldsBetter: number;
  /** Mean difference of the gap, b − a. */
  readonly mean: number;
}

/** An assumption on which the comparison of two options depends. */
export interface Flip {
  readonly assumption: ParameterSpec | keyof Structures;
  readonly parts: readonly FlipPart[];
}

/** The difference of two parts' means must exceed this many standard errors, so that among 100 assumptions chance alone seldom shows one. */
const standout = 3.5;
/** Fewest worlds in a part, and most assumptions named. */
const leastWorlds = 5;
const most = 3;
const middleRank = 32768;

/**
 * The assumptions whose parts differ most in the paired difference of the gap, the strongest first; none when nothing stands
 * out from chance (Welch's t of each part against the rest). Worlds count unweighted.
 */
export function flips(
  { scenario, topic }: Comparable,
  topics: Table,
  comparison: Comparison,
  worlds: readonly World[],
  parameters: readonly ParameterSpec[],
): Flip[] {
  const gaps = (option: string) => columnByRun(topics, rowsOf(topics, { scenario: scenario.id, option, topic: topic.id }), "gap");
  const [ofA, ofB] = [gaps(comparison.a), gaps(comparison.b)];
  const judged = worlds.flatMap((world) => {
    const runs = ofB.get(world.index);
    const [difference] = runs ? pairedDifferences(ofA, new Map([[world.index, runs]]), undefined).values : [];
    return difference === undefined ? [] : [{ world, difference }];
  });

  const split = (assumption: Flip["assumption"], part: (world: World) => FlipPart["when"]) => {
    const byPart = new Map<FlipPart["when"], number[]>();
    for (const { world, difference } of judged) byPart.set(part(world), [...(byPart.get(part(world)) ?? []), difference]);
    const samples = [...byPart].filter(([, values]) => values.length >= leastWorlds).sort(([x], [y]) => (x < y ? -1 : 1));
    const strength =
      samples.length < 2
        ? 0
        : Math.max(
            ...samples.map(([name, own]) =>
              separation(
                own,
                samples.flatMap(([n, v]) => (n === name ? [] : v)),
              ),
            ),
          );
    const parts = samples.map(([when, values]) => ({
      when,
      worlds: values.length,
      worldsBetter: values.filter((d) => d < 0).length,
      mean: average(values),
    }));
    return { strength, flip: { assumption, parts } };
  };
  const structures = Object.keys(worlds[0]?.structures ?? {}) as (keyof Structures)[];
  return [
    ...parameters.map((spec, p) => split(spec, (world) => (world.ranks[p] < middleRank ? "lower" : "upper"))),
    ...structures.map((name) => split(name, (world) => world.structures[name])),
  ]
    .filter(({ strength }) => strength >= standout)
    .sort((x, y) => y.strength - x.strength)
    .slice(0, most)
    .map(({ flip }) => flip);
}

const average = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

/** Distance of two samples' means in standard errors of their difference; 0 when both are constant and equal. */
function separation(x: readonly number[], y: readonly number[]): number {
  const error = (values: readonly number[]) => {
    const middle = average(values);
    return values.reduce((sum, v) => sum + (v - middle) * (v - middle), 0) / (values.length - 1) / values.length;
  };
  const distance = Math.abs(average(x) - average(y));
  return distance === 0 ? 0 : distance / Math.sqrt(error(x) + error(y));
}
