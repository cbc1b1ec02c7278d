import { bottleneckBars } from "./bottleneck-bars.ts";
import { capacityProfile } from "./capacity-profile.ts";
import { changeWaterfall } from "./change-waterfall.ts";
import { changeWaterfallExamples } from "./change-waterfall-examples.ts";
import { costAndCases } from "./cost-and-cases.ts";
import { costAndCasesExamples } from "./cost-and-cases-examples.ts";
import { departmentCourses } from "./department-courses.ts";
import { departmentCoursesExamples } from "./department-courses-examples.ts";
import { effectForest } from "./effect-forest.ts";
import { effectForestExamples } from "./effect-forest-examples.ts";
import {
  bottleneckBarsExamples,
  capacityProfileExamples,
  type Examples,
  fateAlluvialExamples,
  fateHeatmapExamples,
  gapOverTimeExamples,
  optionDumbbellExamples,
  quantileDotsExamples,
  stageSankeyExamples,
} from "./examples.ts";
import { fateAlluvial } from "./fate-alluvial.ts";
import { fateHeatmap } from "./fate-heatmap.ts";
import type { Chart } from "./figure.ts";
import { flipStrip } from "./flip-strip.ts";
import { flipStripExamples } from "./flip-strip-examples.ts";
import { gapOverTime } from "./gap-over-time.ts";
import { optionDumbbell } from "./option-dumbbell.ts";
import { quantileDots } from "./quantile-dots.ts";
import { stageSankey } from "./stage-sankey.ts";
import { whoWorksWithWhom } from "./who-works-with-whom.ts";
import { whoWorksWithWhomExamples } from "./who-works-with-whom-examples.ts";

/** A chart with data to look at; chart and data fit each other, which a list of different charts cannot say in its type. */
export interface ChartEntry {
  readonly chart: Chart<never>;
  readonly data: Examples<never>;
}

const entry = <Data>(chart: Chart<Data>, data: Examples<Data>): ChartEntry => ({ chart, data: data as Examples<never> });

/** Every figure, in the order of their numbers. */
export const entries: readonly ChartEntry[] = [
  entry(fateHeatmap, fateHeatmapExamples),
  entry(gapOverTime, gapOverTimeExamples),
  entry(departmentCourses, departmentCoursesExamples),
  entry(stageSankey, stageSankeyExamples),
  entry(optionDumbbell, optionDumbbellExamples),
  entry(quantileDots, quantileDotsExamples),
  entry(fateAlluvial, fateAlluvialExamples),
  entry(changeWaterfall, changeWaterfallExamples),
  entry(bottleneckBars, bottleneckBarsExamples),
  entry(flipStrip, flipStripExamples),
  entry(whoWorksWithWhom, whoWorksWithWhomExamples),
  entry(costAndCases, costAndCasesExamples),
  entry(capacityProfile, capacityProfileExamples),
  entry(effectForest, effectForestExamples),
];
