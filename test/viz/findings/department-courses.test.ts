import { describe, expect, it } from "vitest";
import { departmentCoursesData } from "../../../viz/findings/data/department-courses.ts";
import { organisation, scenarios, topics } from "../report/setting.ts";
import { tableOf } from "../report/study.ts";

const [first, , dated] = scenarios;
const scenario = { ...first, weeks: 5 * 52 + 20 };
const about = { scenario, organisation, topic: topics[0] };
const [a, b] = scenario.options.map(({ id }) => id);
const row = (option: string, world: number, department: string, year: number, done: number, due = 10) => ({
  scenario: scenario.id,
  option,
  world,
  replication: 0,
  topic: topics[0].id,
  department,
  year,
  due,
  implemented: done,
});
const years = [0, 1, 2, 3, 4, 5];
/** Under a roads do less from year to year in all worlds, planning does as much as ever, and the gap of the small ones swings. */
const table = tableOf("years", [
  ...[0, 1, 2, 3, 4].flatMap((world) =>
    years.flatMap((year) => [
      row(a, world, "66", year, 8 - year),
      row(a, world, "61", year, 5, 90),
      row(b, world, "66", year, 8),
      row(a, world, "01", year, year < 3 === world < 3 ? 3 : 9, 10),
      row(a, world, "02", year, 10, 30),
    ]),
  ),
  row(a, 0, "50", 2, 2),
]);
const data = departmentCoursesData(about, table, a, b, undefined)!;
const unit = (code: string) => data.rows.find((one) => one.code === code)!;

describe("courses by department", () => {
  it("hold a gap for each whole year, and none where nothing was due", () => {
    const tenths = (gaps: readonly number[]) => gaps.map((gap) => Math.round(gap * 10));
    expect(data.years).toEqual(["1", "2", "3", "4", "5"]);
    expect(tenths(unit("66").base.gaps)).toEqual([2, 3, 4, 5, 6]);
    expect(tenths(unit("66").other!.gaps)).toEqual([2, 2, 2, 2, 2]);
    expect(tenths(unit("50").base.gaps)).toEqual([Number.NaN, Number.NaN, 8, Number.NaN, Number.NaN]);
    expect(data.rows.map(({ code }) => code).sort()).toEqual(["50", "61", "66", "small"]);
  });

  it("compare the first two years with the last two, world by world", () => {
    expect(unit("66").base.trend).toBe("grows");
    expect(unit("66").base.change).toBeCloseTo(0.55 - 0.25);
    expect(unit("66").other!.trend).toBe("steady");
    expect(unit("small").base.trend).toBe("steady");
    expect(unit("50").base.trend).toBe("steady");
  });

  it("pool small units by their cases", () => {
    // 1 − (3 + 10) / 40 in three of five worlds.
    expect(unit("small").base.gaps[0]).toBeCloseTo(1 - 13 / 40);
  });

  it("set each unit beside all others together", () => {
    // Without roads: planning's 5 of 90, the small units' 13 of 40.
    expect(unit("66").rest[0]).toBeCloseTo(1 - 18 / 130);
  });

  it("weigh worlds", () => {
    const weighted = departmentCoursesData(about, table, a, b, [0, 0, 0, 1, 1])!;
    expect(weighted.rows.find(({ code }) => code === "small")!.base).toMatchObject({ trend: "grows" });
  });

  it("name years by the calendar, and are none with less than two years", () => {
    const of = (begins: string) => departmentCoursesData({ ...about, scenario: { ...scenario, begins } }, table, a, b, undefined);
    expect(of("2014-06")!.years.slice(0, 2)).toEqual(["2014/15", "2015/16"]);
    expect(of("2014-01")!.years.slice(0, 2)).toEqual(["2014", "2015"]);
    expect(departmentCoursesData({ ...about, scenario: { ...dated, weeks: 103 } }, table, a, b, undefined)).toBeUndefined();
  });
});
