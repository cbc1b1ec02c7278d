import type { Text } from "../../sim/core/language.ts";
import type { Weights } from "../../sim/study/statistics/values.ts";
import type { Comparison, OptionSummary, Summary } from "../../sim/study/summary.ts";
import { bottleneckBars } from "../charts/bottleneck-bars.ts";
import { fateAlluvial } from "../charts/fate-alluvial.ts";
import { fateHeatmap } from "../charts/fate-heatmap.ts";
import type { Chart, ChartOptions, Figure, FigureContext } from "../charts/figure.ts";
import { gapOverTime } from "../charts/gap-over-time.ts";
import { optionDumbbell } from "../charts/option-dumbbell.ts";
import { quantileDots } from "../charts/quantile-dots.ts";
import { stageSankey } from "../charts/stage-sankey.ts";
import { bestComparison } from "./data/best.ts";
import { bottleneckBarsData } from "./data/bottleneck-bars.ts";
import type { Comparable } from "./data/comparable.ts";
import { fateAlluvialData } from "./data/fate-alluvial.ts";
import { fateHeatmapData } from "./data/fate-heatmap.ts";
import { gapOverTimeData } from "./data/gap-over-time.ts";
import { optionDumbbellData } from "./data/option-dumbbell.ts";
import { quantileDotsData } from "./data/quantile-dots.ts";
import { stageSankeyData } from "./data/stage-sankey.ts";
import type { ReportTables } from "./input.ts";
import { type FigureId, reportWordsOf } from "./text/words.ts";

/** A figure ready to be drawn in any language and width. */
export interface Draft {
  readonly id: FigureId;
  readonly part: "picture" | "reason" | "doubt";
  readonly context: FigureContext;
  draw(options: Omit<ChartOptions, "context">): Figure;
}

/** Most options that a course of the gap tells apart. */
const mostCourses = 6;

/** All figures of one scenario for which there are results, in the order of the report: picture, reason, doubt. */
export function draftFigures(
  about: Comparable,
  tables: ReportTables,
  summary: Summary,
  run: { readonly model: string; readonly seed: string; readonly worlds: number; readonly weights: Weights },
): Draft[] {
  const { scenario } = about;
  const { weights } = run;
  const ofScenario = summary.scenarios.filter(({ id, topic }) => id === scenario.id && topic === about.topic.id);
  const base = ofScenario.find(({ option }) => option === scenario.options[0].id);
  if (base === undefined) return [];
  const best = bestComparison(summary, scenario);
  const drafts: Draft[] = [];
  const add = <Data>(part: Draft["part"], chart: Chart<Data>, data: Data, worlds = run.worlds) => {
    const context = {
      model: run.model,
      seed: run.seed,
      worlds,
      source: sourceOf(about),
      limits: limitsOf(weights !== undefined),
    };
    drafts.push({ id: chart.id as FigureId, part, context, draw: (options) => chart.draw(data, { ...options, context }) });
  };

  const { departments, series, pairs, topics, bottlenecks } = tables;
  if (departments) add("picture", stageSankey, stageSankeyData(about, departments, base, weights));
  const course = series && gapOverTimeData(about, series, coursesOf(ofScenario, best), weights);
  if (course && course.courses.length > 0) add("picture", gapOverTime, course);
  if (pairs && best) add("reason", fateAlluvial, fateAlluvialData(about, pairs, best.a, best.b, weights));
  if (departments && best) add("reason", optionDumbbell, optionDumbbellData(about, departments, best.a, best.b, weights));
  if (departments) add("reason", fateHeatmap, fateHeatmapData(about, departments, base.option, weights));
  const opened = bottlenecks && bottleneckBarsData(about, bottlenecks, base.option, best?.b, weights);
  if (opened) add("reason", bottleneckBars, opened.data, opened.worlds);
  if (topics && best) add("doubt", quantileDots, quantileDotsData(about, topics, best, weights));
  return drafts;
}

/** "Förderung endet · Würzburg (Typ)". */
function sourceOf({ scenario, organisation }: Comparable): Text {
  return { de: `${scenario.title.de} · ${organisation.title.de}`, en: `${scenario.title.en} · ${organisation.title.en}` };
}

function limitsOf(weighted: boolean): Text[] {
  const [de, en] = (["de", "en"] as const).map((language) => reportWordsOf(language).page.figureLimits(weighted));
  return de.map((limit, i) => ({ de: limit, en: en[i] }));
}

/** Options whose courses are drawn: all, or the first few with the best among them. */
function coursesOf(options: readonly OptionSummary[], best: Comparison | undefined): string[] {
  const ids = options.map(({ option }) => option);
  if (ids.length <= mostCourses) return ids;
  const kept = ids.slice(0, mostCourses);
  return best === undefined || kept.includes(best.b) ? kept : [...kept.slice(0, mostCourses - 1), best.b];
}
