import type { Text } from "../../../sim/core/language.ts";
import type { Instrument } from "../../../sim/instruments/instrument.ts";
import { monthAt } from "../../../sim/scenario/calendar.ts";
import { optionUses } from "../../../sim/scenario/option-uses.ts";
import type { ResolvedUse } from "../../../sim/scenario/resolve-times.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";
import type { OptionName } from "../../charts/figure.ts";
import { optionName } from "./option-name.ts";

/** An instrument as findings name it. */
export type NamedInstrument = Pick<Instrument, "id" | "title" | "parameters">;

/** An instrument that begins to act. */
export interface TimeLineUse {
  readonly title: Text;
  /** Posts the scenario gives it. */
  readonly posts?: number;
  /** First month in which it no longer acts, ISO `yyyy-mm`; absent: it acts to the end of the run, or until another takes its place. */
  readonly until?: string;
}

/** What happened in one month of a scenario. */
export interface TimeLineEntry {
  /** ISO `yyyy-mm`; undefined: already there at the start. */
  readonly month: string | undefined;
  readonly marks: readonly Text[];
  /** Under the first option, on the focus topic. */
  readonly uses: readonly TimeLineUse[];
  /** Options that from then on are no longer like the first. */
  readonly parting: readonly OptionName[];
}

type Use = ResolvedUse["use"];

/**
 * The story of a scenario with a calendar, month by month: its marks, what the first option introduces for the focus topic, and
 * when the other options part from it. Undefined without a calendar. Throws InputError for uses that cannot be told.
 */
export function timeLineOf(scenario: Scenario, instruments: readonly NamedInstrument[]): TimeLineEntry[] | undefined {
  const { begins, weeks, focus, marks, options } = scenario;
  if (begins === undefined) return undefined;
  const titles = new Map(instruments.map(({ id, title }) => [id, title]));
  const usesOf = (option: string) => optionUses(scenario, option).map(({ use }) => use);
  const first = usesOf(options[0].id);
  const told = first.filter(({ start, end, topics }) => start < (end ?? weeks) && (topics ?? [focus]).includes(focus));
  const parting = options.slice(1).map(({ id }) => ({ week: partingWeek(first, usesOf(id)), name: optionName(scenario, id) }));

  const timeOf = (week: number) => (week === 0 ? undefined : monthAt(begins, week));
  const said = ({ use, end, with: values }: Use): TimeLineUse => ({
    title: titles.get(use) ?? { de: use, en: use },
    ...(typeof values?.posts === "number" && { posts: values.posts }),
    ...(end !== null && end < weeks && { until: monthAt(begins, end) }),
  });
  const starts = [...marks.map(({ week }) => week), ...told.map(({ start }) => start), ...parting.map(({ week }) => week)];
  const months = new Set(
    starts
      .filter((week) => week < weeks)
      .sort((a, b) => a - b)
      .map(timeOf),
  );
  return [...months].map((month) => ({
    month,
    marks: marks.filter(({ week }) => timeOf(week) === month).map(({ title }) => title),
    uses: once(told.filter(({ start }) => timeOf(start) === month).map(said)),
    parting: parting.filter(({ week }) => week < weeks && timeOf(week) === month).map(({ name }) => name),
  }));
}

/** Those that read alike only once, such as two concepts of one month. */
function once(uses: readonly TimeLineUse[]): TimeLineUse[] {
  return [...new Map(uses.map((use) => [JSON.stringify(use), use])).values()];
}

/** First week in which two options are not alike; infinite if they are. */
function partingWeek(a: readonly Use[], b: readonly Use[]): number {
  const [onlyA, onlyB] = [without(a, b), without(b, a)];
  const weeks = [...onlyA, ...onlyB].map((use) => {
    // What differs in its end alone is alike until the earlier of both ends.
    const twin = (onlyA.includes(use) ? onlyB : onlyA).find((other) => sameBut(use, other));
    return twin ? Math.min(use.end ?? Number.POSITIVE_INFINITY, twin.end ?? Number.POSITIVE_INFINITY) : use.start;
  });
  return Math.min(...weeks);
}

function without(uses: readonly Use[], others: readonly Use[]): Use[] {
  const left = others.map((use) => JSON.stringify(use));
  return uses.filter((use) => {
    const at = left.indexOf(JSON.stringify(use));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Whether two uses are alike but for their ends. */
function sameBut(use: Use, other: Use): boolean {
  return JSON.stringify({ ...use, end: null }) === JSON.stringify({ ...other, end: null });
}
