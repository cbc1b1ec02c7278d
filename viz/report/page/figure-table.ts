import type { Language } from "../../../sim/core/language.ts";
import type { Figure, FigureColumn, FigureTable } from "../../charts/figure.ts";
import { readable } from "../../findings/export/cells.ts";
import { html, type Markup } from "./markup.ts";

/**
 * A figure's numbers for readers: shares as whole points, codes as words, columns that say the same twice left out. Departments
 * by fates become a matrix, as in the figure.
 */
export function figureTable(figure: Figure, language: Language): Markup {
  const { columns, rows } = isMatrix(figure.table) ? matrix(figure.table, language) : figure.table;
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

function isMatrix({ columns }: FigureTable): boolean {
  return ["department", "fate", "points"].every((name) => columns.some((column) => column.name === name));
}

/** One row per department, its points in one column per fate. */
function matrix({ columns, rows }: FigureTable, language: Language): FigureTable {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const [department, fate, points] = ["department", "fate", "points"].map(at);
  const kept = columns.map((_, c) => c).filter((c) => c !== fate && c !== points && columns[c].name !== "share");
  const fates = [...new Set(rows.map((row) => row[fate] as string))];
  const wide = new Map<string | number, (string | number)[]>();
  for (const row of rows) {
    const own = wide.get(row[department]) ?? [...kept.map((c) => row[c]), ...fates.map(() => Number.NaN)];
    own[kept.length + fates.indexOf(row[fate] as string)] = row[points];
    wide.set(row[department], own);
  }
  const headings = fates.map(
    (name): FigureColumn => ({ name, unit: columns[points].unit, label: readable("fate", name, language) }),
  );
  return { columns: [...kept.map((c) => columns[c]), ...headings], rows: [...wide.values()] };
}

/** Shares as whole points of 100, years with one decimal, values of assumptions with three digits, all else whole. */
function number(value: number, unit: string, language: Language): string {
  if (!Number.isFinite(value)) return "–";
  if (unit === "value") {
    const locale = language === "de" ? "de-DE" : "en-GB";
    return new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value).replace("-", "−");
  }
  const digits = unit === "years" ? 1 : 0;
  const shown = unit.startsWith("share") ? value * 100 : value;
  const format = new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(Number(shown.toFixed(digits)) || 0).replace("-", "−");
}
