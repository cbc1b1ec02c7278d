import { weeksPerYear } from "../../../sim/core/clock.ts";
import type { Language } from "../../../sim/core/language.ts";
import { monthAt, weeksSince } from "../../../sim/scenario/calendar.ts";
import { endBefore, monthName } from "../../text/dates.ts";
import type { TimeWords } from "./text/words.ts";

/** When a run begins: ISO `yyyy-mm`; undefined: it has no calendar, its years count from 1. */
export type Begins = string | undefined;

/** A month: 1…12 of a year of the calendar, or of the run's first, second … year. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** The year that stands for a run's first where there is no calendar. */
const firstYear = 2000;
const countedFrom = `${firstYear}-01`;

/** The month in which a week of the run lies. */
export function monthOfWeek(week: number, begins: Begins): YearMonth {
  const [year, month] = monthAt(begins ?? countedFrom, week)
    .split("-")
    .map(Number);
  return { year: begins === undefined ? year - firstYear + 1 : year, month };
}

/** The week of the run in which a month begins; negative before the run. */
export function weekOfMonth({ year, month }: YearMonth, begins: Begins): number {
  const written = begins === undefined ? year + firstYear - 1 : year;
  return weeksSince(begins ?? countedFrom, `${written}-${month}`) ?? 0;
}

/** When something begins: "von Anfang an", "ab Januar 2012", "ab Jahr 3", "ab Jahr 3, Monat 5". */
export function fromWords(week: number, begins: Begins, language: Language, words: TimeWords): string {
  if (week <= 0) return words.fromStart;
  return words.from(pointWords(week, begins, language, words));
}

/** A moment of the run: "Januar 2012", "Jahr 3", "Jahr 3, Monat 5". */
export function pointWords(week: number, begins: Begins, language: Language, words: TimeWords): string {
  const { year, month } = monthOfWeek(week, begins);
  if (begins !== undefined) return monthName(monthAt(begins, week), language);
  return month === 1 ? words.year(year) : words.yearMonth(year, month);
}

/** When something ends that no longer acts from `week` on: "bis zum Schluss", "bis Ende 2014", "bis Ende von Jahr 3". */
export function untilWords(week: number | null, begins: Begins, language: Language, words: TimeWords): string {
  if (week === null) return words.untilHorizon;
  if (begins !== undefined) return words.until(endBefore(monthAt(begins, week), language));
  const { year, month } = monthOfWeek(week, begins);
  return words.until(month === 1 ? words.endOfYear(year - 1) : words.endOfMonth(year, month - 1));
}

/** A length of time to the month: "1 Jahr 6 Monate"; "keine" for none. */
export function durationWords(weeks: number, words: TimeWords): string {
  const months = monthsOf(weeks);
  if (months === 0) return words.noTime;
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years > 0 && words.years(years), rest > 0 && words.months(rest)].filter(Boolean).join(" ");
}

/** Whole months in a number of weeks; a year of 52 weeks has twelve. */
export function monthsOf(weeks: number): number {
  return Math.round((weeks * 12) / weeksPerYear);
}

/** Whole weeks in a number of months. */
export function weeksOfMonths(months: number): number {
  return Math.round((months * weeksPerYear) / 12);
}
