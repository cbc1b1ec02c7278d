import { column, type Table } from "../../core/table.ts";
import { type ParameterSpec, type Structures, structuralAlternatives } from "../../model/parameters.ts";
import { rankCount } from "../designs/design.ts";
import type { Comparison, Verdict } from "../summary.ts";
import type { World } from "../world.ts";
import { pointMargin } from "./outcomes.ts";
import { pairedDifferences, sumByRun } from "./values.ts";
import { judge } from "./verdict.ts";
import { mean, type Sample, share } from "./weighted.ts";

/** A world with what it says about a comparison. */
export interface JudgedWorld {
  readonly world: World;
  /** Everyday gap under b − under a, averaged over the replications; below 0 b loses fewer cases. */
  readonly difference: number;
}

/** What some of the worlds say about a comparison on the everyday gap; NaN where they have no weight. */
export interface PartVerdict {
  /** Number of worlds. */
  readonly worlds: number;
  /** Share of them, by weight, in which b loses fewer cases than a, and the mean difference b − a. */
  readonly shareBetter: number;
  readonly mean: number;
  readonly verdict: Verdict;
  /** The same as the ranges alone say. */
  readonly sharePrior: number;
  readonly meanPrior: number;
  readonly verdictPrior: Verdict;
}

/** The worlds in which both options of `comparison` have a gap on its topic, with the difference there. */
export function judgeWorlds(topics: Table, comparison: Comparison, worlds: readonly World[]): JudgedWorld[] {
  const { scenario, topic, a, b } = comparison;
  const options = column(topics, "option") as readonly string[];
  const gaps = column(topics, "gap") as Float64Array;
  const runs = sumByRun(
    topics,
    { scenario, topic },
    (row) => options[row],
    (row) => gaps[row],
  );
  const [ofA, ofB] = [a, b].map((option) => runs.get(option) ?? new Map());
  return worlds.flatMap((world) => {
    const here = ofB.get(world.index);
    const [difference] = here ? pairedDifferences(ofA, new Map([[world.index, here]]), undefined).values : [];
    return difference === undefined ? [] : [{ world, difference }];
  });
}

/** Half of a parameter's range, or a form of a mechanism. */
export type PartName = "lower" | "upper" | Structures[keyof Structures];

/** Worlds split by one assumption: both halves of a parameter's range, or the forms of a mechanism, its default first. */
export interface Partition {
  readonly assumption: ParameterSpec | keyof Structures;
  readonly parts: readonly { readonly when: PartName; readonly worlds: readonly JudgedWorld[] }[];
}

/** The worlds split by each parameter (in the order of the ranks) and each structural alternative; parts may be empty. */
export function partitions(judged: readonly JudgedWorld[], parameters: readonly ParameterSpec[]): Partition[] {
  const halves = parameters.map((assumption, p): Partition => {
    const isLower = ({ world }: JudgedWorld) => world.ranks[p] < rankCount / 2;
    return {
      assumption,
      parts: [
        { when: "lower", worlds: judged.filter(isLower) },
        { when: "upper", worlds: judged.filter((one) => !isLower(one)) },
      ],
    };
  });
  const forms = (Object.keys(structuralAlternatives) as (keyof Structures)[]).map((assumption): Partition => {
    const parts = structuralAlternatives[assumption].map((when) => ({
      when,
      worlds: judged.filter(({ world }) => world.structures[assumption] === when),
    }));
    return { assumption, parts };
  });
  return [...halves, ...forms];
}

/** The verdict of these worlds alone, by the rule for all of them. */
export function verdictOf(part: readonly JudgedWorld[]): PartVerdict {
  const differences = part.map(({ difference }) => difference);
  const [known, prior] = (["weight", "priorWeight"] as const).map(
    (by): Sample => ({
      values: differences,
      weights: part.map(({ world }) => world[by]),
    }),
  );
  const better = (sample: Sample) => share(sample, (difference) => difference < 0);
  const judged = ({ values, weights }: Sample) =>
    judge({ values: values.map((difference) => -difference), weights }, pointMargin);
  return {
    worlds: part.length,
    shareBetter: better(known),
    mean: mean(known),
    verdict: judged(known),
    sharePrior: better(prior),
    meanPrior: mean(prior),
    verdictPrior: judged(prior),
  };
}
