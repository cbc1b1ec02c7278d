import { readFiles } from "../../../sim/node/cli/hypothesis-files.ts";
import { fileFacts } from "../../../sim/node/cli/write-test-report.ts";
import type { Library } from "../../../sim/node/library.ts";
import type { PatternSet } from "../../../sim/scenario/hypothesis.ts";
import type { FigureContext } from "../../../viz/charts/figure.ts";
import { figureSvg } from "../../../viz/findings/export/svg.ts";
import { findingWordsOf } from "../../../viz/findings/text/words.ts";
import { drawingDocument } from "../../../viz/report/drawing-document.ts";
import { draftForests } from "../../../viz/report/tests/forest.ts";
import { resultsOf, type ValidationData } from "./data.ts";
import { leftOutLifts, type PatternLift, validationLifts } from "./lifts.ts";
import { shareChart } from "./share-chart.ts";
import { shiftChart } from "./shift-chart.ts";

/** A figure of the page: a file of docs/figures. */
export interface ValidationFigure {
  /** File name without its ending, "validation-" first. */
  readonly name: string;
  /** What it shows, in a sentence without its full stop. */
  readonly title: string;
  readonly svg: string;
}

/** The page's figures by the section they belong to. */
export type ValidationFigures = Readonly<Record<PatternSet | "shares" | "parameters", readonly ValidationFigure[]>>;

/** Parameters that are drawn. */
const drawnParameters = 20;

const document = drawingDocument();
const language = "en";
const limits = (["de", "en"] as const).map((each) => findingWordsOf(each).figureLimits(true));

/** Draws all figures of the page. */
export function validationFigures(data: ValidationData, library: Library): ValidationFigures {
  const { analysis, provenance, patterns, parameters } = data;
  const context = (worlds: number, what: string): FigureContext => ({
    model: provenance.model,
    seed: provenance.seed,
    worlds,
    source: { de: what, en: what },
    limits: limits[0].map((de, i) => ({ de, en: limits[1][i] })),
  });
  const titles = new Map(data.register.patterns.map(({ id, title }) => [id, title.en]));
  const titled = (lifts: readonly PatternLift[]) => lifts.map((lift) => ({ ...lift, title: titles.get(lift.id) ?? lift.id }));
  const named = new Map(parameters.map(({ name, title }) => [name, title.en]));

  const groups = [
    { title: "C patterns, weighted by all other C patterns (in the draws)", lifts: titled(leftOutLifts(data)) },
    { title: "V patterns, weighted by the C patterns (in the plausible worlds)", lifts: titled(validationLifts(data)) },
  ].filter(({ lifts }) => lifts.length > 0);
  const told = analysis.parameters.filter(({ bits }) => bits > 0).sort((a, b) => b.bits - a.bits);
  const counts = { all: analysis.parameters.length, constrained: told.filter((one) => one.constrained).length };
  const most = told.slice(0, drawnParameters).map((one) => ({ ...one, title: named.get(one.name) ?? one.name }));

  const options = { language, document, height: 0 } as const;
  const shares = "validation-shares";
  const inDraws = context(
    analysis.draws,
    `Patterns before and after weighting; V patterns in up to ${data.worlds.worlds.length} worlds`,
  );
  const moved = "validation-parameters";
  const inRanges = context(analysis.draws, "Parameters before and after weighting by C patterns");
  const shareFigure = shareChart(groups, { ...options, ids: shares, context: inDraws });
  const shiftFigure = shiftChart(most, counts, { ...options, ids: moved, context: inRanges });
  return {
    ...(Object.fromEntries((["R", "C", "V"] as const).map((set) => [set, forests(set, data, library)])) as Record<
      PatternSet,
      ValidationFigure[]
    >),
    shares: [{ name: shares, title: shareFigure.title, svg: figureSvg(shareFigure, inDraws, language) }],
    parameters: [{ name: moved, title: shiftFigure.title, svg: figureSvg(shiftFigure, inRanges, language) }],
  };

  function forests(set: PatternSet, from: ValidationData, of: Library): ValidationFigure[] {
    const tested = resultsOf(from, set);
    if (tested.length === 0) return [];
    const files = readFiles(
      tested.map(({ id }) => id),
      of,
    ).map(fileFacts);
    const { model, seed, digest, ensemble, besideWorlds } = patterns;
    const input = { judged: "patterns", tested, files, model, seed, digest, ensemble, besideWorlds, command: "" } as const;
    const places = tested.map((_, i) => i);
    const scope = { de: `Muster der Menge ${set}`, en: `Patterns of set ${set}` };
    return draftForests(input, places, { id: `validation-${set.toLowerCase()}`, scope }).map(({ id, context: own, draw }) => {
      const figure = draw({ language, document, ids: id });
      return { name: id, title: figure.title, svg: figureSvg(figure, own, language) };
    });
  }
}

/** Figures as Markdown pictures, one a line. */
export function pictures(figures: readonly ValidationFigure[]): string {
  return figures.map(({ name, title }) => `![${title}](figures/${name}.svg)`).join("\n\n");
}
