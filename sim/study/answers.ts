import type { Table } from "../core/table.ts";
import { column } from "../core/table.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Ensemble } from "./ensemble.ts";
import type { Plan } from "./plan.ts";
import { pointMargin } from "./statistics/outcomes.ts";
import { type JudgedWorld, judgeWorlds, type PartName, type PartVerdict } from "./statistics/parts.ts";
import { standouts } from "./statistics/standouts.ts";
import { type StructureVerdict, structureVerdicts } from "./statistics/structure-verdicts.ts";
import { sumByRun, worldMeans } from "./statistics/values.ts";
import { judge } from "./statistics/verdict.ts";
import { effectiveSize, type Sample, share } from "./statistics/weighted.ts";
import type { Comparison, OptionSummary, Summary, Verdict } from "./summary.ts";
import type { Choice } from "./weighting/choices.ts";
import type { ChoiceWeights } from "./weighting/reweighted-answers.ts";
import type { World } from "./world.ts";

/** An order of a scenario's options by the everyday gap, and how often it occurs. */
export interface Ranking {
  /** Ids of options, the smallest gap first. */
  readonly order: readonly string[];
  /** Share of worlds by weight, and as the ranges alone say. */
  readonly share: number;
  readonly sharePrior: number;
}

/** An assumption whose half or form leads to another verdict than all worlds together. */
export interface FlippingAssumption {
  /** Name of a parameter, or "structure." and that of a structural alternative. */
  readonly assumption: string;
  /** Distance of its parts in standard errors. */
  readonly strength: number;
  readonly parts: readonly (PartVerdict & { readonly when: PartName })[];
}

/** A verdict under another choice of patterns. */
export interface VerdictByChoice extends Pick<Choice, "kind" | "of"> {
  readonly shareBetter: number;
  readonly verdict: Verdict;
}

/** One option against the first on the everyday gap. */
export interface ComparisonAnswer
  extends Pick<
    Comparison,
    "a" | "b" | "mean" | "lo" | "hi" | "shareBetter" | "worlds" | "verdict" | "meanPrior" | "sharePrior" | "verdictPrior"
  > {
  readonly structures: readonly Omit<StructureVerdict, "scenario" | "a" | "b">[];
  /** The assumption that stands out most first. */
  readonly flips: readonly FlippingAssumption[];
  /** By every choice of patterns, in the order of `choices`. */
  readonly choices: readonly VerdictByChoice[];
}

/** A scenario re-told. */
export interface ScenarioAnswer {
  readonly id: string;
  readonly topic: string;
  readonly options: readonly Pick<OptionSummary, "option" | "gap" | "gapPrior">[];
  /** Those that occur, the most frequent first. */
  readonly rankings: readonly Ranking[];
  readonly comparisons: readonly ComparisonAnswer[];
}

/** Scenarios re-told over plausible worlds: what their answers rest on. Gaps are shares 0…1. */
export interface Answers {
  readonly schemaVersion: 1;
  /** Number of worlds, and how many that count alike would tell as much: by what is known, and by the ranges alone. */
  readonly worlds: number;
  readonly effective: number;
  readonly effectivePrior: number;
  /** The choices of patterns that were tried, with the effective number of the worlds under each; the first counts all patterns. */
  readonly choices: readonly (Pick<Choice, "kind" | "of"> & { readonly effective: number })[];
  readonly scenarios: readonly ScenarioAnswer[];
}

/** What {@link answersOf} needs of a finished study over plausible worlds. */
export interface AnswersRequest {
  readonly plan: Pick<Plan, "scenarios" | "parameters" | "ensemble">;
  readonly summary: Summary;
  readonly topics: Table;
  readonly worlds: readonly World[];
}

/**
 * The answers of a finished study over plausible worlds. `choices` are the weights of the draws that the worlds were kept from; the
 * first is the one they were kept by. A world weighs under another choice what its draw does there, divided by how likely it
 * was kept. Throws a RangeError when the worlds come from the ranges, or were kept from other draws or by other weights.
 */
export function answersOf({ plan, summary, topics, worlds }: AnswersRequest, choices: readonly ChoiceWeights[]): Answers {
  const weighed = choices.map(({ choice, weights }) => ({ choice, byWorld: weightsUnder(weights, plan.ensemble, worlds) }));
  const [kept] = weighed;
  if (kept.byWorld.some((weight, w) => Math.abs(weight - worlds[w].weight) > 1e-6))
    throw new RangeError("the worlds were kept by other weights than those of the first choice");
  return {
    schemaVersion: 1,
    worlds: worlds.length,
    effective: effectiveSize(worlds.map(({ weight }) => weight)),
    effectivePrior: effectiveSize(worlds.map(({ priorWeight }) => priorWeight)),
    choices: weighed.map(({ choice: { kind, of }, byWorld }) => ({ kind, of, effective: effectiveSize(byWorld) })),
    scenarios: plan.scenarios.map((scenario) => ({
      id: scenario.id,
      topic: scenario.focus,
      options: summary.scenarios
        .filter(({ id }) => id === scenario.id)
        .map(({ option, gap, gapPrior }) => ({ option, gap, gapPrior })),
      rankings: rankingsOf(scenario, topics, worlds),
      comparisons: summary.comparisons
        .filter((one) => one.scenario === scenario.id && one.outcome === "gap")
        .map((comparison) => compared(comparison, topics, worlds, plan.parameters, weighed)),
    })),
  };
}

