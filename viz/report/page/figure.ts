import type { Edition, PlacedFigure } from "./edition.ts";
import { figureTable } from "./figure-table.ts";
import { html, type Markup } from "./markup.ts";

/** A figure under its question, wide and narrow, with its numbers as a table. */
export function figureBlock(figure: PlacedFigure, number: string, anchor: string, { words, language }: Edition): Markup {
  const { page } = words;
  const id = `${anchor}-${figure.id}`;
  return html`<figure id="${id}" aria-labelledby="${id}-q">
<h4 id="${id}-q"><span class="number">${page.figure(number)}</span> ${page.figures[figure.id]}</h4>
<div class="wide">${figure.wide}</div>
<div class="narrow">${figure.narrow}</div>
<details><summary>${page.asTable}<span class="hidden">: ${page.figures[figure.id]}</span></summary>
<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}-q">${figureTable(figure.drawn, language)}</div></details>
</figure>
`;
}
