import { softInk } from "./colours.ts";
import { spread, textWidth, truncate, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";

/** A mark on the time axis, in the figure's language. */
export interface Flag {
  /** Years since the start. */
  readonly year: number;
  /** When that is, where there is a calendar; stands before the text. */
  readonly date?: string;
  readonly text: string;
}

/** Flags above a plot, drawn once the plot's edges are known. */
export interface FlagBand {
  /** Height the labels need above the plot. */
  readonly height: number;
  /** Poles and labels; labels end at `top`, poles at `bottom`. */
  draw(top: number, bottom: number): Element[];
  /** In the narrow layout poles carry numbers; these lines tell what they mean. Else empty. */
  readonly key: readonly string[];
}

/** Flags of one time share a pole and the date of the first. */
function merge(flags: readonly Flag[]): Flag[] {
  const merged: { year: number; date?: string; text: string }[] = [];
  for (const flag of [...flags].sort((p, q) => p.year - q.year)) {
    const before = merged[merged.length - 1];
    if (before && flag.year - before.year < 0.05) before.text += `, ${flag.text}`;
    else merged.push({ ...flag });
  }
  return merged;
}

function pole(sheet: Sheet, x: number, top: number, bottom: number): Element {
  return sheet.pen("line", { x1: x, x2: x, y1: top, y2: bottom, stroke: "#8A8A8A", "stroke-dasharray": "1 2" });
}

/** Numbered poles; the words go below the plot. */
function numbered(flags: readonly Flag[], sheet: Sheet, x: (year: number) => number): FlagBand {
  const size = sheet.smallSize;
  const marks = merge(flags);
  const widths = marks.map((_, i) => textWidth(`${i + 1}`, size, true) + 5);
  const centres = spread(
    marks.map((mark) => x(mark.year)),
    widths,
    0,
    sheet.width,
  );
  return {
    height: marks.length > 0 ? size + 12 : 0,
    draw: (top, bottom) =>
      marks.flatMap((mark, i) => {
        const at = x(mark.year);
        const foot = sheet.pen("line", { x1: centres[i], x2: at, y1: top - 7, y2: top, stroke: "#8A8A8A", "stroke-width": 0.8 });
        return [
          pole(sheet, at, top, bottom),
          foot,
          sheet.label(centres[i], top - 10, `${i + 1}`, { size, bold: true, anchor: "middle" }),
        ];
      }),
    key: marks.flatMap(({ date, text }, i) => wrap(`${i + 1}${date ? ` (${date})` : ""}: ${text}`, sheet.size, sheet.width)),
  };
}

/** Each label begins at its pole and lies above every later one that it reaches over, so that poles do not cross words. */
function written(flags: readonly Flag[], sheet: Sheet, x: (year: number) => number): FlagBand {
  const size = sheet.smallSize;
  const line = size + 5;
  const placed: { at: number; from: number; to: number; text: string; row: number }[] = [];
  for (const { year, date, text } of merge(flags).reverse()) {
    const shown = truncate(date ? `${date}: ${text}` : text, size, sheet.width - 8);
    const width = textWidth(shown, size);
    const from = Math.min(x(year) + 4, sheet.width - width);
    const under = placed.filter((other) => other.from < from + width + 8);
    placed.push({ at: x(year), from, to: from + width, text: shown, row: Math.max(-1, ...under.map((other) => other.row)) + 1 });
  }
  const rows = Math.max(-1, ...placed.map((flag) => flag.row)) + 1;
  return {
    height: rows > 0 ? rows * line + 4 : 0,
    draw: (top, bottom) => [
      ...placed.map(({ at, row }) => pole(sheet, at, top - (row + 1) * line, bottom)),
      ...placed.flatMap(({ from, to, text, row }) => {
        const y = top - 6 - row * line;
        const ground = sheet.pen("rect", { x: from - 2, y: y - size, width: to - from + 4, height: size + 4, fill: "#FFFFFF" });
        return [ground, sheet.label(from, y, text, { size, fill: softInk })];
      }),
    ],
    key: [],
  };
}

/** Flags for a plot whose time scale is `x`. */
export function flagBand(flags: readonly Flag[], sheet: Sheet, x: (year: number) => number): FlagBand {
  return sheet.narrow ? numbered(flags, sheet, x) : written(flags, sheet, x);
}
