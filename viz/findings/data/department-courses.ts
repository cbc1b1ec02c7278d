import { weeksPerYear } from "../../../sim/core/clock.ts";
import { column, type Table } from "../../../sim/core/table.ts";
import { monthAt } from "../../../sim/scenario/calendar.ts";
import { pointMargin } from "../../../sim/study/statistics/outcomes.ts";
import { pairedDifferences, type RunValues, type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { judge } from "../../../sim/study/statistics/verdict.ts";
import { mean, quantile } from "../../../sim/study/statistics/weighted.ts";
import type { DepartmentCourse, DepartmentCoursesData, UnitCourse } from "../../charts/department-courses.ts";
import type { Trend } from "../../text/courses-words.ts";
import type { Comparable } from "./comparable.ts";
import { gapOf } from "./fate-values.ts";
import { optionName } from "./option-name.ts";
import { rowsOf, runValues } from "./runs.ts";
import { unitsOf } from "./units.ts";

/** Years at each end that are compared, where the horizon is long enough for both. */
const most = 2;

/** A larger gap is told by the verdict that more is better. */
const trendOf: Readonly<Record<ReturnType<typeof judge>, Trend>> = {
  better: "grows",
  worse: "shrinks",
  equivalent: "steady",
  undecided: "steady",
};

/**
 * Figure 3: each unit's gap in every whole year under the base `a` and, where there is one, under `b`. A unit's gap grows or shrinks when
 * the means of its first and last years differ as clearly as options have to. Units without cases are left out; undefined
 * with less than two whole years.
 */
export function departmentCoursesData(
  { scenario, organisation, topic }: Comparable,
  table: Table,
  a: string,
  b: string | undefined,
  weights: Weights,
): DepartmentCoursesData | undefined {
  const years = Math.floor(scenario.weeks / weeksPerYear);
  if (years < 2) return undefined;
  const compared = Math.min(most, Math.floor(years / 2));
  const gapsOf = (option: string) => yearlyGaps(table, { scenario: scenario.id, option, topic: topic.id }, years);
  const ofA = gapsOf(a);
  const ofB = b === undefined ? undefined : gapsOf(b);
  const medians = (gaps: (from: number, until: number) => RunValues) =>
    Array.from({ length: years }, (_, year) => quantile(worldMeans(gaps(year, year + 1), weights), 0.5));
  const course = (of: YearlyGaps, codes: readonly string[]): UnitCourse => {
    const [first, last] = [of(codes, 0, compared), of(codes, years - compared, years)];
    const change = pairedDifferences(first, last, weights);
    const gaps = medians((from, until) => of(codes, from, until));
    const average = (years: readonly number[]) => years.reduce((sum, gap) => sum + gap, 0) / years.length;
    const drawn = average(gaps.slice(-compared)) - average(gaps.slice(0, compared));
    const trend = trendOf[judge(change, pointMargin)];
    // What the lines do not show is not told of them.
    const isSeen = trend === "grows" ? drawn > pointMargin : drawn < -pointMargin;
    return { gaps, change: mean(change), trend: isSeen ? trend : "steady" };
  };
  const all = unitsOf(organisation);
  const rows = all.flatMap(({ name, codes }): DepartmentCourse[] => {
    const base = course(ofA, codes);
    if (!base.gaps.some(Number.isFinite)) return [];
    const others = all.flatMap((unit) => (unit.codes === codes ? [] : unit.codes));
    const rest = medians((from, until) => ofA(others, from, until));
    return [{ ...name, base, ...(ofB && { other: course(ofB, codes) }), rest }];
  });
  return {
    topic: topic.title,
    a: optionName(scenario, a),
    ...(b !== undefined && { b: optionName(scenario, b) }),
    years: Array.from({ length: years }, (_, year) => yearName(scenario.begins, year)),
    compared,
    rows,
  };
}

/** Gaps of departments together from one year until another, run by run; NaN where nothing of theirs was due. */
type YearlyGaps = (codes: readonly string[], from: number, until: number) => RunValues;

/** Reads one option's rows of the table `years`, once for all departments and years. */
function yearlyGaps(
  table: Table,
  where: { readonly scenario: string; readonly option: string; readonly topic: string },
  count: number,
): YearlyGaps {
  const codes = column(table, "department") as readonly string[];
  const years = column(table, "year") as Int32Array;
  const columns = ["due", "implemented", "symbolic"].map((name) => column(table, name) as Float64Array);
  // Of each run: by department, then by year, the three sums.
  const tallies: Map<string, Float64Array>[] = [];
  const places = runValues(table, rowsOf(table, { ...where }), (rows) => {
    const tally = new Map<string, Float64Array>();
    for (const row of rows) {
      if (years[row] >= count) continue;
      let sums = tally.get(codes[row]);
      if (sums === undefined) tally.set(codes[row], (sums = new Float64Array(3 * count)));
      columns.forEach((values, c) => {
        sums[3 * years[row] + c] += values[row];
      });
    }
    return tallies.push(tally) - 1;
  });
  const gap = (tally: ReadonlyMap<string, Float64Array>, of: readonly string[], from: number, until: number) => {
    const [due, implemented, symbolic] = [0, 1, 2].map((c) =>
      of.reduce((sum, code) => {
        const sums = tally.get(code);
        if (sums) for (let year = from; year < until; year++) sum += sums[3 * year + c];
        return sum;
      }, 0),
    );
    return gapOf({ due, implemented, symbolic });
  };
  return (of, from, until) =>
    new Map(
      [...places].map(([world, runs]) => [
        world,
        new Map([...runs].map(([replication, place]) => [replication, gap(tallies[place], of, from, until)])),
      ]),
    );
}

/** A year since the start as an axis names it: its number from 1, the calendar year, or both that it lies in. */
function yearName(begins: string | undefined, year: number): string {
  if (begins === undefined) return `${year + 1}`;
  const [from, to] = [year, year + 1].map((y) => monthAt(begins, y * weeksPerYear));
  const [first, second] = [from.slice(0, 4), to.slice(0, 4)];
  return from.endsWith("-01") || first === second ? first : `${first}/${second.slice(2)}`;
}
