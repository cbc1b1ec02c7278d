import type { Language } from "../../../../sim/core/language.ts";
import type { Figure } from "../../../charts/figure.ts";
import { drawFigure } from "../../../findings/draw-figure.ts";
import { figureCsv } from "../../../findings/export/csv.ts";
import { figureTexts, withTexts } from "../../../findings/export/png-text.ts";
import { figureSvg } from "../../../findings/export/svg.ts";
import type { Draft } from "../../../findings/figures.ts";
import { pictureOf } from "./picture.ts";
import { saveFile } from "./save-file.ts";

/** Kinds of files a figure is kept as. */
export const fileKinds = ["svg", "png", "csv"] as const;
export type FileKind = (typeof fileKinds)[number];

/** Gives the visitor a figure as a file, at its full width and with its limits inside. Throws where the browser cannot draw it. */
export async function saveFigure(draft: Draft, kind: FileKind, language: Language): Promise<void> {
  const figure: Figure = drawFigure(draft, { document, language, ids: draft.id, print: kind !== "csv" });
  const name = `querschnitt-${draft.id}.${language}.${kind}`;
  if (kind === "csv") return saveFile(name, figureCsv(figure, draft.context, language), "text/csv;charset=utf-8");
  const svg = figureSvg(figure, draft.context, language);
  if (kind === "svg") return saveFile(name, svg, "image/svg+xml");
  const [width, height] = ["width", "height"].map((side) => Number(figure.svg.getAttribute(side)));
  const picture = withTexts(await pictureOf(svg, width, height), figureTexts(figure, draft.context, language));
  saveFile(name, picture as Uint8Array<ArrayBuffer>, "image/png");
}
