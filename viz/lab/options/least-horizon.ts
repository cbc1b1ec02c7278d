import { weeksPerYear } from "../../../sim/core/clock.ts";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";

/** Steps in which a horizon is chosen, weeks. */
const step = weeksPerYear / 2;

/** The shortest horizon in weeks: a year, or as many half years as it takes until everything that is set up has begun. */
export function leastHorizon({ events, options }: Pick<Inquiry, "events" | "options">): number {
  const starts = [...events, ...options.flatMap(({ uses }) => uses)].map(({ start }) => start);
  return Math.max(weeksPerYear, (Math.floor(Math.max(0, ...starts) / step) + 1) * step);
}
