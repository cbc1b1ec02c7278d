import type { Language } from "../../../sim/core/language.ts";
import { findingWordsOf } from "../../findings/text/words.ts";
import type { ReportWords } from "../text/words.ts";
import type { Edition, PlacedFigure } from "./edition.ts";
import { figureTable } from "./figure-table.ts";
import { html, type Markup } from "./markup.ts";

/** A figure of a report on runs, under the question it answers. */
export function figureBlock(figure: PlacedFigure, number: string, anchor: string, { words, language }: Edition): Markup {
  return figureUnder(findingWordsOf(language).figures[figure.id], figure, number, anchor, language, words);
}

/** A figure under its question, wide and narrow, with its numbers as a table. */
export function figureUnder(
  question: string,
  { id: name, wide, narrow, drawn }: Pick<PlacedFigure, "wide" | "narrow" | "drawn"> & { readonly id: string },
  number: string,
  anchor: string,
  language: Language,
  { page }: Pick<ReportWords, "page">,
): Markup {
  const id = `${anchor}-${name}`;
  return html`<figure id="${id}" aria-labelledby="${id}-q">
<h4 id="${id}-q"><span class="number">${page.figure(number)}</span> ${question}</h4>
<div class="wide">${wide}</div>
<div class="narrow">${narrow}</div>
<details><summary>${page.asTable}<span class="hidden">: ${question}</span></summary>
<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}-q">${figureTable(drawn, language)}</div></details>
</figure>
`;
}
