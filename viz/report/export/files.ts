import type { Language } from "../../../sim/core/language.ts";
import type { ChartOptions, Figure, FigureContext } from "../../charts/figure.ts";
import { figureCsv } from "../../findings/export/csv.ts";
import { figureTexts } from "../../findings/export/png-text.ts";
import { figureSvg } from "../../findings/export/svg.ts";
import { figurePng } from "./png.ts";

/** A file of a report; the path is relative to the results folder, with forward slashes. */
export interface ReportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A figure that can be drawn in any language. */
export interface Drawable {
  readonly id: string;
  readonly context: FigureContext;
  draw(options: Omit<ChartOptions, "context">): Figure;
}

/** A figure as <folder>/<figure>.<language>.svg, .png and .csv, limits inside each. */
export async function figureFiles(
  draft: Drawable,
  folder: string,
  language: Language,
  document: Document,
): Promise<ReportFile[]> {
  const figure = draft.draw({ language, document, ids: draft.id, print: true });
  const { context } = draft;
  const svg = figureSvg(figure, context, language);
  const texts = figureTexts(figure, context, language);
  const path = `${folder}/${draft.id}.${language}`;
  return [
    { path: `${path}.svg`, content: svg },
    { path: `${path}.png`, content: await figurePng(svg, texts) },
    { path: `${path}.csv`, content: figureCsv(figure, context, language) },
  ];
}
