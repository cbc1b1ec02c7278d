import { max, mean, min, ticks } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { Text } from "../../sim/core/language.ts";
import { endBefore, shortMonth } from "../text/dates.ts";
import { points } from "../text/numbers.ts";
import { faint, lineStyle, rule, softInk } from "./colours.ts";
import type { Chart, ChartOptions, Figure, OptionName } from "./figure.ts";
import { type Flag, flagBand } from "./flags.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { spread, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { standsFor } from "./stands-for.ts";
import { short } from "./svg.ts";

/** The gap's distribution over sets of assumptions at one time; shares 0…1. */
export interface GapPoint {
  /** Years since the start, the middle of the period. */
  readonly year: number;
  /** The month in which that lies, ISO `yyyy-mm`, where the scenario has a calendar. */
  readonly month?: string;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** One option's course: at least one point, by rising year; periods in which no case falls due are left out. */
export interface GapCourse {
  readonly option: OptionName;
  readonly points: readonly GapPoint[];
}

/** An event on the time axis. */
interface GapFlag {
  /** Years since the start. */
  readonly year: number;
  /** The month, ISO `yyyy-mm`, where the scenario has a calendar. */
  readonly month?: string;
  readonly title: Text;
}

/** When years since the start lie. */
interface GapCalendar {
  /** The start in calendar years, such as 2014.75; all years are equally long. */
  readonly from: number;
  /** First month after the end, ISO `yyyy-mm`. */
  readonly until: string;
  /** Month from which cases are compared, ISO `yyyy-mm`. */
  readonly compareFrom: string;
}

/** Figure 2: how the everyday gap of one topic develops under each option; bands hold 50 and 80 % of the sets of assumptions. */
export interface GapOverTimeData {
  readonly topic: Text;
  /** One to six options, in the order of their letters. */
  readonly courses: readonly GapCourse[];
  /** Events marked on the time axis. */
  readonly flags: readonly GapFlag[];
  /** Year from which cases are compared; 0 when all are. */
  readonly compareFrom: number;
  /** Absent where time is counted from the start. */
  readonly calendar?: GapCalendar;
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
  const end = endOf(data, sheet);
  if (worst.middle - best.middle <= close) return words.titleClose(end, best.middle, worst.middle);
  return words.titleBest(end, best.option.letter, best.low, best.high, worst.option.letter, worst.low, worst.high);
}

/** "Ende 2025"; undefined without a calendar. */
function endOf({ calendar }: GapOverTimeData, { language }: Sheet): string | undefined {
  return calendar && endBefore(calendar.until, language);
}

/** Scales and edges of the plot. */
interface Plot {
  readonly x: (year: number) => number;
  readonly y: (share: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Shares 0…1 between which everything is drawn: whole tens, at least `leastTens` of them. */
interface Range {
  readonly floor: number;
  readonly ceiling: number;
}

const leastTens = 2;

/** Up to so many courses all have bands; of more only the first, since bands on bands cannot be told apart. */
const mostBands = 3;

const isBanded = ({ courses }: GapOverTimeData, i: number) => i === 0 || courses.length <= mostBands;

function rangeOf(data: GapOverTimeData): Range {
  const low = Math.floor(min(data.courses, (course) => min(course.points, (point) => point.p10))! * 10 + 1e-9);
  const high = Math.ceil(max(data.courses, (course) => max(course.points, (point) => point.p90))! * 10 - 1e-9);
  const floor = Math.max(0, Math.min(low, 10 - leastTens));
  return { floor: floor / 10, ceiling: Math.min(10, Math.max(high, floor + leastTens)) / 10 };
}

function axes(sheet: Sheet, plot: Plot, years: number, { floor, ceiling }: Range, { calendar }: GapOverTimeData): Element[] {
  const { pen, smallSize, words } = sheet;
  const { x, y, left, right, bottom } = plot;
  const soft = { size: smallSize, fill: softInk };
  const nodes = [sheet.label(0, smallSize, words.course.axis(points(floor)), soft)];
  for (const tick of ticks(floor, ceiling, Math.min(5, Math.round((ceiling - floor) * 10)))) {
    nodes.push(
      pen("line", { x1: left, x2: right, y1: y(tick), y2: y(tick), stroke: tick === floor ? rule : faint }),
      sheet.label(left - 6, y(tick) + smallSize * 0.36, `${points(tick)}`, { ...soft, anchor: "end" }),
    );
  }
  const from = calendar?.from ?? 0;
  for (const tick of ticks(from, from + years, Math.min(years, sheet.narrow ? 5 : 10)).filter(Number.isInteger)) {
    const at = x(tick - from);
    if (calendar) nodes.push(pen("line", { x1: at, x2: at, y1: bottom, y2: bottom + 4, stroke: rule }));
    nodes.push(sheet.label(at, bottom + 15, `${tick}`, { ...soft, anchor: "middle" }));
  }
  if (!calendar) nodes.push(sheet.label((left + right) / 2, bottom + 30, words.course.years, { ...soft, anchor: "middle" }));
  return nodes;
}

/** Bands first, then all lines over them; one unseen point per row of the table, to point at. */
function courses(data: GapOverTimeData, sheet: Sheet, plot: Plot, rows: Rows): Element[] {
  const { pen } = sheet;
  const x = (point: GapPoint) => plot.x(point.year);
  const along = (key: "p10" | "p50" | "p90") => line<GapPoint>(x, (point) => plot.y(point[key]));
  const band = (low: "p10" | "p25", high: "p75" | "p90") =>
    area<GapPoint>(
      x,
      (point) => plot.y(point[low]),
      (point) => plot.y(point[high]),
    );
  const light = data.courses.length > 2 && isBanded(data, 1) ? 0.09 : 0.12;
  const bands: Element[] = [];
  const lines: Element[] = [];
  data.courses.forEach((course, i) => {
    const { stroke, dash } = lineStyle(i);
    const about = standsFor({ option: course.option.letter });
    const look = { fill: "none", stroke, "stroke-dasharray": dash, ...about };
    if (isBanded(data, i)) {
      bands.push(
        pen("path", { d: band("p10", "p90")(course.points)!, fill: stroke, "fill-opacity": light, ...about }),
        pen("path", { d: band("p25", "p75")(course.points)!, fill: stroke, "fill-opacity": light * 1.5, ...about }),
      );
      for (const edge of ["p10", "p90"] as const) {
        lines.push(pen("path", { d: along(edge)(course.points)!, ...look, "stroke-opacity": 0.55, "stroke-width": 0.7 }));
      }
    }
    lines.push(pen("path", { d: along("p50")(course.points)!, ...look, "stroke-width": 2.2 }));
    for (const p of course.points) {
      const mark = rows.add(course.option.letter, p.month ?? p.year, p.p50, p.p10, p.p25, p.p75, p.p90);
      lines.push(pen("circle", { cx: x(p), cy: plot.y(p.p50), r: 2.2, fill: stroke, "fill-opacity": 0, ...mark, ...about }));
    }
  });
  return [...bands, ...lines];
}

/** Labels at the lines' ends: the letter, in the wide layout with its range and title. */
function endLabels(data: GapOverTimeData, sheet: Sheet, plot: Plot, width: number): Element[] {
  const { size, smallSize, narrow } = sheet;
  const labels = data.courses.map(({ option, points: all }) => {
    const { low, high } = lastYear({ option, points: all });
    const head = narrow ? option.letter : `${option.letter}  ${sheet.words.range(low, high)}`;
    const tail = narrow ? [] : wrap(sheet.say(option.title), smallSize, width - 26, false, 2);
    return {
      about: { option: option.letter },
      head,
      tail,
      height: size + 6 + tail.length * (smallSize + 2),
      end: all[all.length - 1],
    };
  });
  const centres = spread(
    labels.map(({ end }) => plot.y(end.p50)),
    labels.map(({ height }) => height),
    plot.top - 6,
    plot.bottom + 6,
  );
  const x = plot.right + 12;
  return labels.flatMap(({ about, head, tail, height, end }, i) => {
    const first = centres[i] - height / 2 + size + 1;
    const from = `${short(plot.x(end.year) + 2)},${short(plot.y(end.p50))}`;
    const d = `M${from}L${short(plot.right + 8)},${short(first - size * 0.36)}`;
    return [
      sheet.pen("path", { d, fill: "none", stroke: lineStyle(i).stroke, "stroke-width": 0.8, ...standsFor(about) }),
      sheet.label(x, first, head, { bold: true, about }),
      ...tail.map((text, l) =>
        sheet.label(x, first + (l + 1) * (smallSize + 2), text, { size: smallSize, fill: softInk, about }),
      ),
    ];
  });
}

function body(data: GapOverTimeData, sheet: Sheet, room: number): Body {
  const { size, smallSize, words, narrow } = sheet;
  const labelWidth = narrow ? 22 : 190;
  const left = 30;
  const right = sheet.width - labelWidth;
  const years = Math.ceil(max(data.courses, (course) => course.points[course.points.length - 1].year)!);
  const x = scaleLinear([0, years], [left, right]);
  const flagOf = (year: number, month: string | undefined, text: string): Flag => ({
    year,
    date: month && shortMonth(month, sheet.language),
    text,
  });
  const events = data.flags.map((flag) => flagOf(flag.year, flag.month, sheet.say(flag.title)));
  if (data.compareFrom > 0) events.push(flagOf(data.compareFrom, data.calendar?.compareFrom, words.course.compared));
  const flags = flagBand(events, sheet, x);

  const line = size + 5;
  const keys = narrow
    ? data.courses.map((course) => {
        const { low, high } = lastYear(course);
        return wrap(words.course.key(sheet.option(course.option), low, high), size, sheet.width - 34);
      })
    : [];
  const keyHead = narrow ? wrap(words.course.keyHead(endOf(data, sheet)), size, sheet.width, true) : [];
  const keyHeight = (keyHead.length + keys.flat().length + flags.key.length) * line + (narrow ? 12 : 0);
  const flagsTop = smallSize + 14;
  const top = flagsTop + flags.height;
  const below = data.calendar ? 22 : 36;
  const bottom = top + Math.max(narrow ? 220 : 240, room - top - below - keyHeight);
  const range = rangeOf(data);
  const y = scaleLinear([range.floor, range.ceiling], [bottom, top]);
  const plot: Plot = { x, y, left, right, top, bottom };
  const rows = new Rows();
  const nodes: Element[] = [
    ...axes(sheet, plot, years, range, data),
    ...flags.draw(top - 2, bottom),
    ...courses(data, sheet, plot, rows),
    ...endLabels(data, sheet, plot, labelWidth),
  ];

  let keyY = bottom + below + 8;
  nodes.push(...keyHead.map((text, l) => sheet.label(0, keyY + 10 + l * line, text, { bold: true })));
  keyY += keyHead.length * line;
  keys.forEach((lines, i) => {
    const about = { option: data.courses[i].option.letter };
    const { stroke, dash } = lineStyle(i);
    const look = { stroke, "stroke-width": 2.2, "stroke-dasharray": dash };
    nodes.push(
      sheet.pen("line", { x1: 0, x2: 26, y1: keyY + 6, y2: keyY + 6, ...look, ...standsFor(about) }),
      ...lines.map((text, l) => sheet.label(34, keyY + 10 + l * line, text, { about })),
    );
    keyY += lines.length * line;
  });
  nodes.push(...flags.key.map((text, l) => sheet.label(0, keyY + 14 + l * line, text)));
  return { height: bottom + below + keyHeight, nodes, rows: rows.rows };
}

function draw(data: GapOverTimeData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const label = sheet.words.column;
    const share = "share 0…1";
    const end = endOf(data, sheet);
    return {
      title: finding(data, sheet),
      lead: sheet.words.course.lead(
        sheet.say(data.topic),
        isBanded(data, data.courses.length - 1) ? undefined : data.courses[0].option.letter,
      ),
      description: data.courses
        .map((course) => ({ option: sheet.option(course.option), ...lastYear(course) }))
        .map(({ option, low, high }) => sheet.words.course.atEnd(end, option, low, high))
        .join(" "),
      notes: [],
      columns: [
        { name: "option", unit: "", label: label.option },
        data.calendar ? { name: "month", unit: "", label: label.month } : { name: "year", unit: "years", label: label.year },
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
