import { weeksPerYear } from "../core/clock.ts";

/** First and last year a date may name. */
const years = { min: 1900, max: 2200 };

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** A date as people write it: `2015`, `2015-09` or `2015-09-15`. */
export const datePattern = /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\s*$/;

/** Whether a bare number is a year rather than a number of weeks. */
export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= years.min && number <= years.max;
}

/**
 * Weeks from the year 0 to a date; undefined if there is no such date. Every year has 52 weeks, so the same day of the next
 * year lies 52 weeks on; inside a year the week nearest to the day counts. A month means its first day, a year its first.
 * 29 February counts as 1 March.
 */
function weekOf(written: string): number | undefined {
  const parts = datePattern.exec(written);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (!isYear(year) || month < 1 || month > 12 || day < 1) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = daysBefore[month] - daysBefore[month - 1] + (isLeap && month === 2 ? 1 : 0);
  if (day > days) return undefined;
  return year * weeksPerYear + Math.round(((daysBefore[month - 1] + day - 1) * weeksPerYear) / daysBefore[12]);
}

/** The month in which a run begins, ISO `yyyy-mm`, from a date; undefined if there is no such date. */
export function monthOf(written: string): string | undefined {
  const parts = datePattern.exec(written);
  if (!parts || weekOf(written) === undefined) return undefined;
  return isoMonth(Number(parts[1]), Number(parts[2] ?? 1));
}

/** Whole weeks from the month `begins` (ISO `yyyy-mm`) to a date, negative before it; undefined if there is no such date. */
export function weeksSince(begins: string, written: string): number | undefined {
  const [from, to] = [weekOf(begins), weekOf(written)];
  return from === undefined || to === undefined ? undefined : to - from;
}

/** The month (ISO `yyyy-mm`) in which a week of a run that begins in the month `begins` lies. */
export function monthAt(begins: string, week: number): string {
  const at = (weekOf(begins) ?? 0) + week;
  const year = Math.floor(at / weeksPerYear);
  let month = 12;
  while (month > 1 && (weekOf(isoMonth(year, month)) ?? 0) > at) month--;
  return isoMonth(year, month);
}

function isoMonth(year: number, month: number): string {
  return `${year}-${month < 10 ? "0" : ""}${month}`;
}
