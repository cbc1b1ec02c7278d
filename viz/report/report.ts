import { Window } from "happy-dom";
import type { Language } from "../../sim/core/language.ts";
import type { Organisation } from "../../sim/model/organisation.ts";
import type { ParameterSpec } from "../../sim/model/parameters.ts";
import type { Topic } from "../../sim/model/topic.ts";
import type { Scenario } from "../../sim/scenario/scenario.ts";
import type { Summary } from "../../sim/study/summary.ts";
import type { World } from "../../sim/study/world.ts";
import { serialise } from "../charts/svg.ts";
import { wordsOf } from "../text/words.ts";
import { arrearsOf } from "./data/arrears.ts";
import { bestComparison } from "./data/best.ts";
import type { Comparable } from "./data/comparable.ts";
import { flips } from "./data/flips.ts";
import { figureCsv } from "./export/csv.ts";
import { figurePng } from "./export/png.ts";
import { figureSvg } from "./export/svg.ts";
import { type Draft, draftFigures, type ReportTables } from "./figures.ts";
import { reportDocument } from "./page/document.ts";
import type { Chapter, Edition, PlacedFigure, ReportMeta } from "./page/edition.ts";
import { figureTable } from "./page/figure.ts";
import { Markup } from "./page/markup.ts";
import { reportWordsOf } from "./text/words.ts";

/** What a report is made from. */
export interface ReportInput {
  readonly scenarios: readonly Scenario[];
  /** One per scenario, in the same order. */
  readonly organisations: readonly Organisation[];
  /** All topics that are a scenario's focus, in any order. */
  readonly topics: readonly Topic[];
  readonly tables: ReportTables;
  readonly summary: Summary;
  readonly meta: ReportMeta;
  /** The sets of assumptions; with `parameters` they tell what could flip an answer. Their weights count unless all are equal. */
  readonly worlds?: readonly World[];
  /** In the order of the worlds' ranks; listed in the report. */
  readonly parameters?: readonly ParameterSpec[];
}

/** A report's files; paths are relative to the results folder, with forward slashes. */
export interface ReportFiles {
  /** The page, to be stored as report.html. */
  readonly html: string;
  /** figures/<scenario>/<figure>.<language>.svg, .png and .csv. */
  readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[];
}

const languages: readonly Language[] = ["de", "en"];

/** Pixels for which figures are drawn: in files, in the page on wide screens and paper, in the page on narrow screens. */
const widths = { file: 960, wide: 800, narrow: 340 };

/**
 * One self-contained page in German and English, and every figure as SVG, PNG and CSV. Pure but for the fonts read for PNG.
 * Throws when a scenario's organisation or focus topic is missing.
 */
export function buildReport(input: ReportInput): ReportFiles {
  const window = new Window();
  const document = window.document as unknown as Document;
  const weights = weightsOf(input.worlds ?? []);
  const run = { model: input.meta.model, seed: input.meta.seed, worlds: input.meta.worlds, weights };
  const files: { path: string; content: string | Uint8Array }[] = [];

  const studies = input.scenarios.map((scenario, s) => {
    const about = aboutOf(input, s);
    const best = bestComparison(input.summary, scenario);
    const { topics, workload } = input.tables;
    return {
      about,
      drafts: draftFigures(about, input.tables, input.summary, run),
      arrears: Object.fromEntries(
        scenario.options.map(({ id }) => [id, workload ? arrearsOf(workload, scenario, id, weights) : Number.NaN]),
      ),
      flips:
        input.worlds && input.parameters && topics && best
          ? flips(about, topics, best, input.worlds, input.parameters)
          : undefined,
    };
  });

  const editions = languages.map((language): Edition => {
    const chapters = studies.map(({ about, drafts, arrears, flips }, s): Chapter => {
      const anchor = `s${s + 1}`;
      const figures = drafts.map((draft) => {
        files.push(...figureFiles(draft, about.scenario.id, language, document));
        return placed(draft, `${language}-${anchor}`, language, document);
      });
      return { ...about, anchor, figures, arrears, flips };
    });
    return {
      language,
      words: reportWordsOf(language),
      summary: input.summary,
      chapters,
      meta: input.meta,
      weights,
      parameters: input.parameters ?? [],
    };
  });
  return { html: reportDocument(editions), files };
}

function aboutOf(input: ReportInput, s: number): Comparable {
  const scenario = input.scenarios[s];
  const organisation = input.organisations[s];
  const topic = input.topics.find(({ id }) => id === scenario.focus);
  if (organisation === undefined) throw new Error(`no organisation for scenario ${scenario.id}`);
  if (topic === undefined) throw new Error(`no topic ${scenario.focus}, the focus of scenario ${scenario.id}`);
  return { scenario, organisation, topic };
}

/** Weights by world number; undefined when all are alike. */
function weightsOf(worlds: readonly World[]): readonly number[] | undefined {
  if (worlds.every(({ weight }) => weight === worlds[0].weight)) return undefined;
  const weights: number[] = [];
  for (const { index, weight } of worlds) weights[index] = weight;
  return weights;
}

/** A figure in the page, twice: ids differ by page, chapter and form. */
function placed(draft: Draft, prefix: string, language: Language, document: Document): PlacedFigure {
  const draw = (form: "wide" | "narrow") =>
    draft.draw({
      language,
      document,
      ids: `${prefix}-${draft.id}-${form}`,
      width: widths[form],
      height: form === "wide" ? 440 : 360,
      print: true,
    });
  const [wide, narrow] = [draw("wide"), draw("narrow")];
  return {
    id: draft.id,
    part: draft.part,
    wide: new Markup(serialise(wide.svg)),
    narrow: new Markup(serialise(narrow.svg)),
    table: figureTable(wide, wide.title, language),
  };
}

function figureFiles(draft: Draft, scenario: string, language: Language, document: Document) {
  const figure = draft.draw({ language, document, ids: draft.id, width: widths.file, print: true });
  const { context } = draft;
  const svg = figureSvg(figure, context, language);
  const words = wordsOf(language);
  const texts = {
    Title: figure.title,
    Description: figure.description,
    Source: words.source(context.model.slice(0, 12), context.seed, context.worlds, context.source[language]),
    Disclaimer: words.limits(context.limits.map((limit) => limit[language])),
  };
  const path = `figures/${scenario}/${draft.id}.${language}`;
  return [
    { path: `${path}.svg`, content: svg },
    { path: `${path}.png`, content: figurePng(svg, texts) },
    { path: `${path}.csv`, content: figureCsv(figure, context, language) },
  ];
}
