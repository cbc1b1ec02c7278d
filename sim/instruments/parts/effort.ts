import { weeksPerQuarter } from "../../core/clock.ts";
import type { EffortLever } from "../../model/levers.ts";
import type { InstrumentUseContext } from "../instrument.ts";
import { spanOf } from "./values.ts";

/** A kind of effort: its texts, unit and bounds. */
const efforts = {
  setUpHours: {
    title: { de: "Arbeit der Vorbereitung", en: "Work of preparing it" },
    unit: "h",
    min: 0,
    max: 10_000,
  },
  setUpWeeks: {
    title: { de: "Dauer der Vorbereitung", en: "Time preparing takes" },
    unit: "weeks",
    min: 1,
    max: 104,
  },
  setUpEuro: {
    title: { de: "Kosten der Vorbereitung", en: "Cost of preparing it" },
    unit: "€",
    min: 0,
    max: 2_000_000,
  },
  hoursPerWeek: {
    title: { de: "Laufende Arbeit", en: "Running work" },
    unit: "h/week",
    min: 0,
    max: 400,
  },
  euroPerYear: {
    title: { de: "Laufende Kosten", en: "Running cost" },
    unit: "€/year",
    min: 0,
    max: 5_000_000,
  },
};

type EffortName = keyof typeof efforts;

/** Defaults of the kinds of effort an instrument takes, and where they come from. */
interface EffortDefaults extends Partial<Record<EffortName, number>> {
  readonly setUpHours: number;
  readonly setUpEuro: number;
  readonly source: string;
}

/** A number as a parameter of an instrument. */
interface NumberParameter {
  readonly title: { readonly de: string; readonly en: string };
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly default: number;
  readonly source: string;
}

/** Parameters of the effort an instrument takes beside posts and meetings; only those with a default are there. */
export function effortParameters<D extends EffortDefaults>(
  defaults: D,
): { readonly [K in keyof D & EffortName]: NumberParameter } {
  const entries = Object.entries(efforts).flatMap(([name, effort]) => {
    const value = defaults[name as EffortName];
    return value === undefined ? [] : [[name, { ...effort, default: value, source: defaults.source }]];
  });
  return Object.fromEntries(entries);
}

/** Hours a week that full-time posts are there for: 39 h by collective agreement, less leave and sickness (0.8, assumption). */
export function hoursOfPosts(posts: number): number {
  return posts * 39 * 0.8;
}

/**
 * The effort of a use as a lever, or none where there is no effort: a list, to be spread among the use's other levers.
 * Preparation takes a quarter unless said otherwise and is over when the use ends. `types`: department types whose staff do the
 * work; empty: all. `hoursPerWeek` may be negative (work taken off).
 */
export function effortLever(
  context: InstrumentUseContext,
  values: Partial<Readonly<Record<EffortName, number>>>,
  { types }: { readonly types: readonly string[] },
): readonly EffortLever[] {
  const { setUpHours = 0, setUpWeeks = weeksPerQuarter, setUpEuro = 0, hoursPerWeek = 0, euroPerYear = 0 } = values;
  if (setUpHours === 0 && setUpEuro === 0 && hoursPerWeek === 0 && euroPerYear === 0) return [];
  const length = context.end === null ? Number.POSITIVE_INFINITY : context.end - context.start;
  return [
    {
      ...spanOf(context),
      lever: "effort",
      topics: context.topics,
      types,
      setUpHours,
      setUpWeeks: Math.min(Math.round(setUpWeeks), length),
      setUpEuro,
      hoursPerWeek,
      euroPerYear,
    },
  ];
}
