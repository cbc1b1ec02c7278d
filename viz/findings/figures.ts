import type { Text } from "../../sim/core/language.ts";
import type { ParameterSpec } from "../../sim/model/parameters.ts";
import { toldComparison } from "../../sim/study/statistics/told-comparison.ts";
import type { WorldWeights } from "../../sim/study/statistics/world-weights.ts";
import type { Comparison, OptionSummary, Summary } from "../../sim/study/summary.ts";
import type { World } from "../../sim/study/world.ts";
import { bottleneckBars } from "../charts/bottleneck-bars.ts";
import { capacityProfile } from "../charts/capacity-profile.ts";
import { changeWaterfall } from "../charts/change-waterfall.ts";
import { costAndCases } from "../charts/cost-and-cases.ts";
import { departmentCourses } from "../charts/department-courses.ts";
import { fateAlluvial } from "../charts/fate-alluvial.ts";
import { fateHeatmap } from "../charts/fate-heatmap.ts";
import type { Chart, FigureContext } from "../charts/figure.ts";
import { flipStrip } from "../charts/flip-strip.ts";
import { gapOverTime } from "../charts/gap-over-time.ts";
import { optionDumbbell } from "../charts/option-dumbbell.ts";
import { quantileDots } from "../charts/quantile-dots.ts";
import { stageSankey } from "../charts/stage-sankey.ts";
import { whoWorksWithWhom } from "../charts/who-works-with-whom.ts";
import { bottleneckBarsData } from "./data/bottleneck-bars.ts";
import { capacityProfileData, scenarioProfilesData } from "./data/capacity-profile.ts";
import { changeWaterfallData } from "./data/change-waterfall.ts";
import type { Comparable } from "./data/comparable.ts";
import { costAndCasesData } from "./data/cost-and-cases.ts";
import { departmentCoursesData } from "./data/department-courses.ts";
import { fateAlluvialData } from "./data/fate-alluvial.ts";
import { fateHeatmapData } from "./data/fate-heatmap.ts";
import { flipStripData } from "./data/flip-strip.ts";
import { gapOverTimeData } from "./data/gap-over-time.ts";
import { optionDumbbellData } from "./data/option-dumbbell.ts";
import { quantileDotsData } from "./data/quantile-dots.ts";
import { stageSankeyData } from "./data/stage-sankey.ts";
import type { NamedInstrument } from "./data/time-line.ts";
import { whoWorksWithWhomData } from "./data/who-works-with-whom.ts";
import type { ReportTables } from "./input.ts";
import { type FigureId, findingWordsOf } from "./text/words.ts";

/** A figure ready to be drawn in any language and width; plain data, so that a worker may prepare it for a page. */
export interface Draft {
  readonly id: FigureId;
  /** Id of its chart. */
  readonly chart: string;
  readonly part: "picture" | "reason" | "doubt";
  readonly context: FigureContext;
  /** What the chart draws. */
  readonly data: unknown;
}

/** What a figure prints of the runs behind it. */
interface RunFacts {
  readonly model: string;
  readonly seed: string;
  readonly worlds: number;
  readonly both: WorldWeights;
  /** The sets of assumptions themselves, and the parameters in the order of their ranks; undefined where not handed over. */
  readonly drawn: readonly World[] | undefined;
  readonly parameters: readonly ParameterSpec[] | undefined;
  readonly instruments: readonly NamedInstrument[];
  /** Option to tell of; default: the one that tells most. */
  readonly against?: string;
}

/** Most options that lines tell apart. */
const mostLines = 6;

