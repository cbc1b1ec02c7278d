import type { Language } from "../../../sim/core/language.ts";
import type { Figure, FigureContext } from "../../charts/figure.ts";
import { wordsOf } from "../../text/words.ts";
import { findingWordsOf } from "../text/words.ts";
import { readable } from "./cells.ts";

/**
 * A figure's numbers for a spreadsheet. German: semicolons, decimal comma, byte order mark; English: RFC 4180. Lines end in
 * CRLF. The last column repeats source and limits in every row: it survives sorting and copying, and R, Excel and pandas read
 * the file without settings, which a comment line would prevent.
 */
export function figureCsv(figure: Figure, context: FigureContext, language: Language): string {
  const words = wordsOf(language);
  const source = words.source(context.model.slice(0, 12), context.seed, context.worlds, context.source[language]);
  const note = `${source} ${words.limits(context.limits.map((limit) => limit[language]))}`;
  const { columns, rows } = figure.table;
  const head = [...columns.map(({ label }) => label), findingWordsOf(language).note];
  const body = rows.map((row) => [
    ...row.map((cell, c) =>
      typeof cell === "number" ? numberCell(cell, language) : textCell(readable(columns[c].name, cell, language), language),
    ),
    textCell(note, language),
  ]);
  const delimiter = language === "de" ? ";" : ",";
  const lines = [head.map((cell) => textCell(cell, language)), ...body].map((cells) => `${cells.join(delimiter)}\r\n`);
  return (language === "de" ? "\ufeff" : "") + lines.join("");
}

function numberCell(value: number, language: Language): string {
  if (!Number.isFinite(value)) return "";
  return language === "de" ? String(value).replace(".", ",") : String(value);
}

/** Quoted where needed; a text that a spreadsheet would take for a formula gets an apostrophe in front. */
function textCell(text: string, language: Language): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const special = language === "de" ? /[";\r\n]/ : /[",\r\n]/;
  return special.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
