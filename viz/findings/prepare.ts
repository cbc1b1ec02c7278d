import { type StructureVerdict, structureVerdicts } from "../../sim/study/statistics/structure-verdicts.ts";
import { toldComparison } from "../../sim/study/statistics/told-comparison.ts";
import { weightsOf } from "../../sim/study/statistics/world-weights.ts";
import { arrearsOf } from "./data/arrears.ts";
import type { Comparable } from "./data/comparable.ts";
import { type TimeLineEntry, timeLineOf } from "./data/time-line.ts";
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
  /** Verdicts form by form; none where worlds were not handed over or nothing was compared. */
  readonly structures: readonly StructureVerdict[];
}

/**
 * All scenarios of a report, told of the option `against` where there is one, else of the option that tells most. Throws when a
 * scenario's organisation or focus topic is missing.
 */
export function prepare(input: ReportInput, against?: string): PreparedReport {
  const { meta, summary, tables, worlds, parameters, instruments } = input;
  const both = weightsOf(worlds ?? []);
  const run = { model: meta.model, seed: meta.seed, worlds: meta.worlds, both, drawn: worlds, parameters, instruments, against };
  const abouts = input.scenarios.map((_, s) => aboutOf(input, s));
  const scenarios = abouts.map((about) => {
    const { scenario } = about;
    const told = toldComparison(summary, scenario, against);
    const arrears = ({ id }: { readonly id: string }) =>
      tables.runs ? arrearsOf(tables.runs, scenario.id, id, both.weights) : Number.NaN;
    return {
      about,
      timeLine: timeLineOf(scenario, input.instruments),
      drafts: draftFigures(about, tables, summary, run),
      arrears: Object.fromEntries(scenario.options.map((option) => [option.id, arrears(option)])),
      structures: worlds && tables.topics && told ? structureVerdicts(tables.topics, told, worlds) : [],
    };
  });
  return { scenarios, sideBySide: draftSideBySide(abouts, tables, summary, run) };
}

function aboutOf(input: ReportInput, s: number): Comparable {
  const scenario = input.scenarios[s];
  const organisation = input.organisations[s];
  const topic = input.topics.find(({ id }) => id === scenario.focus);
  if (organisation === undefined) throw new Error(`no organisation for scenario ${scenario.id}`);
  if (topic === undefined) throw new Error(`no topic ${scenario.focus}, the focus of scenario ${scenario.id}`);
  return { scenario, organisation, topic };
}
