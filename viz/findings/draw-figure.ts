import { bottleneckBars } from "../charts/bottleneck-bars.ts";
import { capacityProfile } from "../charts/capacity-profile.ts";
import { changeWaterfall } from "../charts/change-waterfall.ts";
import { costAndCases } from "../charts/cost-and-cases.ts";
import { departmentCourses } from "../charts/department-courses.ts";
import { fateAlluvial } from "../charts/fate-alluvial.ts";
import { fateHeatmap } from "../charts/fate-heatmap.ts";
import type { Chart, ChartOptions, Figure } from "../charts/figure.ts";
import { flipStrip } from "../charts/flip-strip.ts";
import { gapOverTime } from "../charts/gap-over-time.ts";
import { optionDumbbell } from "../charts/option-dumbbell.ts";
import { quantileDots } from "../charts/quantile-dots.ts";
import { stageSankey } from "../charts/stage-sankey.ts";
import { whoWorksWithWhom } from "../charts/who-works-with-whom.ts";
import type { Draft } from "./figures.ts";

const charts: readonly Chart<never>[] = [
  stageSankey,
  gapOverTime,
  departmentCourses,
  costAndCases,
  fateAlluvial,
  changeWaterfall,
  optionDumbbell,
  fateHeatmap,
  bottleneckBars,
  whoWorksWithWhom,
  capacityProfile,
  quantileDots,
  flipStrip,
];

/** The chart that a draft is drawn with. Throws for one that no findings use. */
function chartOf({ chart: id }: Pick<Draft, "chart">): Chart<never> {
  const chart = charts.find((one) => one.id === id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  return chart;
}

/** Draws a draft in any language and width. */
export function drawFigure(draft: Draft, options: Omit<ChartOptions, "context">): Figure {
  return chartOf(draft).draw(draft.data as never, { ...options, context: draft.context });
}