/** All figures of one scenario for which there are results, in the order of the report: picture, reason, doubt. */
export function draftFigures(about: Comparable, tables: ReportTables, summary: Summary, run: RunFacts): Draft[] {
  const { scenario } = about;
  const { both, drawn, parameters } = run;
  const { weights, priorWeights } = both;
  const ofScenario = summary.scenarios.filter(({ id, topic }) => id === scenario.id && topic === about.topic.id);
  const base = ofScenario.find(({ option }) => option === scenario.options[0].id);
  if (base === undefined) return [];
  const told = toldComparison(summary, scenario, run.against);
  const drafts: Draft[] = [];
  const add = <Data>(part: Draft["part"], chart: Chart<Data>, data: Data, worlds = run.worlds) => {
    const context = contextOf({ ...run, worlds }, sourceOf(about), summary.weighted);
    drafts.push({ id: chart.id as FigureId, chart: chart.id, part, context, data });
  };
  const shown = shownOptions(ofScenario, told);

  const { runs, departments, series, years, pairs, contributions, topics, ties, bottlenecks } = tables;
  if (departments) add("picture", stageSankey, stageSankeyData(about, departments, base, weights));
  const course = series && gapOverTimeData(about, series, shown, weights);
  if (course && course.courses.length > 0) add("picture", gapOverTime, course);
  const courses = years && departmentCoursesData(about, years, base.option, told?.b, weights);
  if (courses && courses.rows.length > 0) add("picture", departmentCourses, courses);
  const { instruments } = run;
  if (runs)
    add(
      "picture",
      costAndCases,
      costAndCasesData(about, runs, { summary, options: ofScenario, told, instruments, parameters, weights }),
    );
  if (pairs && told) add("reason", fateAlluvial, fateAlluvialData(about, pairs, told.a, told.b, weights));
  const changes = topics && told && changeWaterfallData(about, topics, contributions, told, instruments, weights);
  if (changes) add("reason", changeWaterfall, changes.data, changes.worlds);
  if (departments && told) add("reason", optionDumbbell, optionDumbbellData(about, departments, told.a, told.b, weights));
  if (departments) add("reason", fateHeatmap, fateHeatmapData(about, departments, base.option, weights));
  const opened = bottlenecks && bottleneckBarsData(about, bottlenecks, base.option, told?.b, weights);
  if (opened) add("reason", bottleneckBars, opened.data, opened.worlds);
  const known = ties && whoWorksWithWhomData(about, ties, base.option, told?.b, weights);
  if (known) add("reason", whoWorksWithWhom, known.data, known.worlds);
  const profiles = topics && capacityProfileData(about, topics, shown, weights, priorWeights);
  if (profiles) add("reason", capacityProfile, profiles);
  if (topics && told) add("doubt", quantileDots, quantileDotsData(about, topics, told, both));
  if (topics && told && drawn && parameters)
    add("doubt", flipStrip, flipStripData(about, topics, told, drawn, parameters, summary.weighted));
  return drafts;
}

/** The profiles of all scenarios' first options in one figure; undefined with fewer than two that have results. */
export function draftSideBySide(
  abouts: readonly Comparable[],
  tables: ReportTables,
  { weighted }: Summary,
  run: RunFacts,
): Draft | undefined {
  const data = tables.topics && scenarioProfilesData(abouts, tables.topics, run.both.weights);
  if (data === undefined) return undefined;
  const titles = data.profiles.map(({ name }) => abouts[Number(name.letter) - 1].scenario.title);
  const source = { de: titles.map(({ de }) => de).join("; "), en: titles.map(({ en }) => en).join("; ") };
  const context = contextOf(run, source, weighted);
  return { id: "capacity-profiles", chart: capacityProfile.id, part: "picture", context, data };
}

function contextOf({ model, seed, worlds }: RunFacts, source: Text, weighted: boolean): FigureContext {
  return { model, seed, worlds, source, limits: limitsOf(weighted) };
}

/** "Förderung endet · Würzburg (Typ)". */
function sourceOf({ scenario, organisation }: Comparable): Text {
  return { de: `${scenario.title.de} · ${organisation.title.de}`, en: `${scenario.title.en} · ${organisation.title.en}` };
}

function limitsOf(weighted: boolean): Text[] {
  const [de, en] = (["de", "en"] as const).map((language) => findingWordsOf(language).figureLimits(weighted));
  return de.map((limit, i) => ({ de: limit, en: en[i] }));
}

/** Options whose courses and profiles are drawn: all, or the first few with the one that is compared among them. */
function shownOptions(options: readonly OptionSummary[], told: Comparison | undefined): string[] {
  const ids = options.map(({ option }) => option);
  if (ids.length <= mostLines) return ids;
  const kept = ids.slice(0, mostLines);
  return told === undefined || kept.includes(told.b) ? kept : [...kept.slice(0, mostLines - 1), told.b];
}
