import { weeksPerYear } from "../../../sim/core/clock.ts";
import { column, type Table } from "../../../sim/core/table.ts";
import { monthAt, weeksSince } from "../../../sim/scenario/calendar.ts";
import { type RunValues, type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { quantile } from "../../../sim/study/statistics/weighted.ts";
import type { GapCourse, GapOverTimeData, GapPoint } from "../../charts/gap-over-time.ts";
import type { Comparable } from "./comparable.ts";
import { gapOf } from "./fate-values.ts";
import { optionName } from "./option-name.ts";
import { rowsOf, runValues } from "./runs.ts";

/** Quarters over which the course is smoothed, a year. */
const span = 4;

/**
 * Figure 2: every option's gap over the last four quarters, quarter by quarter, its quantiles over the sets of assumptions.
 * Options without a whole year of results have no course.
 */
export function gapOverTimeData(
  { scenario, topic }: Comparable,
  series: Table,
  options: readonly string[],
  weights: Weights,
): GapOverTimeData {
  const quarters = column(series, "quarter") as Int32Array;
  const columns = ["due", "implemented", "symbolic"].map((name) => column(series, name) as Float64Array);
  const { begins, weeks, compareFrom } = scenario;
  const monthAfter = (years: number) =>
    begins === undefined ? {} : { month: monthAt(begins, Math.round(years * weeksPerYear)) };
  const course = (option: string): GapCourse => {
    const rows = rowsOf(series, { scenario: scenario.id, option, topic: topic.id });
    const last = rows.reduce((most, row) => Math.max(most, quarters[row]), -1);
    const points: GapPoint[] = [];
    for (let quarter = span - 1; quarter <= last; quarter++) {
      const inSpan = rows.filter((row) => quarters[row] > quarter - span && quarters[row] <= quarter);
      const gaps: RunValues = runValues(series, inSpan, (of) => {
        const [due, implemented, symbolic] = columns.map((values) => of.reduce((sum, row) => sum + values[row], 0));
        return gapOf({ due, implemented, symbolic });
      });
      const sample = worldMeans(gaps, weights);
      if (sample.values.length === 0) continue;
      const [p10, p25, p50, p75, p90] = [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => quantile(sample, p));
      const year = (quarter + 1 - span / 2) / 4;
      points.push({ year, ...monthAfter(year), p10, p25, p50, p75, p90 });
    }
    return { option: optionName(scenario, option), points };
  };
  return {
    topic: topic.title,
    courses: options.map(course).filter(({ points }) => points.length > 0),
    flags: scenario.marks.map(({ week, title }) => ({ year: week / weeksPerYear, ...monthAfter(week / weeksPerYear), title })),
    compareFrom: compareFrom / weeksPerYear,
    ...(begins !== undefined && {
      calendar: {
        from: startYear(begins),
        until: monthAt(begins, weeks),
        compareFrom: monthAt(begins, compareFrom),
      },
    }),
  };
}

/** A month as calendar years, in which all years are equally long. */
function startYear(begins: string): number {
  const year = Number(begins.slice(0, 4));
  return year + (weeksSince(`${year}-01`, begins) ?? 0) / weeksPerYear;
}
