import { describe, expect, it } from "vitest";
import { departmentCourses } from "../../../viz/charts/department-courses.ts";
import { departmentCoursesExamples } from "../../../viz/charts/department-courses-examples.ts";
import {
  exampleContext,
  fateHeatmapExamples,
  gapOverTimeExamples,
  optionDumbbellExamples,
} from "../../../viz/charts/examples.ts";
import { fateHeatmap } from "../../../viz/charts/fate-heatmap.ts";
import { gapOverTime } from "../../../viz/charts/gap-over-time.ts";
import { optionDumbbell } from "../../../viz/charts/option-dumbbell.ts";
import { entries } from "../../../viz/charts/registry.ts";
import { serialise } from "../../../viz/charts/svg.ts";
import { whoWorksWithWhom } from "../../../viz/charts/who-works-with-whom.ts";
import { whoWorksWithWhomExamples } from "../../../viz/charts/who-works-with-whom-examples.ts";
import { drawn } from "./drawing.ts";

/** One element a line, so that a change shows as lines. */
const lines = (svg: SVGSVGElement) => `${serialise(svg).replace(/></g, ">\n<")}\n`;
const file = (id: string) => `snapshots/${id}.svg`;

const heatmap = fateHeatmapExamples.example;
const course = gapOverTimeExamples.example;
const courses = departmentCoursesExamples.example;
const ties = whoWorksWithWhomExamples.example;
const dumbbell = optionDumbbellExamples.example;

/** The large examples cut down: a few rows show a changed picture as well as many. */
const small: Record<string, SVGSVGElement> = {
  [fateHeatmap.id]: drawn(fateHeatmap, { ...heatmap, rows: [...heatmap.rows.slice(2, 6), heatmap.rows[heatmap.rows.length - 1]] })
    .svg,
  [gapOverTime.id]: drawn(gapOverTime, {
    ...course,
    courses: course.courses.map(({ option, points }) => ({ option, points: points.filter((_, i) => i % 8 === 0) })),
  }).svg,
  [departmentCourses.id]: drawn(departmentCourses, { ...courses, rows: [...courses.rows.slice(0, 7), courses.rows[23]] }).svg,
  [whoWorksWithWhom.id]: drawn(whoWorksWithWhom, {
    ...ties,
    units: ties.units.slice(0, 9),
    ties: ties.ties.filter(({ to }) => to < 9),
  }).svg,
  [optionDumbbell.id]: drawn(optionDumbbell, { ...dumbbell, rows: dumbbell.rows.slice(0, 8) }).svg,
};

describe(`pictures, wide and German (${exampleContext.source.de})`, () => {
  it.each(entries.map(({ chart, data }) => [chart.id, chart, data] as const))(
    "%s is drawn as before",
    async (id, chart, data) => {
      await expect(lines(small[id] ?? drawn(chart, data.example).svg)).toMatchFileSnapshot(file(id));
    },
  );
});
