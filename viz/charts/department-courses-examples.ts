import type { Trend } from "../text/courses-words.ts";
import type { DepartmentCourse, DepartmentCoursesData, UnitCourse } from "./department-courses.ts";
import { chance, type Examples, exampleDepartments, exampleNames } from "./examples.ts";

const { topic, longTopic, a, b, longA, longB } = exampleNames;

function course(years: number, from: number, to: number, place: number): UnitCourse {
  const change = to - from;
  const trend: Trend = Math.abs(change) < 0.06 ? "steady" : change > 0 ? "grows" : "shrinks";
  const at = (year: number) => from + (change * year) / (years - 1) + 0.03 * (chance(1300 + 40 * place + year) - 0.5);
  return { gaps: Array.from({ length: years }, (_, year) => at(year)), change, trend };
}

const rest = Array.from({ length: 10 }, (_, year) => 0.7 - 0.004 * year);

const cityRows = exampleDepartments.city.map((department, i): DepartmentCourse => {
  const from = 0.55 + 0.3 * chance(900 + i);
  const change = 0.3 * (chance(1000 + i) - 0.45) * (i % 3 === 0 ? 1 : 0.3);
  return {
    ...department,
    base: course(10, from, from + change, i),
    other: course(10, from, from + change - 0.12 * chance(1100 + i), 100 + i),
    rest,
  };
});

/** A city in which some units' gap grows under the base; sixty with long names, two years and years without cases. */
export const departmentCoursesExamples: Examples<DepartmentCoursesData> = {
  example: {
    topic,
    a,
    b,
    years: Array.from({ length: 10 }, (_, year) => `${2014 + year}`),
    compared: 2,
    rows: cityRows,
  },
  extreme: {
    topic: longTopic,
    a: longA,
    b: { ...longB, letter: "E" },
    years: ["2017/18", "2018/19"],
    compared: 1,
    rows: exampleDepartments.many.map((department, i) => ({
      ...department,
      base: {
        gaps: i % 7 === 0 ? [Number.NaN, 1] : [i % 2, 1 - (i % 2)],
        change: 1 - 2 * (i % 2),
        trend: i % 2 ? "shrinks" : "grows",
      },
      other: { gaps: [i % 2, 1 - (i % 2)], change: 0, trend: "steady" },
      rest: [0.5, 0.5],
    })),
  },
};
