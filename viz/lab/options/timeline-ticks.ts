import { weeksPerYear } from "../../../sim/core/clock.ts";
import { type Begins, monthOfWeek, weekOfMonth } from "./week-words.ts";

/** A year on the axis. */
export interface YearTick {
  readonly week: number;
  readonly year: number;
}

/** Steps between labelled years that read well. */
const steps = [1, 2, 5, 10];

/**
 * Beginnings of years inside a horizon, at most `most` of them and evenly spaced: those of the calendar, on round numbers where not
 * every one fits, or the run's first year, and every so many after it.
 */
export function yearTicks(weeks: number, begins: Begins, most: number): YearTick[] {
  const years = Math.ceil(weeks / weeksPerYear);
  const step = steps.find((by) => years / by <= most) ?? steps[steps.length - 1];
  const first = monthOfWeek(0, begins).year;
  const ticks: YearTick[] = [];
  for (let year = first; year <= first + years; year++) {
    const week = weekOfMonth({ year, month: 1 }, begins);
    const isRound = begins === undefined ? (year - first) % step === 0 : year % step === 0;
    if (isRound && week >= 0 && week < weeks) ticks.push({ week, year });
  }
  return ticks;
}
