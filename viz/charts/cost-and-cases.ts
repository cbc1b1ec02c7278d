import { scaleLinear } from "d3-scale";
import type { Text } from "../../sim/core/language.ts";
import type { Verdict } from "../../sim/study/summary.ts";
import { points, rough, whole } from "../text/numbers.ts";
import { faint, ink, rule, softInk, unclear } from "./colours.ts";
import type { Chart, ChartOptions, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { textWidth, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { standsFor } from "./stands-for.ts";
import { short } from "./svg.ts";

/** A mean over sets of assumptions, with the 10th and 90th percentile. */
export interface Spanned {
  readonly mean: number;
  readonly lo: number;
  readonly hi: number;
}

/** What one option saves and costs. */
export interface PricedOption {
  readonly option: OptionName;
  /** Paired difference of the gap to the base, shares −1…1; absent for the base itself. */
  readonly difference?: Spanned & { readonly verdict: Verdict };
  /** Euro a year, beside what is spent once. */
  readonly yearly: Spanned;
  /** Euro spent once to set it up, 0 where nothing is. */
  readonly once: number;
  /** Regular work simplified or dropped, share 0…1. */
  readonly arrears: Spanned;
}

/** Figure 12: at what price; cost never without the arrears of regular work, and never a ranking. */
export interface CostAndCasesData {
  readonly topic: Text;
  /** In the scenario's order, the base first. */
  readonly options: readonly PricedOption[];
  /** Letter of the option that the title tells of; absent with a single one. */
  readonly told?: string;
}

/** Least inner width, pixels, at which measures stand beside each other and not below. */
const besideFrom = 640;
const nameWidth = 190;
const between = 26;
/** Shares of the width that the three measures take side by side. */
const shares = [0.4, 0.34, 0.26];
const pale = "#DADADA";
/** Differences in cost up to this share of the base's count as none, as in the comparison of options. */
const closeCost = 0.02;

/** One measure of all options: how long a value is, and what is written beside it. */
interface Measure {
  readonly heading: string;
  readonly low: number;
  readonly high: number;
  /** Drawn from the zero line; undefined for the base of what is compared. */
  value(option: PricedOption): Spanned | undefined;
  told(option: PricedOption): string;
  /** A second line below the bar. */
  below(option: PricedOption): string;
}

const signed = (value: number, text: (size: number) => string) =>
  `${value > 0 ? "+" : value < 0 ? "−" : "±"}${text(Math.abs(value))}`;

function measuresOf({ options }: CostAndCasesData, sheet: Sheet): Measure[] {
  const { words, language } = sheet;
  const { price } = words;
  const [base] = options;
  const thousands = (euro: number) => whole(euro / 1000, language);
  const most = (value: (option: PricedOption) => number, least: number) => Math.max(least, ...options.map(value));
  const beside = (option: PricedOption, value: string, more: string) => (option === base ? value : price.beside(value, more));
  return [
    {
      heading: price.saved,
      low: Math.min(0, ...options.map(({ difference }) => -(difference?.hi ?? 0))),
      high: most(({ difference }) => -(difference?.lo ?? 0), 0.02),
      value: ({ difference }) => difference && { mean: -difference.mean, lo: -difference.hi, hi: -difference.lo },
      told: ({ difference }) => (difference ? words.fewerMore(points(difference.lo), points(difference.hi)) : price.base),
      below: () => "",
    },
    {
      heading: price.yearly,
      low: 0,
      high: most(({ yearly }) => yearly.hi, 1000),
      value: ({ yearly }) => yearly,
      told: (option) =>
        beside(
          option,
          thousands(option.yearly.mean),
          signed(Math.round(option.yearly.mean / 1000) - Math.round(base.yearly.mean / 1000), (n) => whole(n, language)),
        ),
      below: ({ once }) => (once >= 500 ? price.once(thousands(once)) : ""),
    },
    {
      heading: price.arrears,
      low: 0,
      high: most(({ arrears }) => arrears.hi, 0.02),
      value: ({ arrears }) => arrears,
      told: (option) => {
        const n = points(option.arrears.mean);
        return beside(
          option,
          `${n}`,
          signed(n - points(base.arrears.mean), (more) => `${more}`),
        );
      },
      below: () => "",
    },
  ];
}

/** Where a measure's bars and texts stand. */
interface Column {
  readonly measure: Measure;
  readonly left: number;
  readonly x: (value: number) => number;
  readonly textX: number;
}

/** A column from `left`, `width` pixels wide; its texts stand right of its bars. */
function columnOf(measure: Measure, left: number, width: number, { options }: CostAndCasesData, sheet: Sheet): Column {
  const { size, smallSize } = sheet;
  const widths = options.flatMap((option) => [
    textWidth(measure.told(option), size, true),
    textWidth(measure.below(option), smallSize),
  ]);
  const textX = left + width - Math.max(...widths);
  const x = scaleLinear([measure.low, measure.high], [left + 4, Math.max(left + 24, textX - 12)]);
  return { measure, left, x, textX };
}

/** One option's value in one column, around height `y`. */
function cell({ measure, x, textX, left }: Column, option: PricedOption, base: PricedOption, y: number, sheet: Sheet): Element[] {
  const { pen, size, smallSize } = sheet;
  const about = { option: option.option.letter };
  const value = measure.value(option);
  const told = measure.told(option);
  if (value === undefined) return [sheet.label(sheet.narrow ? left : x(0) + 8, y + size * 0.36, told, { fill: softInk, about })];
  const isChange = option.difference !== undefined && measure.value(base) === undefined;
  const clear = !isChange || option.difference!.verdict === "better" || option.difference!.verdict === "worse";
  const colour = clear ? ink : unclear;
  const [zero, lo, hi, mean] = [0, value.lo, value.hi, value.mean].map((v) => x(v));
  const whisker = `M${short(lo)},${short(y + 9)}v6m0,-3H${short(hi)}m0,-3v6`;
  const nodes = isChange
    ? [
        pen("line", { x1: zero, x2: mean, y1: y, y2: y, stroke: colour, "stroke-width": 2.5 }),
        pen("circle", { cx: mean, cy: y, r: 5, fill: colour }),
      ]
    : [
        pen("rect", {
          x: zero,
          y: y - 6,
          width: Math.max(1, mean - zero),
          height: 12,
          fill: option === base ? softInk : pale,
          stroke: softInk,
        }),
      ];
  nodes.push(pen("path", { d: whisker, fill: "none", stroke: clear ? softInk : unclear, "stroke-width": 1.2 }));
  nodes.push(sheet.label(textX, y + size * 0.36, told, { bold: clear, fill: clear ? ink : softInk, about }));
  const below = measure.below(option);
  if (below !== "")
    nodes.push(sheet.label(textX, y + size * 0.36 + smallSize + 4, below, { size: smallSize, fill: softInk, about }));
  return nodes;
}

/** The line that a column's values are read against: no difference, or the base's value. */
function reference({ measure, x }: Column, base: PricedOption, from: number, to: number, sheet: Sheet): Element {
  const at = x(measure.value(base)?.mean ?? 0);
  return sheet.pen("line", { x1: at, x2: at, y1: from, y2: to, stroke: softInk, "stroke-dasharray": "3 3" });
}

function row(option: PricedOption, rows: Rows, sheet: Sheet) {
  const { difference, yearly, once, arrears } = option;
  const { letter, title } = option.option;
  const { mean, lo, hi, verdict } = difference ?? { mean: Number.NaN, lo: Number.NaN, hi: Number.NaN, verdict: "" };
  return rows.add(letter, sheet.say(title), mean, lo, hi, verdict, yearly.mean, yearly.lo, yearly.hi, once, arrears.mean);
}

/** Measures side by side, options below each other. */
function wide(data: CostAndCasesData, sheet: Sheet, room: number): Body {
  const { pen, size, smallSize } = sheet;
  const rows = new Rows();
  const [base] = data.options;
  const measures = measuresOf(data, sheet);
  const free = sheet.width - nameWidth - measures.length * between;
  const widths = shares.map((share) => share * free);
  const leftOf = (i: number) => nameWidth + widths.slice(0, i).reduce((sum, width) => sum + width, 0) + (i + 1) * between;
  const columns = measures.map((measure, i) => columnOf(measure, leftOf(i), widths[i], data, sheet));
  const headings = measures.map(({ heading }, i) => wrap(heading, smallSize, widths[i], true));
  const head = Math.max(...headings.map(({ length }) => length)) * (smallSize + 3) + 6;
  const nodes: Element[] = columns.flatMap(({ left }, i) =>
    headings[i].map((text, l) =>
      sheet.label(left, (l + 1) * (smallSize + 3), text, { size: smallSize, bold: true, fill: softInk }),
    ),
  );
  const names = data.options.map(({ option }) => wrap(sheet.option(option), size, nameWidth, true, 3));
  const tallest = Math.max(...names.map(({ length }) => length)) * (size + 3) + 16;
  const step = Math.max(tallest, 44, Math.min(72, (room - head) / data.options.length));
  const bottom = head + step * data.options.length;
  nodes.push(...columns.map((column) => reference(column, base, head + 4, bottom - 4, sheet)));
  data.options.forEach((option, i) => {
    const top = head + i * step;
    const y = top + step / 2 - 4;
    const about = { option: option.option.letter };
    const first = y - ((names[i].length - 1) * (size + 3)) / 2 + size * 0.36;
    nodes.push(
      pen("line", { x1: 0, x2: sheet.width, y1: top, y2: top, stroke: i === 0 ? rule : faint }),
      ...names[i].map((text, l) => sheet.label(0, first + l * (size + 3), text, { bold: true, about })),
      pen("g", { ...row(option, rows, sheet), ...standsFor(about) }, ...columns.flatMap((c) => cell(c, option, base, y, sheet))),
    );
  });
  return { height: bottom, nodes, rows: rows.rows };
}

/** Option by option, each measure under its heading. */
function stacked(data: CostAndCasesData, sheet: Sheet): Body {
  const { pen, size, smallSize } = sheet;
  const rows = new Rows();
  const [base] = data.options;
  const columns = measuresOf(data, sheet).map((measure) => columnOf(measure, 0, sheet.width, data, sheet));
  const nodes: Element[] = [];
  let y = 0;
  for (const option of data.options) {
    const about = { option: option.option.letter };
    const name = wrap(sheet.option(option.option), size, sheet.width, true, 3);
    nodes.push(
      pen("line", { x1: 0, x2: sheet.width, y1: y, y2: y, stroke: rule }),
      ...name.map((text, l) => sheet.label(0, y + size + 6 + l * (size + 3), text, { bold: true, about })),
    );
    y += name.length * (size + 3) + 12;
    const cells: Element[] = [];
    for (const column of columns) {
      const heading = wrap(column.measure.heading, smallSize, sheet.width);
      nodes.push(
        ...heading.map((text, l) =>
          sheet.label(0, y + smallSize + l * (smallSize + 3), text, { size: smallSize, fill: softInk }),
        ),
      );
      y += heading.length * (smallSize + 3) + 2;
      const middle = y + 10;
      if (column.measure.value(option)) nodes.push(reference(column, base, middle - 9, middle + 17, sheet));
      cells.push(...cell(column, option, base, middle, sheet));
      y += column.measure.value(option) ? 34 : 22;
    }
    nodes.push(pen("g", { ...row(option, rows, sheet), ...standsFor(about) }, ...cells));
    y += 6;
  }
  return { height: y, nodes, rows: rows.rows };
}

function finding({ options, told }: CostAndCasesData, sheet: Sheet): string {
  const { price } = sheet.words;
  const [base] = options;
  const option = options.find(({ option: { letter } }) => letter === told);
  if (option?.difference === undefined)
    return price.titleOne(base.option.letter, rough(base.yearly.mean, sheet.language), points(base.arrears.mean));
  const more = option.yearly.mean - base.yearly.mean;
  const isClose = Math.abs(more) <= closeCost * Math.abs(base.yearly.mean);
  const { lo, hi } = option.difference;
  return price.title(
    {
      letter: option.option.letter,
      low: points(lo),
      high: points(hi),
      euro: isClose ? "" : rough(Math.abs(more), sheet.language),
      cheaper: more < 0,
      hours: points(option.arrears.mean) - points(base.arrears.mean),
    },
    base.option.letter,
  );
}

function draw(data: CostAndCasesData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const { words, language } = sheet;
    const { price, column: label } = words;
    const share = "share −1…1";
    const sentence = ({ option, difference, yearly, once, arrears }: PricedOption) =>
      price.describe(
        sheet.option(option),
        difference && words.fewerMore(points(difference.lo), points(difference.hi)),
        rough(yearly.mean, language),
        once >= 500 ? rough(once, language) : undefined,
        points(arrears.mean),
      );
    return {
      title: finding(data, sheet),
      lead: price.lead(sheet.say(data.topic), data.options[0].option.letter),
      description: data.options.map(sentence).join(" "),
      notes: [price.notCounted, price.noRanking, price.spans],
      columns: [
        { name: "option", unit: "", label: label.option },
        { name: "name", unit: "", label: price.column.name },
        { name: "difference", unit: share, label: price.column.difference },
        { name: "lo", unit: share, label: label.low },
        { name: "hi", unit: share, label: label.high },
        { name: "verdict", unit: "", label: label.verdict },
        { name: "yearly", unit: "euro", label: price.column.yearly },
        { name: "yearlyLow", unit: "euro", label: label.p10 },
        { name: "yearlyHigh", unit: "euro", label: label.p90 },
        { name: "once", unit: "euro", label: price.column.once },
        { name: "arrears", unit: "share 0…1", label: price.column.arrears },
      ],
      body: (room) => (sheet.width < besideFrom ? stacked(data, sheet) : wide(data, sheet, room)),
    };
  });
}

/** Figure 12. */
export const costAndCases: Chart<CostAndCasesData> = {
  id: "cost-and-cases",
  number: 12,
  title: { de: "Was Optionen kosten und was sie retten", en: "What options cost and what they save" },
  draw,
};
