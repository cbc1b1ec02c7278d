import { scaleLinear } from "d3-scale";
import type { Text } from "../../sim/core/language.ts";
import { points } from "../text/numbers.ts";
import type { ChangeKind } from "../text/why-words.ts";
import { faint, gapColour, ink, rule, softInk } from "./colours.ts";
import type { Chart, ChartOptions, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { textWidth, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { type Subject, standsFor } from "./stands-for.ts";
import { type Attributes, short } from "./svg.ts";

/** One change, and what it does to the option's gap: gap with it − gap without it, below 0 it narrows the gap; shares −1…1. */
export interface ChangeStep {
  readonly kind: ChangeKind;
  readonly title: Text;
  readonly mean: number;
  /** 10th and 90th percentile over sets of assumptions. */
  readonly lo: number;
  readonly hi: number;
}

/** Figure 8: why the gap changes, change by change; means over the sets of assumptions that were run again, shares 0…1. */
export interface ChangeWaterfallData {
  readonly topic: Text;
  readonly a: OptionName;
  readonly b: OptionName;
  readonly gapA: number;
  readonly gapB: number;
  /** At least one; with a single one its effect is the whole difference. */
  readonly steps: readonly ChangeStep[];
  /** Paired difference b − a over all sets of assumptions: 10th and 90th percentile. */
  readonly assumptions: { readonly lo: number; readonly hi: number };
}

/** Least inner width, pixels, at which names stand beside their bars and not above them. */
const besideFrom = 560;
const nameWidth = 270;

/** Changes from the one that narrows the gap most to the one that widens it most. */
const ordered = ({ steps }: ChangeWaterfallData) => [...steps].sort((p, q) => p.mean - q.mean);

/** What is left of the difference when all effects are taken off, in the whole points that are shown. */
function restPoints({ gapA, gapB, steps }: ChangeWaterfallData): number {
  return points(gapB) - points(gapA) - steps.reduce((sum, { mean }) => sum + points(mean), 0);
}

function finding(data: ChangeWaterfallData, sheet: Sheet): string {
  const { why } = sheet.words;
  const { steps, gapA, gapB, b } = data;
  if (steps.length === 1) return why.titleSingle(sheet.say(steps[0].title), points(gapA), points(gapB));
  const sorted = ordered(data);
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  const most = -points(first.mean) >= points(last.mean) ? first : last;
  if (points(most.mean) === 0) return why.titleNone;
  return why.titleMost(sheet.say(most.title), b.letter, points(most.mean));
}

/** A bar of the picture: from one gap to another, or with no start from the left edge. */
interface Bar {
  readonly name: string;
  readonly bold: boolean;
  readonly from: number | undefined;
  readonly to: number;
  /** Ends of the whisker, gaps. */
  readonly whisker?: readonly [low: number, high: number];
  readonly told: string;
  readonly look: Attributes;
  readonly about: Subject;
  readonly mark: Attributes;
}

/** All bars from top to bottom: the base, the changes, what they do together, the option. */
function barsOf(data: ChangeWaterfallData, sheet: Sheet, rows: Rows): Bar[] {
  const { words } = sheet;
  const { why } = words;
  const { a, b, gapA, gapB } = data;
  const total = (option: OptionName, gap: number, look: Attributes): Bar => ({
    name: sheet.option(option),
    bold: true,
    from: undefined,
    to: gap,
    told: `${points(gap)}`,
    look,
    about: { option: option.letter },
    mark: rows.add(option.letter, sheet.option(option), gap, Number.NaN, Number.NaN, Number.NaN),
  });
  const bars = [total(a, gapA, { fill: gapColour })];
  let at = gapA;
  for (const step of ordered(data)) {
    const { kind, title, mean, lo, hi } = step;
    const n = points(mean);
    const name = why.change(kind, sheet.say(title));
    bars.push({
      name,
      bold: false,
      from: at,
      to: at + mean,
      whisker: [at + lo, at + hi],
      told: n === 0 ? why.unchanged : words.fewerMore(n, n),
      look: mean > 0 ? { fill: "#FFFFFF", stroke: ink } : { fill: ink, stroke: ink },
      about: {},
      mark: rows.add(kind, name, Number.NaN, mean, lo, hi),
    });
    at += mean;
  }
  const rest = restPoints(data);
  if (data.steps.length > 1 && rest !== 0)
    bars.push({
      name: why.rest,
      bold: false,
      from: at,
      to: gapB,
      told: words.fewerMore(rest, rest),
      look: { fill: sheet.lightPaint(), stroke: softInk, "stroke-dasharray": "3 2" },
      about: {},
      mark: rows.add("rest", why.rest, Number.NaN, gapB - at, Number.NaN, Number.NaN),
    });
  return [...bars, total(b, gapB, { fill: sheet.lightPaint(), stroke: gapColour })];
}

/** Whole tens around everything drawn, at least two of them. */
function domain(data: ChangeWaterfallData, bars: readonly Bar[]): [number, number] {
  const { gapA, assumptions } = data;
  const values = [gapA + assumptions.lo, gapA + assumptions.hi];
  for (const { from, to, whisker = [] } of bars) values.push(to, from ?? to, ...whisker);
  const low = Math.floor(Math.min(...values) * 10 + 1e-9);
  const high = Math.ceil(Math.max(...values) * 10 - 1e-9);
  const floor = Math.max(0, Math.min(low - 1, 8));
  return [floor / 10, Math.min(10, Math.max(high, floor + 2)) / 10];
}

/** A whisker with feet at height y. */
function whisker(sheet: Sheet, from: number, to: number, y: number, attributes: Attributes = {}): Element {
  const d = `M${short(from)},${short(y - 3)}v6m0,-3H${short(to)}m0,-3v6`;
  return sheet.pen("path", { d, fill: "none", stroke: softInk, "stroke-width": 1.3, ...attributes });
}

function body(data: ChangeWaterfallData, sheet: Sheet, room: number): Body {
  const { pen, size, smallSize, words } = sheet;
  const rows = new Rows();
  const bars = barsOf(data, sheet, rows);
  const stacked = sheet.width < besideFrom;
  const textWide = Math.max(...bars.map(({ told }) => textWidth(told, size, true))) + 10;
  const left = stacked ? 0 : nameWidth + 16;
  const right = sheet.width - textWide;
  const [floor, ceiling] = domain(data, bars);
  const x = scaleLinear([floor, ceiling], [left, right]).clamp(true);
  const line = size + 3;
  const names = bars.map(({ name, bold }) => wrap(name, size, stacked ? sheet.width : nameWidth, bold, 2));
  const most = Math.max(...names.map(({ length }) => length));
  const bar = stacked ? 16 : Math.max(18, Math.min(30, (room - 96) / (bars.length + 1) - 16));
  const stepOf = (lines: number) => (stacked ? lines * line + 6 + bar + 10 : Math.max(bar + 16, most > 1 ? 2 * line + 6 : 0));
  const top = 4;
  const nodes: Element[] = [];
  const drawnBars: Element[] = [];
  let y = top;
  let before: { readonly gap: number; readonly bottom: number } | undefined;
  for (const [i, { name: _, bold, from, to, told, look, about, mark, whisker: ends }] of bars.entries()) {
    const lines = names[i];
    const barTop = stacked ? y + lines.length * line + 4 : y + 4;
    const first = stacked ? y + size : barTop + bar / 2 - ((lines.length - 1) * line) / 2 + size * 0.36;
    // In the stacked layout lines from bar to bar pass under the names.
    const ground = { x: 0, y: y - 1, height: lines.length * line + 3, fill: "#FFFFFF" };
    if (stacked)
      drawnBars.push(pen("rect", { ...ground, width: Math.max(...lines.map((text) => textWidth(text, size, bold))) + 4 }));
    drawnBars.push(...lines.map((text, l) => sheet.label(0, first + l * line, text, { bold, about })));
    const [start, end] = [x(from ?? floor), x(to)];
    const box = { x: Math.min(start, end), y: barTop, width: Math.max(Math.abs(end - start), 1), height: bar };
    drawnBars.push(pen("rect", { ...box, ...look, ...mark, ...standsFor(about) }));
    if (before !== undefined) {
      const at = x(before.gap);
      nodes.push(pen("line", { x1: at, x2: at, y1: before.bottom, y2: barTop, stroke: softInk, "stroke-width": 0.8 }));
    }
    if (ends) drawnBars.push(whisker(sheet, x(ends[0]), x(ends[1]), barTop + bar + 5));
    drawnBars.push(sheet.label(right + 10, barTop + bar / 2 + size * 0.36, told, { bold: true, about }));
    before = { gap: to, bottom: barTop + bar };
    y += stepOf(lines.length);
  }
  const bottom = y;
  const grid: Element[] = [];
  for (const tick of x.ticks(stacked ? 4 : 8).filter((value) => Number.isInteger(Math.round(value * 1e6) / 1e4))) {
    grid.push(
      pen("line", { x1: x(tick), x2: x(tick), y1: top, y2: bottom, stroke: faint }),
      sheet.label(x(tick), bottom + smallSize + 3, `${points(tick)}`, {
        size: smallSize,
        anchor: tick === floor ? "start" : "middle",
        fill: softInk,
      }),
    );
  }
  y = bottom + smallSize + 8;
  const axis = wrap(words.course.axis(points(floor)), smallSize, sheet.width - left, false, 2);
  grid.push(...axis.map((text, l) => sheet.label(left, y + smallSize + l * 14, text, { size: smallSize, fill: softInk })));
  y += axis.length * 14 + 8;
  const { nodes: apart, height } = assumptionsRow(data, sheet, x, { y, left, stacked }, rows);
  return { height: height, nodes: [...grid, ...nodes, ...drawnBars, ...apart], rows: rows.rows };
}

/** Below a rule: how far the whole difference moves with the assumptions, which the changes have no part in. */
function assumptionsRow(
  { gapA, assumptions: { lo, hi } }: ChangeWaterfallData,
  sheet: Sheet,
  x: (gap: number) => number,
  { y, left, stacked }: { readonly y: number; readonly left: number; readonly stacked: boolean },
  rows: Rows,
): { readonly nodes: Element[]; readonly height: number } {
  const { pen, size, words } = sheet;
  const line = size + 3;
  const name = wrap(words.why.assumptions, size, stacked ? sheet.width : nameWidth, true);
  const told = wrap(words.fewerMore(points(lo), points(hi)), size, sheet.width - left);
  const mark = rows.add("assumptions", words.why.assumptions, Number.NaN, Number.NaN, lo, hi);
  const first = y + size + 10;
  const at = stacked ? first + name.length * line + 2 : first - size * 0.36;
  const below = at + 10;
  const [from, to] = [x(gapA + lo), x(gapA + hi)];
  const middle = (from + to) / 2;
  const half = Math.max(...told.map((text) => textWidth(text, size))) / 2;
  const centre = Math.max(left + half, Math.min(sheet.width - half, middle));
  return {
    nodes: [
      pen("line", { x1: 0, x2: sheet.width, y1: y, y2: y, stroke: rule }),
      ...name.map((text, l) => sheet.label(0, first + l * line, text, { bold: true })),
      whisker(sheet, from, to, at, { stroke: ink, "stroke-width": 2, ...mark }),
      ...told.map((text, l) => sheet.label(centre, below + size + l * line, text, { anchor: "middle" })),
    ],
    height: Math.max(below + told.length * line + 4, first + (name.length - 1) * line + 4),
  };
}

function draw(data: ChangeWaterfallData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const { words } = sheet;
    const { why } = words;
    const rest = restPoints(data);
    const told = ordered(data).map(({ kind, title, mean }) => {
      const n = points(mean);
      return why.describe(why.change(kind, sheet.say(title)), n === 0 ? why.unchanged : words.fewerMore(n, n));
    });
    const several = data.steps.length > 1;
    return {
      title: finding(data, sheet),
      lead: why.lead(sheet.say(data.topic), sheet.option(data.a), sheet.option(data.b), several),
      description: told.join(" "),
      notes: [
        ...(several ? [why.method] : []),
        ...(several && rest !== 0 ? [why.together(rest, points(data.gapB) - points(data.gapA))] : []),
      ],
      columns: [
        { name: "part", unit: "", label: why.column.part },
        { name: "name", unit: "", label: why.column.name },
        { name: "gap", unit: "share 0…1", label: why.column.gap },
        { name: "effect", unit: "share −1…1", label: why.column.effect },
        { name: "lo", unit: "share −1…1", label: words.column.low },
        { name: "hi", unit: "share −1…1", label: words.column.high },
      ],
      body: (room) => body(data, sheet, room),
    };
  });
}

/** Figure 8. */
export const changeWaterfall: Chart<ChangeWaterfallData> = {
  id: "change-waterfall",
  number: 8,
  title: { de: "Welche Änderung wie viel bewirkt", en: "Which change does how much" },
  draw,
};
