import { scaleLinear } from "d3-scale";
import type { Text } from "../../sim/core/language.ts";
import type { Verdict } from "../../sim/study/summary.ts";
import { points } from "../text/numbers.ts";
import { faint, ink, softInk, unclear } from "./colours.ts";
import type { Chart, ChartOptions, DepartmentName, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { textWidth, truncate, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { standsFor } from "./stands-for.ts";
import { type Attributes, short } from "./svg.ts";

/** A department's gap under two options, means over sets of assumptions, shares 0…1. */
export interface OptionDumbbellRow extends DepartmentName {
  readonly gapA: number;
  readonly gapB: number;
  /** Paired difference b − a: 10th and 90th percentile over sets of assumptions. */
  readonly lo: number;
  readonly hi: number;
  /** "better" and "worse" are drawn dark, the others grey as no clear difference. */
  readonly verdict: Verdict;
}

/** Figure 5: option against option, per department; sorted by the paired difference b − a. */
export interface OptionDumbbellData {
  readonly topic: Text;
  readonly a: OptionName;
  readonly b: OptionName;
  /** Departments with cases, in any order. */
  readonly rows: readonly OptionDumbbellRow[];
}

/** Least inner width, pixels, at which names stand beside their dumbbells and not above them. */
const besideFrom = 560;

/** Most room for names beside their dumbbells, pixels. */
const widestName = 310;

/** Moves along the x axis of a plot of gaps. */
type Scale = (gap: number) => number;

const clamp = (share: number) => Math.max(0, Math.min(1, share));
const isClear = (row: OptionDumbbellRow) => row.verdict === "better" || row.verdict === "worse";
const change = (row: OptionDumbbellRow) => row.gapB - row.gapA;

/** Whole tens around everything drawn. */
function domain(rows: readonly OptionDumbbellRow[]): [number, number] {
  const values = rows.flatMap((row) => [row.gapA, row.gapB, clamp(row.gapA + row.lo), clamp(row.gapA + row.hi)]);
  const low = Math.floor(Math.min(...values) * 10 + 1e-9) / 10;
  const high = Math.ceil(Math.max(...values) * 10 - 1e-9) / 10;
  return high - low < 0.2 ? [Math.max(0, Math.min(low, 0.8)), Math.min(1, Math.max(low + 0.2, high))] : [low, high];
}

/** The two markers, tied by a line, and the whisker of the difference around B; centred on height y. */
function dumbbell(sheet: Sheet, row: OptionDumbbellRow, x: Scale, y: number, mark: Attributes): Element {
  const { pen } = sheet;
  const stroke = isClear(row) ? ink : unclear;
  const [from, to] = [x(clamp(row.gapA + row.lo)), x(clamp(row.gapA + row.hi))];
  const whisker = y + 7.5;
  return pen(
    "g",
    mark,
    pen("line", { x1: x(row.gapA), x2: x(row.gapB), y1: y, y2: y, stroke, "stroke-width": 2.5 }),
    pen("path", {
      d: `M${short(from)},${short(whisker - 2)}V${short(whisker + 2)}M${short(from)},${short(whisker)}H${short(to)}M${short(to)},${short(whisker - 2)}V${short(whisker + 2)}`,
      fill: "none",
      stroke,
    }),
    pen("circle", { cx: x(row.gapB), cy: y, r: 5, fill: stroke, stroke, "stroke-width": 1.5 }),
    pen("circle", { cx: x(row.gapA), cy: y, r: 4, fill: "#FFFFFF", stroke, "stroke-width": 1.8 }),
  );
}

/** What the markers mean, in as many lines as it takes. */
function key(data: OptionDumbbellData, sheet: Sheet): { readonly nodes: Element[]; readonly height: number } {
  const { pen, words, smallSize } = sheet;
  const items: readonly [(x: number, y: number) => Element, string][] = [
    [
      (x, y) => pen("circle", { cx: x + 7, cy: y, r: 4, fill: "#FFFFFF", stroke: ink, "stroke-width": 1.8 }),
      sheet.option(data.a),
    ],
    [(x, y) => pen("circle", { cx: x + 7, cy: y, r: 5, fill: ink }), sheet.option(data.b)],
    [
      (x, y) => pen("path", { d: `M${short(x)},${short(y)}h14m0,-2v4m-14,-4v4`, stroke: ink, fill: "none" }),
      words.dumbbell.whisker,
    ],
    [(x, y) => pen("line", { x1: x, x2: x + 14, y1: y, y2: y, stroke: unclear, "stroke-width": 3 }), words.dumbbell.unclear],
  ];
  const nodes: Element[] = [];
  let x = 0;
  let y = 8;
  for (const [sign, text] of items) {
    const lines = wrap(text, smallSize, sheet.width - 24, false, 2);
    const width = 20 + Math.max(...lines.map((line) => textWidth(line, smallSize)));
    if (x > 0 && x + width > sheet.width) {
      x = 0;
      y += 17;
    }
    nodes.push(
      sign(x, y),
      ...lines.map((line, l) => sheet.label(x + 20, y + smallSize * 0.36 + l * 14, line, { size: smallSize, fill: softInk })),
    );
    y += (lines.length - 1) * 14;
    x += width + 22;
  }
  return { nodes, height: y + 16 };
}

function body(data: OptionDumbbellData, sheet: Sheet, room: number): Body {
  const { pen, size, smallSize, words } = sheet;
  const stacked = sheet.width < besideFrom;
  const rows = new Rows();
  const sorted = [...data.rows].sort((p, q) => change(p) - change(q));
  if (sorted.length === 0) return { height: 0, nodes: [], rows: [] };
  const legend = key(data, sheet);
  const textWide = 168;
  const nameWide = stacked
    ? 0
    : Math.min(widestName, Math.max(...sorted.map((row) => textWidth(sheet.department(row), size))) + 16);
  const [low, high] = domain(sorted);
  const [left, right] = stacked ? [8, sheet.width - 8] : [nameWide, sheet.width - textWide - 16];
  const x = scaleLinear([low, high], [left, right]);
  const top = legend.height + 2 * smallSize + 12;
  const step = stacked ? 42 : Math.max(22, Math.min(30, (room - top - 6) / sorted.length));
  const bottom = top + step * sorted.length;
  const nodes: Element[] = [
    ...legend.nodes,
    sheet.label(stacked ? 0 : left, legend.height + smallSize, words.dumbbell.axis, { size: smallSize, fill: softInk }),
    sheet.label(sheet.width, legend.height + smallSize, stacked ? words.dumbbell.differenceShort : words.dumbbell.difference, {
      size: smallSize,
      anchor: "end",
      fill: softInk,
    }),
  ];
  for (const tick of x.ticks(Math.round((high - low) * 10))) {
    nodes.push(
      sheet.label(x(tick), top - 5, `${points(tick)}`, { size: smallSize, anchor: "middle", fill: softInk }),
      pen("line", { x1: x(tick), x2: x(tick), y1: top, y2: bottom, stroke: faint }),
    );
  }
  sorted.forEach((row, i) => {
    const y = top + i * step;
    const clear = isClear(row);
    const fill = clear ? ink : softInk;
    const difference = words.fewerMore(points(row.lo), points(row.hi));
    const about = { department: row.code };
    const reference = rows.add(
      row.code,
      sheet.department(row),
      row.dezernat,
      row.gapA,
      row.gapB,
      change(row),
      row.lo,
      row.hi,
      row.verdict,
    );
    const name = truncate(
      sheet.department(row),
      size,
      stacked ? sheet.width - textWidth(difference, smallSize, clear) - 8 : nameWide - 12,
    );
    const baseline = stacked ? y + 14 : y + step / 2 + size * 0.36;
    if (stacked) nodes.push(pen("rect", { x: 0, y: y + 2, width: sheet.width, height: 16, fill: "#FFFFFF" }));
    nodes.push(
      sheet.label(0, baseline, name, { fill, about }),
      sheet.label(sheet.width, baseline, difference, {
        fill,
        bold: clear,
        anchor: "end",
        size: stacked ? smallSize : size,
        about,
      }),
      dumbbell(sheet, row, x, stacked ? y + 27 : y + step / 2 - 2, { ...reference, ...standsFor(about) }),
    );
  });
  return { height: bottom, nodes, rows: rows.rows };
}

function draw(data: OptionDumbbellData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const { words } = sheet;
    const label = words.column;
    const count = (verdict: Verdict) => data.rows.filter((row) => row.verdict === verdict).length;
    const [better, worse] = [count("better"), count("worse")];
    const sorted = [...data.rows].sort((p, q) => change(p) - change(q));
    const told = (row: OptionDumbbellRow) => words.fewerMore(points(row.lo), points(row.hi));
    const [first, last] = [sorted[0], sorted[sorted.length - 1]];
    const title =
      sorted.length === 0
        ? words.dumbbell.none
        : better + worse > 0
          ? words.dumbbell.title(better, worse, sorted.length, data.b.letter)
          : words.dumbbell.titleNone(data.a.letter, data.b.letter);
    return {
      title,
      lead: words.dumbbell.lead(sheet.say(data.topic)),
      description:
        sorted.length === 0
          ? ""
          : words.dumbbell.describe(sheet.department(first), told(first), sheet.department(last), told(last)),
      notes: data.rows.some((row) => row.small) ? [words.smallUnitsNote] : [],
      columns: [
        { name: "department", unit: "", label: label.department },
        { name: "name", unit: "", label: label.departmentName },
        { name: "dezernat", unit: "", label: label.dezernat },
        { name: "gapA", unit: "share 0…1", label: label.gapA },
        { name: "gapB", unit: "share 0…1", label: label.gapB },
        { name: "difference", unit: "share −1…1", label: label.difference },
        { name: "lo", unit: "share −1…1", label: label.low },
        { name: "hi", unit: "share −1…1", label: label.high },
        { name: "verdict", unit: "", label: label.verdict },
      ],
      body: (room) => body(data, sheet, room),
    };
  });
}

/** Figure 5. */
export const optionDumbbell: Chart<OptionDumbbellData> = {
  id: "option-dumbbell",
  number: 5,
  title: { de: "Zwei Optionen je Organisationseinheit", en: "Two options per organisational unit" },
  draw,
};
