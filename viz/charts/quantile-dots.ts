import { scaleLinear } from "d3-scale";
import type { Text } from "../../sim/core/language.ts";
import type { Verdict } from "../../sim/study/summary.ts";
import { countOf, points } from "../text/numbers.ts";
import { ink, rule, softInk } from "./colours.ts";
import type { Chart, ChartOptions, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { textWidth, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { short } from "./svg.ts";

/** Figure 6: how sure the comparison of two options is. */
export interface QuantileDotsData {
  readonly topic: Text;
  readonly a: OptionName;
  readonly b: OptionName;
  /** Gap under b − gap under a, one per set of assumptions, shares −1…1, in any order; below 0 means b loses fewer cases. */
  readonly differences: readonly number[];
  /** 10th and 90th percentile of the differences, as the comparison gives them. */
  readonly lo: number;
  readonly hi: number;
  readonly verdict: Verdict;
  /** Where sets of assumptions are weighted: each one's weight, in the order of `differences`, and what the ranges alone say. */
  readonly weighted?: {
    readonly weights: readonly number[];
    readonly priorWeights: readonly number[];
    readonly verdictPrior: Verdict;
  };
}

const dots = 50;

/** A mean difference up to one point is slight, and a side with 80 % of the sets of assumptions is most of them. */
const slight = 0.01;
const mostly = 0.8;

/** Fifty values that stand for all: the differences themselves when there are fifty alike, else their quantiles (inverse of the distribution). */
function quantileDotValues({ differences, weighted }: QuantileDotsData): number[] {
  const weight = (i: number) => weighted?.weights[i] ?? 1;
  const order = differences.map((_, i) => i).filter((i) => weight(i) > 0);
  order.sort((i, j) => differences[i] - differences[j]);
  const total = order.reduce((sum, i) => sum + weight(i), 0);
  let at = 0;
  let covered = weight(order[0]);
  return Array.from({ length: dots }, (_, dot) => {
    while (covered <= ((dot + 0.5) / dots) * total && at < order.length - 1) covered += weight(order[++at]);
    return differences[order[at]];
  });
}

/** Columns of touching dots; none straddles zero, and values of exactly zero stand on the zero line. */
function stack(
  values: readonly number[],
  x: (value: number) => number,
  diameter: number,
): { readonly x: number; readonly level: number }[] {
  const zero = x(0);
  const shift = values.includes(0) ? diameter / 2 : 0;
  const filled = new Map<number, number>();
  return values.map((value) => {
    const away = Math.abs(x(value) - zero);
    const bin = value === 0 ? 0 : Math.sign(value) * (Math.floor(Math.max(0, away - shift) / diameter) + 1);
    const level = filled.get(bin) ?? 0;
    filled.set(bin, level + 1);
    const centre = bin === 0 ? zero : zero + Math.sign(bin) * (shift + (Math.abs(bin) - 0.5) * diameter);
    return { x: centre, level };
  });
}

/** Share of the weight on which something holds. */
function shareOf(differences: readonly number[], weights: readonly number[] | undefined, holds: (d: number) => boolean): number {
  const weight = (i: number) => weights?.[i] ?? 1;
  const sum = (chosen: (d: number) => boolean) => differences.reduce((n, d, i) => n + (chosen(d) ? weight(i) : 0), 0);
  return sum(holds) / sum(() => true);
}

/** How many sets of assumptions lie on each side, by these weights. */
function sides({ differences }: QuantileDotsData, weights: readonly number[] | undefined) {
  const worlds = differences.length;
  const share = shareOf(differences, weights, (d) => d < 0);
  const fewer = countOf(share, worlds);
  const same = shareOf(differences, weights, (d) => d === 0);
  const equal = Math.min(countOf(same, worlds), worlds - fewer);
  return { share, fewer, equal, more: worlds - fewer - equal };
}

function body(data: QuantileDotsData, sheet: Sheet, room: number): Body {
  const { pen, size, smallSize, words, narrow } = sheet;
  const { fewer, more } = sides(data, data.weighted?.weights);
  const worlds = data.differences.length;
  const rows = new Rows();
  const nodes: Element[] = [];
  const values = quantileDotValues(data);

  const head = narrow ? 22 : 30;
  const [left, right] = narrow ? [14, sheet.width - 14] : [40, sheet.width - 40];
  const said = (x: number, anchor: "start" | "end", count: number, text: string) => {
    const fill = count > 0 ? ink : softInk;
    nodes.push(
      sheet.label(x, head, words.sure.of(count, worlds), { size: head, bold: true, anchor, fill }),
      sheet.label(x, head + size + 8, text, { anchor, fill, bold: true }),
    );
  };
  said(0, "start", fewer, words.sure.fewer(data.b.letter));
  said(sheet.width, "end", more, words.sure.more(data.b.letter));
  const byRanges = data.weighted && sides(data, data.weighted.priorWeights);
  const prior = byRanges ? wrap(words.sure.prior(byRanges.fewer, byRanges.more, worlds), smallSize, sheet.width) : [];
  prior.forEach((line, l) => {
    nodes.push(sheet.label(0, head + 2 * (size + 8) + l * (smallSize + 4), line, { fill: softInk, size: smallSize }));
  });

  const interval = wrap(words.sure.interval(words.fewerMore(points(data.lo), points(data.hi))), size, sheet.width);
  const below = smallSize * 2 + 40 + interval.length * (size + 4);
  const top = head + 2 * (size + 5) + prior.length * (smallSize + 5) + 6;
  const height = Math.max(narrow ? 190 : 200, room - top - below);
  const base = top + height;
  const furthest = Math.max(0.02, ...values.map(Math.abs), Math.abs(data.lo), Math.abs(data.hi));
  const low = Math.min(...values, data.lo, -furthest / 4) * 1.06;
  const high = Math.max(...values, data.hi, furthest / 4) * 1.06;
  const x = scaleLinear([low, high], [left, right]);

  const tall = (stacked: readonly { readonly level: number }[]) => Math.max(...stacked.map((dot) => dot.level)) + 1;
  const least = narrow ? 8 : 10;
  let diameter = narrow ? 18 : 30;
  let placed = stack(values, x, diameter);
  while (diameter > least && tall(placed) * diameter > height - 6) placed = stack(values, x, --diameter);
  const rise = Math.min(diameter, (height - 6 - diameter) / Math.max(tall(placed) - 1, 1));

  nodes.push(
    pen("line", { x1: left - 10, x2: right + 10, y1: base, y2: base, stroke: rule }),
    pen("line", { x1: x(0), x2: x(0), y1: top, y2: base + 5, stroke: ink, "stroke-dasharray": "3 3" }),
  );
  placed.forEach((dot, i) => {
    const value = values[i];
    const look =
      value > 0 ? { fill: "#FFFFFF", stroke: ink, "stroke-width": 1.4 } : { fill: value < 0 ? ink : softInk, stroke: "#FFFFFF" };
    const r = diameter / 2 - (value > 0 ? 1.4 : 0.8);
    nodes.push(pen("circle", { cx: dot.x, cy: base - diameter / 2 - dot.level * rise, r, ...look, ...rows.add(i + 1, value) }));
  });

  const ticks = x.ticks(narrow ? 4 : 8).filter((tick) => Number.isInteger(Math.round(tick * 1e6) / 1e4));
  for (const tick of ticks.includes(0) ? ticks : [0]) {
    nodes.push(
      sheet.label(x(tick), base + smallSize + 8, `${Math.abs(points(tick))}`, {
        size: smallSize,
        anchor: "middle",
        fill: softInk,
      }),
    );
  }
  const captions = base + 2 * smallSize + 12;
  nodes.push(
    sheet.label(0, captions, `← ${words.sure.fewerShort}`, { size: smallSize, fill: softInk }),
    sheet.label(sheet.width, captions, `${words.sure.moreShort} →`, { size: smallSize, anchor: "end", fill: softInk }),
  );
  if (!narrow)
    nodes.push(sheet.label(sheet.width / 2, captions, words.sure.axis, { size: smallSize, anchor: "middle", fill: softInk }));

  const bracket = captions + 14;
  const [from, to] = [x(data.lo), x(data.hi)];
  nodes.push(
    pen("path", {
      d: `M${short(from)},${short(bracket - 4)}v8M${short(from)},${short(bracket)}H${short(to)}M${short(to)},${short(bracket - 4)}v8`,
      fill: "none",
      stroke: ink,
      "stroke-width": 1.6,
    }),
  );
  interval.forEach((line, l) => {
    const half = textWidth(line, size) / 2;
    const middle = Math.max(half, Math.min(sheet.width - half, (from + to) / 2));
    nodes.push(sheet.label(middle, bracket + 6 + (l + 1) * (size + 4), line, { anchor: "middle" }));
  });
  return { height: base + below, nodes, rows: rows.rows };
}

function draw(data: QuantileDotsData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const { words } = sheet;
    const { differences, verdict, weighted } = data;
    const { share, fewer, equal, more } = sides(data, weighted?.weights);
    const worlds = differences.length;
    const weights = weighted?.weights ?? differences.map(() => 1);
    const average = weights.reduce((sum, w, i) => sum + w * differences[i], 0) / weights.reduce((sum, w) => sum + w, 0);
    const isSlight = Math.abs(average) <= slight && share >= mostly;
    return {
      title: words.sure.title(verdict, data.a.letter, data.b.letter, fewer, more, worlds, isSlight),
      lead: words.sure.lead(sheet.say(data.topic), sheet.option(data.a), sheet.option(data.b), worlds, weighted !== undefined),
      description: words.sure.describe(fewer, equal, more, worlds, words.fewerMore(points(data.lo), points(data.hi))),
      notes: [
        ...(equal > 0 ? [words.sure.equal(words.inWorlds(equal, worlds))] : []),
        ...(worlds === 1 ? [words.sure.oneWorld] : []),
        ...(weighted && weighted.verdictPrior !== verdict ? [words.otherVerdict(weighted.verdictPrior)] : []),
      ],
      columns: [
        { name: "dot", unit: "", label: words.column.dot },
        { name: "difference", unit: "share −1…1", label: words.column.difference },
      ],
      body: (room) => body(data, sheet, room),
    };
  });
}

/** Figure 6. */
export const quantileDots: Chart<QuantileDotsData> = {
  id: "quantile-dots",
  number: 6,
  title: { de: "Wie sicher der Vergleich ist", en: "How sure the comparison is" },
  draw,
};
