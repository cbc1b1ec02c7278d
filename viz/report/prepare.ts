import type { Weights } from "../../sim/study/statistics/values.ts";
import type { World } from "../../sim/study/world.ts";
import { arrearsOf } from "./data/arrears.ts";
import type { Comparable } from "./data/comparable.ts";
import { type Flip, flips } from "./data/flips.ts";
import { type TimeLineEntry, timeLineOf } from "./data/time-line.ts";
import { toldComparison } from "./data/told-comparison.ts";
import { type Draft, draftFigures, draftSideBySide } from "./figures.ts";
import type { ReportInput } from "./input.ts";

/** A report's content: scenario by scenario, and what sets them side by side. */
export interface PreparedReport {
  readonly scenarios: readonly Prepared[];
  /** Undefined with fewer than two scenarios that have results. */
  readonly sideBySide: Draft | undefined;
}

/** One scenario's results, ready to be put into words and pictures of any language. */
export interface Prepared {
  readonly about: Comparable;
  /** Undefined without a calendar. */
  readonly timeLine: readonly TimeLineEntry[] | undefined;
  readonly drafts: readonly Draft[];
  /** Arrears of regular work by option id, share 0…1; NaN where nothing is known. */
  readonly arrears: Readonly<Record<string, number>>;
  /** Undefined where worlds were not handed over or nothing was compared. */
  readonly flips: readonly Flip[] | undefined;
}

/** All scenarios of a report. Throws when a scenario's organisation or focus topic is missing. */
export function prepare(input: ReportInput): PreparedReport {
  const { meta, summary, tables, worlds, parameters } = input;
  const weights = weightsOf(worlds);
  const run = { model: meta.model, seed: meta.seed, worlds: meta.worlds, weights };
  const abouts = input.scenarios.map((_, s) => aboutOf(input, s));
  const scenarios = abouts.map((about) => {
    const { scenario } = about;
    const told = toldComparison(summary, scenario);
    const arrears = ({ id }: { readonly id: string }) =>
      tables.runs ? arrearsOf(tables.runs, scenario.id, id, weights) : Number.NaN;
    return {
      about,
      timeLine: timeLineOf(scenario, input.instruments),
      drafts: draftFigures(about, tables, summary, run),
      arrears: Object.fromEntries(scenario.options.map((option) => [option.id, arrears(option)])),
      flips: worlds && parameters && tables.topics && told ? flips(about, tables.topics, told, worlds, parameters) : undefined,
    };
  });
  return { scenarios, sideBySide: draftSideBySide(abouts, tables, run) };
}

/** Weights by world number; undefined when all are alike. */
export function weightsOf(worlds: readonly World[] = []): Weights {
  if (worlds.every(({ weight }) => weight === worlds[0].weight)) return undefined;
  const weights: number[] = [];
  for (const { index, weight } of worlds) weights[index] = weight;
  return weights;
}

function aboutOf(input: ReportInput, s: number): Comparable {
  const scenario = input.scenarios[s];
  const organisation = input.organisations[s];
  const topic = input.topics.find(({ id }) => id === scenario.focus);
  if (organisation === undefined) throw new Error(`no organisation for scenario ${scenario.id}`);
  if (topic === undefined) throw new Error(`no topic ${scenario.focus}, the focus of scenario ${scenario.id}`);
  return { scenario, organisation, topic };
}
