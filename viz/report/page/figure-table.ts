import type { Language } from "../../../sim/core/language.ts";
import type { Figure } from "../../charts/figure.ts";
import { readableTable } from "../../findings/export/readable-table.ts";
import { html, type Markup } from "./markup.ts";

/** A figure's numbers for readers. */
export function figureTable(figure: Figure, language: Language): Markup {
  const { columns, rows } = readableTable(figure.table, language);
  const cell = (text: string, c: number) => (columns[c].numeric ? html`<td class="n">${text}</td>` : html`<td>${text}</td>`);
  return html`<table class="data"><caption>${figure.title}</caption>
<thead><tr>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody></table>`;
}