/** A choice of patterns with the weight of every world under it. */
interface Weighed {
  readonly choice: Choice;
  readonly byWorld: readonly number[];
}

function weightsUnder(
  { prior, posterior }: ChoiceWeights["weights"],
  ensemble: Ensemble,
  worlds: readonly World[],
): readonly number[] {
  if (ensemble.kind !== "plausible") throw new RangeError("the worlds come from the ranges alone: no draws stand behind them");
  return worlds.map(({ index, priorWeight }) => {
    const { draw } = ensemble.worlds[index % ensemble.worlds.length];
    if (!(prior[draw] > 0)) throw new RangeError(`world ${index} is draw ${draw}, one of other draws than these ${prior.length}`);
    return (posterior[draw] / prior[draw]) * priorWeight;
  });
}

function compared(
  comparison: Comparison,
  topics: Table,
  worlds: readonly World[],
  parameters: Plan["parameters"],
  weighed: readonly Weighed[],
): ComparisonAnswer {
  const { a, b, mean, lo, hi, shareBetter, verdict, meanPrior, sharePrior, verdictPrior } = comparison;
  const judged = judgeWorlds(topics, comparison, worlds);
  return {
    ...{ a, b, mean, lo, hi, shareBetter, worlds: comparison.worlds, verdict, meanPrior, sharePrior, verdictPrior },
    structures: structureVerdicts(topics, comparison, worlds).map(({ scenario: _, a: _a, b: _b, ...rest }) => rest),
    flips: standouts(judged, verdict, parameters)
      .filter(({ flips }) => flips)
      .map(({ assumption, strength, parts }) => ({
        assumption: typeof assumption === "string" ? `structure.${assumption}` : assumption.name,
        strength,
        parts,
      })),
    choices: weighed.map(({ choice: { kind, of }, byWorld }) => ({ kind, of, ...verdictBy(judged, worlds, byWorld) })),
  };
}

/** The verdict with weights `byWorld`, which stand in the order of `worlds`. */
function verdictBy(
  judged: readonly JudgedWorld[],
  worlds: readonly World[],
  byWorld: readonly number[],
): Pick<VerdictByChoice, "shareBetter" | "verdict"> {
  const weight = new Map(worlds.map((world, w) => [world, byWorld[w]]));
  const gains: Sample = {
    values: judged.map(({ difference }) => -difference),
    weights: judged.map(({ world }) => weight.get(world)!),
  };
  return { shareBetter: share(gains, (gain) => gain > 0), verdict: judge(gains, pointMargin) };
}

/** How often each order of the options occurs among the worlds in which all of them have a gap; equal gaps keep the scenario's order. */
function rankingsOf({ id, focus, options }: Scenario, topics: Table, worlds: readonly World[]): Ranking[] {
  const [names, gaps] = [column(topics, "option") as readonly string[], column(topics, "gap") as Float64Array];
  const runs = sumByRun(
    topics,
    { scenario: id, topic: focus },
    (row) => names[row],
    (row) => gaps[row],
  );
  const present = options.map((option) => option.id).filter((option) => runs.has(option));
  const gapIn = (option: string, { index }: World): number => {
    const here = runs.get(option)!.get(index);
    return here ? (worldMeans(new Map([[index, here]]), undefined).values[0] ?? Number.NaN) : Number.NaN;
  };
  const counted = new Map<string, { order: readonly string[]; known: number; prior: number }>();
  const total = { known: 0, prior: 0 };
  for (const world of worlds) {
    const gap = new Map(present.map((option) => [option, gapIn(option, world)]));
    if ([...gap.values()].some(Number.isNaN)) continue;
    const order = [...present].sort((x, y) => gap.get(x)! - gap.get(y)!);
    const key = order.join(" ");
    const { known, prior } = counted.get(key) ?? { known: 0, prior: 0 };
    counted.set(key, { order, known: known + world.weight, prior: prior + world.priorWeight });
    total.known += world.weight;
    total.prior += world.priorWeight;
  }
  return [...counted.values()]
    .map(({ order, known, prior }) => ({ order, share: known / total.known, sharePrior: prior / total.prior }))
    .sort((x, y) => y.share - x.share || y.sharePrior - x.sharePrior);
}
