import { max, mean } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { Text } from "../../sim/core/language.ts";
import { points } from "../text/numbers.ts";
import { faint, ink, lineStyle, rule, softInk } from "./colours.ts";
import type { Chart, ChartOptions, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { spread, textWidth, truncate, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { short } from "./svg.ts";

/** The gap's distribution over sets of assumptions at one time; shares 0…1. */
export interface GapPoint {
  /** Years since the start, the middle of the period. */
  readonly year: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** One option's course, points by rising year. */
export interface GapCourse {
  readonly option: OptionName;
  readonly points: readonly GapPoint[];
}

/** An event on the time axis. */
export interface GapFlag {
  readonly year: number;
  readonly title: Text;
}

/** Figure 2: how the everyday gap of one topic develops under each option; bands hold 50 and 80 % of the sets of assumptions. */
export interface GapOverTimeData {
  readonly topic: Text;
  /** One to six options, in the order of their letters. */
  readonly courses: readonly GapCourse[];
  readonly flags: readonly GapFlag[];
  /** Year from which cases are compared; 0 when all are. */
  readonly compareFrom: number;
}

/** Medians this close (points) are called close together. */
const close = 2;

/** Means over the last year of a course, in points. */
function lastYear(course: GapCourse): { readonly low: number; readonly middle: number; readonly high: number } {
  const end = course.points[course.points.length - 1].year;
  const last = course.points.filter((point) => point.year > end - 0.99);
  const over = (key: "p10" | "p50" | "p90") => points(mean(last, (point) => point[key])!);
  return { low: over("p10"), middle: over("p50"), high: over("p90") };
}

function finding(data: GapOverTimeData, sheet: Sheet): string {
  const words = sheet.words.course;
  const ends = data.courses.map((course) => ({ option: course.option, ...lastYear(course) })).sort((x, y) => x.middle - y.middle);
  const best = ends[0];
  const worst = ends[ends.length - 1];
  if (ends.length === 1) {
    const first = data.courses[0].points.filter((point) => point.year < data.courses[0].points[0].year + 0.99);
    return words.titleOne(points(mean(first, (point) => point.p50)!), best.middle);
  }
  if (worst.middle - best.middle <= close) return words.titleClose(best.middle, worst.middle);
  return words.titleBest(best.option.letter, best.low, best.high, worst.option.letter, worst.low, worst.high);
}

/** Marks of one time share a label. */
function marksOf(data: GapOverTimeData, sheet: Sheet): { readonly year: number; readonly text: string }[] {
  const marks = data.flags.map((flag) => ({ year: flag.year, text: sheet.say(flag.title) }));
  if (data.compareFrom > 0) marks.push({ year: data.compareFrom, text: sheet.words.course.compared });
  const merged: { year: number; text: string }[] = [];
  for (const mark of marks.sort((p, q) => p.year - q.year)) {
    const before = merged[merged.length - 1];
    if (before && mark.year - before.year < 0.05) before.text += `, ${mark.text}`;
    else merged.push({ ...mark });
  }
  return merged;
}

/**
 * Labels of the flags above the plot. Each begins at its flag and lies above every later flag that it reaches over, so that
 * flagpoles do not cross words. `height` is what the rows need.
 */
function flagRows(data: GapOverTimeData, sheet: Sheet, x: (year: number) => number) {
  const size = sheet.smallSize;
  const placed: { at: number; from: number; to: number; text: string; row: number }[] = [];
  for (const { year, text } of marksOf(data, sheet).reverse()) {
    const shown = truncate(text, size, sheet.width - 8);
    const width = textWidth(shown, size);
    const from = Math.min(x(year) + 4, sheet.width - width);
    const under = placed.filter((other) => other.from < from + width + 8);
    placed.push({ at: x(year), from, to: from + width, text: shown, row: Math.max(-1, ...under.map((other) => other.row)) + 1 });
  }
  const rows = Math.max(-1, ...placed.map((flag) => flag.row)) + 1;
  return { placed, height: rows * (size + 5) + (rows > 0 ? 6 : 0) };
}

function body(data: GapOverTimeData, sheet: Sheet, room: number): Body {
  const { pen, size, smallSize, words } = sheet;
  const labelWidth = sheet.narrow ? 22 : 190;
  const left = 30;
  const right = sheet.width - labelWidth;
  const years = Math.ceil(max(data.courses, (course) => course.points[course.points.length - 1].year)!);
  const x = scaleLinear([0, years], [left, right]);
  const flags = flagRows(data, sheet, x);
  const keyLines = sheet.narrow
    ? data.courses.map((course) =>
        wrap(
          words.course.atEnd(sheet.option(course.option), lastYear(course).low, lastYear(course).high),
          size,
          sheet.width - 34,
        ),
      )
    : [];
  const keyHeight = keyLines.flat().length * (size + 5) + (sheet.narrow ? 8 : 0);
  const top = flags.height + smallSize + 12;
  const below = 36;
  const height = Math.max(sheet.narrow ? 200 : 240, room - top - below - keyHeight);
  const bottom = top + height;
  const ceiling = Math.min(
    1,
    Math.ceil(
      max(
        data.courses.flatMap((course) => course.points),
        (point) => point.p90,
      )! * 10,
    ) / 10,
  );
  const y = scaleLinear([0, Math.max(0.1, ceiling)], [bottom, top]);
  const nodes: Element[] = [];

  for (const tick of y.ticks(Math.min(5, ceiling * 10))) {
    nodes.push(
      pen("line", { x1: left, x2: right, y1: y(tick), y2: y(tick), stroke: tick === 0 ? rule : faint }),
      sheet.label(left - 6, y(tick) + smallSize * 0.36, `${points(tick)}`, { size: smallSize, anchor: "end", fill: softInk }),
    );
  }
  for (const tick of x.ticks(Math.min(years, sheet.narrow ? 5 : 10)).filter(Number.isInteger)) {
    nodes.push(sheet.label(x(tick), bottom + 15, `${tick}`, { size: smallSize, anchor: "middle", fill: softInk }));
  }
  nodes.push(
    sheet.label((left + right) / 2, bottom + 30, words.course.years, { size: smallSize, anchor: "middle", fill: softInk }),
  );
  const clear = (from: number, to: number, baseline: number) =>
    pen("rect", { x: from - 2, y: baseline - smallSize, width: to - from + 4, height: smallSize + 4, fill: "#FFFFFF" });
  for (const { at, row } of flags.placed) {
    const high = top - 2 * smallSize - 14 - row * (smallSize + 5);
    nodes.push(pen("line", { x1: at, x2: at, y1: high, y2: bottom, stroke: "#8A8A8A", "stroke-dasharray": "1 2" }));
  }
  for (const { from, to, text, row } of flags.placed) {
    const baseline = top - smallSize - 16 - row * (smallSize + 5);
    nodes.push(clear(from, to, baseline), sheet.label(from, baseline, text, { size: smallSize, fill: softInk }));
  }
  nodes.push(
    clear(0, textWidth(words.course.axis, smallSize), top - 12),
    sheet.label(0, top - 12, words.course.axis, { size: smallSize, fill: softInk }),
  );

  const band = (low: "p10" | "p25", high: "p75" | "p90") =>
    area<GapPoint>(
      (point) => x(point.year),
      (point) => y(point[low]),
      (point) => y(point[high]),
    );
  const light = data.courses.length > 2 ? 0.09 : 0.12;
  const path = line<GapPoint>(
    (point) => x(point.year),
    (point) => y(point.p50),
  );
  const rows = new Rows();
  const lines: Element[] = [];
  data.courses.forEach((course, i) => {
    const { stroke, dash } = lineStyle(i);
    nodes.push(
      pen("path", { d: band("p10", "p90")(course.points)!, fill: stroke, "fill-opacity": light }),
      pen("path", { d: band("p25", "p75")(course.points)!, fill: stroke, "fill-opacity": light * 1.5 }),
    );
    for (const edge of ["p10", "p90"] as const) {
      const d = line<GapPoint>(
        (point) => x(point.year),
        (point) => y(point[edge]),
      )(course.points)!;
      lines.push(pen("path", { d, fill: "none", stroke, "stroke-opacity": 0.55, "stroke-width": 0.7, "stroke-dasharray": dash }));
    }
    lines.push(pen("path", { d: path(course.points)!, fill: "none", stroke, "stroke-width": 2.2, "stroke-dasharray": dash }));
    for (const p of course.points) {
      lines.push(
        pen("circle", {
          cx: x(p.year),
          cy: y(p.p50),
          r: 2.2,
          fill: stroke,
          "fill-opacity": 0,
          ...rows.add(course.option.letter, p.year, p.p50, p.p10, p.p25, p.p75, p.p90),
        }),
      );
    }
  });
  nodes.push(...lines);

  const ends = data.courses.map((course) => ({ course, at: course.points[course.points.length - 1], ...lastYear(course) }));
  const labels = ends.map(({ course, low, high }) =>
    sheet.narrow
      ? { head: course.option.letter, tail: [] as string[] }
      : {
          head: `${course.option.letter}  ${words.range(low, high)}`,
          tail: wrap(sheet.say(course.option.title), smallSize, labelWidth - 26, false, 2),
        },
  );
  const heights = labels.map((label) => size + 6 + label.tail.length * (smallSize + 2));
  const centres = spread(
    ends.map(({ at }) => y(at.p50)),
    heights,
    top - 6,
    bottom + 6,
  );
  labels.forEach((label, i) => {
    const start = centres[i] - heights[i] / 2 + size;
    const end = ends[i].at;
    nodes.push(
      pen("path", {
        d: `M${short(x(end.year) + 2)},${short(y(end.p50))}L${short(right + 8)},${short(sheet.narrow ? centres[i] : start - size * 0.36)}`,
        fill: "none",
        stroke: lineStyle(i).stroke,
        "stroke-width": 0.8,
      }),
      sheet.label(right + 12, sheet.narrow ? centres[i] + size * 0.36 : start, label.head, { bold: true, fill: ink }),
      ...label.tail.map((text, l) =>
        sheet.label(right + 12, start + (l + 1) * (smallSize + 2), text, { size: smallSize, fill: softInk }),
      ),
    );
  });

  let keyY = bottom + below + 8;
  keyLines.forEach((lines, i) => {
    const { stroke, dash } = lineStyle(i);
    nodes.push(pen("line", { x1: 0, x2: 26, y1: keyY + 6, y2: keyY + 6, stroke, "stroke-width": 2.2, "stroke-dasharray": dash }));
    for (const text of lines) {
      nodes.push(sheet.label(34, keyY + 10, text));
      keyY += size + 5;
    }
  });
  return { height: bottom + below + keyHeight, nodes, rows: rows.rows };
}

function draw(data: GapOverTimeData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const label = sheet.words.column;
    const share = "share 0…1";
    return {
      title: finding(data, sheet),
      lead: sheet.words.course.lead(sheet.say(data.topic)),
      description: data.courses
        .map((course) => sheet.words.course.atEnd(sheet.option(course.option), lastYear(course).low, lastYear(course).high))
        .join(" "),
      notes: [],
      columns: [
        { name: "option", unit: "", label: label.option },
        { name: "year", unit: "years", label: label.year },
        { name: "p50", unit: share, label: label.median },
        { name: "p10", unit: share, label: label.p10 },
        { name: "p25", unit: share, label: label.p25 },
        { name: "p75", unit: share, label: label.p75 },
        { name: "p90", unit: share, label: label.p90 },
      ],
      body: (room) => body(data, sheet, room),
    };
  });
}

/** Figure 2. */
export const gapOverTime: Chart<GapOverTimeData> = {
  id: "gap-over-time",
  number: 2,
  title: { de: "Wie sich die Umsetzungslücke entwickelt", en: "How the implementation gap develops" },
  draw,
};
