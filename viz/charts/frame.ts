import { faint, ink, softInk } from "./colours.ts";
import type { ChartOptions, Figure, FigureColumn, FigureTable } from "./figure.ts";
import { wrap } from "./measure.ts";
import { marginOf, narrowBelow, type Sheet, sheetOf } from "./sheet.ts";

/** What a chart puts on its sheet. */
export interface Content {
  /** The finding, one sentence. */
  readonly title: string;
  /** How to read the picture: one or two sentences under the title. */
  readonly lead: string;
  /** The picture in words; the lead and the source are added to it. */
  readonly description: string;
  /** Remarks below the picture, each on its own line. */
  readonly notes: readonly string[];
  /** Columns of the data table. */
  readonly columns: readonly FigureColumn[];
  /** Draws from (0, 0) to the sheet's width; `room` is the height that is free. */
  body(room: number): Body;
}

/** A drawn picture. */
export interface Body {
  /** Height used, pixels. */
  readonly height: number;
  readonly nodes: readonly Element[];
  /** Rows of the data table, one per mark. */
  readonly rows: FigureTable["rows"];
}

/** The least width that needs no more lines than the full one: keeps the last line from holding one lonely word. */
function balancedWidth(text: string, size: number, full: number, bold: boolean): number {
  const lines = wrap(text, size, full, bold).length;
  let width = full;
  while (width > full / 2 && wrap(text, size, width - 8, bold).length === lines) width -= 8;
  return width;
}

/** A figure: title, lead, the chart's body, notes, source and limits, from top to bottom. */
export function frame(options: ChartOptions, compose: (sheet: Sheet) => Content): Figure {
  const width = options.width ?? 960;
  if (!(width >= 320)) throw new Error(`figure width ${width}; expected 320 or more`);
  const narrow = width < narrowBelow;
  const margin = marginOf(narrow);
  const sheet = sheetOf(options, width);
  const { words, language, context, pen } = { ...sheet, context: options.context };
  const content = compose(sheet);
  const inner = sheet.width;

  const source = words.source(context.model.slice(0, 12), context.seed, context.worlds, context.source[language]);
  const limits = words.limits(context.limits.map((limit) => limit[language]));
  const description = [content.lead, content.description, source, limits].join(" ");

  const nodes: Element[] = [];
  let y = margin;
  const paragraph = (text: string, size: number, bold: boolean, fill: string, lead: number, into: Element[], within = inner) => {
    for (const line of wrap(text, size, within, bold)) {
      into.push(sheet.label(margin, y + size, line, { size, bold, fill }));
      y += size + lead;
    }
  };
  const titleSize = narrow ? 15 : 19;
  const leadSize = narrow ? 11 : 13;
  paragraph(content.title, titleSize, true, ink, narrow ? 4 : 5, nodes, balancedWidth(content.title, titleSize, inner, true));
  y += 3;
  paragraph(content.lead, leadSize, false, softInk, 4, nodes, balancedWidth(content.lead, leadSize, inner, false));
  y += narrow ? 8 : 10;
  const top = y;

  const foot: Element[] = [];
  const footSize = narrow ? 9 : 10;
  y = 0;
  for (const note of content.notes) paragraph(note, sheet.smallSize, false, softInk, 4, foot);
  if (content.notes.length > 0) y += 4;
  foot.push(pen("line", { x1: margin, x2: margin + inner, y1: y, y2: y, stroke: faint }));
  y += 5;
  paragraph(source, footSize, false, softInk, 3, foot);
  paragraph(limits, footSize, false, softInk, 3, foot);
  const footHeight = y;

  const gap = narrow ? 10 : 12;
  const least = options.height ?? (narrow ? 0 : 540);
  const room = Math.max(0, least - top - gap - footHeight - margin);
  const body = content.body(room);
  const height = Math.ceil(Math.max(least, top + body.height + gap + footHeight + margin));
  const titleId = `${options.ids}-title`;
  const descriptionId = `${options.ids}-desc`;

  const patterns = sheet.patterns();
  const svg = pen(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      lang: language,
      "aria-labelledby": titleId,
      "aria-describedby": descriptionId,
      "font-family": "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'DejaVu Sans', sans-serif",
      style: "font-variant-numeric: tabular-nums",
    },
    pen("title", { id: titleId }, content.title),
    pen("desc", { id: descriptionId }, description),
    ...(patterns.length > 0 ? [pen("defs", {}, ...patterns)] : []),
    pen("rect", { width, height, fill: "#FFFFFF" }),
    ...nodes,
    sheet.group(margin, top, ...body.nodes),
    sheet.group(0, height - margin - footHeight, ...foot),
  ) as SVGSVGElement;
  return { svg, title: content.title, description, table: { columns: content.columns, rows: body.rows } };
}

/** Collects a figure's table while its marks are drawn, and gives each mark its reference. */
export class Rows {
  readonly rows: (string | number)[][] = [];

  /** Adds a row; the returned attribute ties the mark to it (`data-row`, from 0). */
  add(...row: (string | number)[]): { readonly "data-row": number } {
    this.rows.push(row);
    return { "data-row": this.rows.length - 1 };
  }
}
