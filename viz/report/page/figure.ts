import type { Language } from "../../../sim/core/language.ts";
import type { Figure } from "../../charts/figure.ts";
import { readable } from "../export/cells.ts";
import type { Edition, PlacedFigure } from "./edition.ts";
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

/** A figure's numbers for readers: shares as whole points, codes as words; columns that say the same twice are left out. */
function figureTable(figure: Figure, language: Language): Markup {
  const { columns, rows } = figure.table;
  const names = columns.map(({ name }) => name);
  const said = (name: string) =>
    (name === "department" && names.includes("name")) || (name === "share" && names.includes("points"));
  const shown = columns.map((_, c) => c).filter((c) => !said(names[c]));
  const cell = (value: string | number, c: number) => {
    if (typeof value === "string") return html`<td>${readable(names[c], value, language)}</td>`;
    return html`<td class="n">${number(value, columns[c].unit, language)}</td>`;
  };
  return html`<table class="data"><caption>${figure.title}</caption>
<thead><tr>${shown.map((c) => html`<th scope="col">${columns[c].label}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${shown.map((c) => cell(row[c], c))}</tr>\n`)}</tbody></table>`;
}

/** Shares as whole points of 100, years with one decimal, all else whole. */
function number(value: number, unit: string, language: Language): string {
  if (!Number.isFinite(value)) return "–";
  const digits = unit === "years" ? 1 : 0;
  const shown = unit.startsWith("share") ? value * 100 : value;
  const format = new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(Number(shown.toFixed(digits)) || 0).replace("-", "−");
}
