import { type ScaleLinear, scaleLinear } from "d3-scale";
import { type ForestWords, type StandIn, standIns } from "../text/forest-words.ts";
import { faint, ink, rule, softInk } from "./colours.ts";
import { type EffectForestData, type ForestContrast, type ForestHypothesis, forestCounts } from "./effect-forest-data.ts";
import { forestKey } from "./effect-forest-key.ts";
import { ablatedMark, arrowHead, bandFill, priorMark, standInMark, verdictMark, wantedFill } from "./effect-forest-marks.ts";
import { type Body, Rows } from "./frame.ts";
import { spread, textWidth, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { short } from "./svg.ts";

/** Least inner width, pixels, at which claims stand beside their intervals and not above them. */
const besideFrom = 700;
/** Most room for a line of a verdict, where verdicts have a column. */
const verdictWide = 150;
/** Furthest that the axis reaches, multiples of the smallest effect that counts. */
const [furthestBack, furthest] = [-6, 12];
const line = 15;

/** Where things stand, pixels. */
interface Places {
  readonly beside: boolean;
  readonly left: number;
  readonly right: number;
  readonly x: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  /** Room for a verdict. */
  readonly verdict: number;
}

/** A contrast's numbers as multiples of its bound. */
const multiple = ({ bound }: ForestContrast, effect: number) => effect / bound;

function placesOf({ hypotheses, weighted }: EffectForestData, { width, size }: Sheet, words: ForestWords): Places {
  const beside = width >= besideFrom;
  const left = beside ? Math.round(width * 0.33) + 14 : 8;
  const counts = hypotheses.map((one) => textWidth(words.often(...forestCounts(one, weighted)), size, true));
  const said = hypotheses.flatMap((one) => [one.verdict, ...one.contrasts.map((contrast) => contrast.verdict)]);
  const lines = said.flatMap((verdict) => wrap(words.verdicts[verdict], size, verdictWide, true));
  const verdict = Math.max(...[words.verdict, ...lines].map((line) => textWidth(line, size, true)));
  const right = beside ? width - verdict - Math.max(70, ...counts) - 32 : width - 8;
  const drawn = hypotheses
    .flatMap(({ contrasts }) =>
      contrasts.flatMap((one) =>
        [one.lo, one.estimate, one.hi, ...extras(one, weighted).map(({ effect }) => effect)].map((effect) =>
          multiple(one, effect),
        ),
      ),
    )
    .filter(Number.isFinite);
  const low = Math.max(furthestBack, Math.min(-2, Math.floor(Math.min(...drawn))));
  const high = Math.min(furthest, Math.max(2, Math.ceil(Math.max(...drawn))));
  const x = scaleLinear([low, high], [left, right]);
  const ticks = x.ticks(Math.min(high - low, Math.floor((right - left) / 28))).filter(Number.isInteger);
  return { beside, left, right, x, ticks, verdict };
}

/** What is set beside an interval, below it. */
type Beside = StandIn | "ablated" | "prior";

/** What the ranges alone say, the effect without the mechanism and in null models, as far as there are numbers. */
function extras(one: ForestContrast, weighted: boolean): { readonly of: Beside; readonly effect: number }[] {
  const of = (name: Beside, effect = Number.NaN) => ({ of: name, effect });
  return [
    of("prior", weighted ? one.priorEstimate : Number.NaN),
    of("ablated", one.ablated),
    ...standIns.map((model) => of(model, one.standIns?.[model])),
  ].filter(({ effect }) => Number.isFinite(effect));
}

/** The range wanted of a contrast, in multiples; open to the right where there is no upper end. */
function wantedRange({ test }: ForestContrast): readonly [from: number, to: number] {
  if (test === "above") return [1, Number.POSITIVE_INFINITY];
  return [-1, test === "within" ? 1 : Number.POSITIVE_INFINITY];
}

/** A contrast's field centred on height y: the wanted range, the interval, the marks. */
function interval(one: ForestContrast, { x }: Places, y: number, sheet: Sheet, words: ForestWords): Element[] {
  const { pen } = sheet;
  const [low, high] = x.domain();
  const at = (effect: number) => x(Math.max(low, Math.min(high, multiple(one, effect))));
  const [left, right] = [x(low), x(high)];
  const [from, to] = wantedRange(one);
  const wantedTo = x(Math.min(high, to));
  const nodes: Element[] = [pen("rect", { x: x(from), y: y - 8, width: wantedTo - x(from), height: 16, fill: wantedFill })];
  if (Number.isNaN(one.estimate)) {
    return [...nodes, sheet.label(left + 4, y + 4, words.noNumber, { size: sheet.smallSize, fill: softInk })];
  }
  const outside = (effect: number) => Math.sign(multiple(one, effect) - Math.max(low, Math.min(high, multiple(one, effect))));
  const cutLeft = outside(one.lo) < 0;
  const cutRight = outside(one.hi) > 0;
  const caps = [one.lo, one.hi].filter((end) => outside(end) === 0).map((end) => `M${short(at(end))},${short(y - 4)}v8`);
  const d = `M${short(at(one.lo))},${short(y)}H${short(at(one.hi))}${caps.join("")}`;
  nodes.push(pen("path", { d, fill: "none", stroke: ink, "stroke-width": 1.5 }));
  if (cutLeft) nodes.push(arrowHead(sheet, left, y, -1));
  if (cutRight) nodes.push(arrowHead(sheet, right, y, 1));
  const side = outside(one.estimate);
  if (side === 0) nodes.push(verdictMark(sheet, one.verdict, at(one.estimate), y));
  else nodes.push(...beyond(one, side > 0 ? 1 : -1, side > 0 ? right : left, y, sheet, words));
  return nodes;
}

/** The mark of an effect outside the axis, at its edge, with its multiple. */
function beyond(one: ForestContrast, to: 1 | -1, edge: number, y: number, sheet: Sheet, words: ForestWords): Element[] {
  const text = words.times(Math.round(multiple(one, one.estimate)));
  const wide = textWidth(text, sheet.smallSize) + 6;
  const at = edge - to * 16;
  const start = to > 0 ? at - 9 - wide : at + 9;
  return [
    arrowHead(sheet, edge, y, to),
    verdictMark(sheet, one.verdict, at, y),
    sheet.pen("rect", {
      x: start,
      y: y - 7,
      width: wide,
      height: 14,
      fill: to > 0 && one.test !== "within" ? wantedFill : "#FFFFFF",
    }),
    sheet.label(start + 3, y + sheet.smallSize * 0.36, text, { size: sheet.smallSize }),
  ];
}

/** Marks of what is set beside, on height y; side by side where they would meet, behind an arrow where they lie outside the axis. */
function beside(one: ForestContrast, { x }: Places, y: number, { weighted }: EffectForestData, sheet: Sheet): Element[] {
  const marks = extras(one, weighted);
  const [low, high] = x.domain();
  const isOut = (to: 1 | -1) => marks.some(({ effect }) => (to > 0 ? multiple(one, effect) > high : multiple(one, effect) < low));
  const [left, right] = [x(low) + (isOut(-1) ? 8 : -6), x(high) - (isOut(1) ? 8 : -6)];
  const centres = spread(
    marks.map(({ effect }) => x(Math.max(low, Math.min(high, multiple(one, effect))))),
    marks.map(() => 12),
    left,
    right,
  );
  const draw = (of: Beside, at: number) => {
    if (of === "prior") return priorMark(sheet, at, y);
    return of === "ablated" ? ablatedMark(sheet, at, y) : standInMark(sheet, of, at, y);
  };
  return [
    ...marks.map(({ of }, i) => draw(of, centres[i])),
    ...(isOut(-1) ? [arrowHead(sheet, x(low), y, -1)] : []),
    ...(isOut(1) ? [arrowHead(sheet, x(high), y, 1)] : []),
  ];
}

/** Everything from the key to the last row. */
export function forestBody(data: EffectForestData, sheet: Sheet, words: ForestWords): Body {
  const { pen, size, smallSize } = sheet;
  const places = placesOf(data, sheet, words);
  const { left, right, x, ticks } = places;
  const rows = new Rows();
  const key = forestKey(data, sheet, words);
  const nodes: Element[] = [...key.nodes];
  let y = key.height;

  const lines = (texts: readonly string[], at: number, style: { bold?: boolean; fill?: string; anchor?: "end" } = {}, from = y) =>
    texts.forEach((text, l) => void nodes.push(sheet.label(at, from + size + l * line, text, style)));

  const axis = () => {
    for (const tick of ticks)
      nodes.push(
        sheet.label(x(tick), y + smallSize, `${tick}`.replace("-", "−"), { size: smallSize, anchor: "middle", fill: softInk }),
      );
    y += smallSize + 5;
  };
  /** Ground of the rows from `top` to y: the band of what is too small to count, and lines at the ticks. */
  const ground = (top: number, bottom: number): Element[] => [
    pen("rect", { x: x(-1), y: top, width: x(1) - x(-1), height: bottom - top, fill: bandFill }),
    ...ticks.map((tick) =>
      pen("line", { x1: x(tick), x2: x(tick), y1: top, y2: bottom, stroke: tick === 0 ? "#8C8C8C" : faint }),
    ),
  ];

  const heads = wrap(words.axis, smallSize, right - left);
  const headTop = y;
  heads.forEach(
    (text, l) => void nodes.push(sheet.label(left, y + smallSize + l * 14, text, { size: smallSize, fill: softInk })),
  );
  if (places.beside) {
    const at = headTop + smallSize + (heads.length - 1) * 14;
    nodes.push(
      sheet.label(right + 14, at, words.verdict, { size: smallSize, fill: softInk }),
      sheet.label(sheet.width, at, words.holds, { size: smallSize, fill: softInk, anchor: "end" }),
    );
  }
  y += heads.length * 14 + 4;
  if (places.beside) axis();

  data.hypotheses.forEach((one, h) => {
    if (h > 0) {
      nodes.push(pen("line", { x1: 0, x2: sheet.width, y1: y + 6, y2: y + 6, stroke: rule }));
      y += 12;
    }
    const name = `${sheet.say(one.title)}${one.exploratory ? ` (${words.exploratory})` : ""}`;
    const verdict = words.verdicts[one.verdict];
    const counts = forestCounts(one, data.weighted);
    if (places.beside) {
      const title = wrap(name, size, right, true, 3);
      const said = wrap(verdict, size, places.verdict, true);
      lines(title, 0, { bold: true });
      lines(said, right + 14, { bold: true });
      lines([words.often(...counts)], sheet.width, { bold: true, anchor: "end" });
      y += Math.max(title.length, said.length) * line + 6;
    } else {
      const title = wrap(name, size, sheet.width, true, 4);
      lines(title, 0, { bold: true });
      y += title.length * line;
      const said = wrap(`${verdict}; ${words.oftenInWords(...counts)}`, size, sheet.width);
      lines(said, 0);
      y += said.length * line + 4;
      axis();
    }
    for (const contrast of one.contrasts) {
      const mark = rows.add(...tableRow(one, contrast, data, sheet, words));
      const below = extras(contrast, data.weighted).length > 0 ? 14 : 0;
      const word = one.contrasts.length > 1 || contrast.verdict !== one.verdict ? words.verdicts[contrast.verdict] : "";
      if (places.beside) {
        const says = wrap(sheet.say(contrast.says), size, left - 20, false, 4);
        const said = wrap(word, size, places.verdict);
        const half = (Math.max(says.length, said.length) * line) / 2;
        const middle = y + Math.max(half, 10) + 4;
        const bottom = middle + Math.max(half, 10 + below) + 4;
        nodes.push(...ground(y, bottom));
        nodes.push(pen("g", mark, ...interval(contrast, places, middle, sheet, words)));
        nodes.push(...beside(contrast, places, middle + 15, data, sheet));
        lines(says, 0, { fill: softInk }, middle - (says.length * line) / 2);
        lines(said, right + 14, { fill: softInk }, middle - (said.length * line) / 2);
        y = bottom;
      } else {
        const says = wrap(`${word && `${word}: `}${sheet.say(contrast.says)}`, size, sheet.width, false, 6);
        lines(says, 0, { fill: softInk });
        y += says.length * line + 4;
        const bottom = y + 22 + below;
        nodes.push(...ground(y, bottom));
        nodes.push(pen("g", mark, ...interval(contrast, places, y + 11, sheet, words)));
        nodes.push(...beside(contrast, places, y + 26, data, sheet));
        y = bottom + 6;
      }
    }
  });
  if (places.beside) {
    y += 3;
    axis();
  }
  return { height: y, nodes, rows: rows.rows };
}

function tableRow(
  one: ForestHypothesis,
  contrast: ForestContrast,
  { judged, weighted }: EffectForestData,
  sheet: Sheet,
  words: ForestWords,
) {
  const { claim, says, test, bound, unit, estimate, lo, hi, priorEstimate, verdict, ablated, standIns: models } = contrast;
  return [
    one.id,
    sheet.say(one.title),
    claim,
    sheet.say(says),
    words.wanted[test],
    bound,
    sheet.say(unit),
    estimate,
    lo,
    hi,
    ...(weighted ? [priorEstimate] : []),
    words.verdicts[verdict],
    words.verdicts[one.verdict],
    one.shareOfWorlds,
    ...(weighted ? [one.sharePrior] : []),
    one.worlds,
    ...(judged === "patterns" ? [ablated ?? Number.NaN, ...standIns.map((model) => models?.[model] ?? Number.NaN)] : []),
  ];
}
