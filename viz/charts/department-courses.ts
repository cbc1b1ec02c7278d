import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Text } from "../../sim/core/language.ts";
import type { Trend } from "../text/courses-words.ts";
import { points } from "../text/numbers.ts";
import { faint, ink, lineStyle, rule, softInk, unclear } from "./colours.ts";
import type { Chart, ChartOptions, DepartmentName, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { spread, textWidth, truncate, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { standsFor } from "./stands-for.ts";

/** A unit's gap under one option, year by year; medians over sets of assumptions, shares 0…1, NaN in years without cases. */
export interface UnitCourse {
  readonly gaps: readonly number[];
  /** Mean change from the first to the last years, share −1…1. */
  readonly change: number;
  readonly trend: Trend;
}

/** A unit's courses, beside that of all other units together under the base. */
export interface DepartmentCourse extends DepartmentName {
  readonly base: UnitCourse;
  readonly other?: UnitCourse;
  readonly rest: readonly number[];
}

/** Figure 3: which departments diverge; small multiples in one scale. */
export interface DepartmentCoursesData {
  readonly topic: Text;
  readonly a: OptionName;
  /** The option it is compared with; absent where there is none. */
  readonly b?: OptionName;
  /** Whole years from the start, at least two, as the axis names them: "1", "2017", "2017/18". */
  readonly years: readonly string[];
  /** Years at the start and at the end whose means are compared. */
  readonly compared: number;
  /** Departments with cases, in any order. */
  readonly rows: readonly DepartmentCourse[];
}

/** Groups from top to bottom. */
const trends: readonly Trend[] = ["grows", "shrinks", "steady"];

/** Least width of a panel, pixels, and height of its plot. */
const leastPanel = { wide: 136, narrow: 138 };
const plotHeight = 58;
const between = 14;
/** Room for the axis left of the first panel. */
const axisWidth = 20;

const members = (rows: readonly DepartmentCourse[], trend: Trend, of: "base" | "other" = "base") =>
  rows.filter((row) => row[of]?.trend === trend);

/** Rows of one group, the largest change first, the small units' row last. */
function grouped(rows: readonly DepartmentCourse[], trend: Trend): DepartmentCourse[] {
  const sign = trend === "shrinks" ? 1 : -1;
  return members(rows, trend).sort(
    (p, q) => Number(p.small) - Number(q.small) || sign * (p.base.change - q.base.change) || (p.name < q.name ? -1 : 1),
  );
}

function finding({ a, b, rows }: DepartmentCoursesData, sheet: Sheet): string {
  if (rows.length === 0) return sheet.words.noCases;
  const { courses } = sheet.words;
  const count = (of: "base" | "other") => ({
    grows: members(rows, "grows", of).length,
    shrinks: members(rows, "shrinks", of).length,
    all: rows.length,
  });
  const named = (["grows", "shrinks"] as const).flatMap((trend) => grouped(rows, trend)).find(({ small }) => !small);
  return courses.title(a.letter, count("base"), named?.name, b && { letter: b.letter, ...count("other") });
}

/** Style of an option's line: that of its letter in every figure. */
const styleOf = ({ letter }: OptionName) => lineStyle(letter.charCodeAt(0) - 65);

/** What the lines are, in as many lines of text as it takes. */
function key({ a, b }: DepartmentCoursesData, sheet: Sheet): { readonly nodes: Element[]; readonly height: number } {
  const { size, words } = sheet;
  const options = (b ? [a, b] : [a]).map((option) => ({
    text: sheet.option(option),
    about: { option: option.letter },
    stroke: styleOf(option).stroke,
    dash: styleOf(option).dash,
  }));
  const items = [...options, { text: words.courses.rest, about: {}, stroke: unclear, dash: undefined }];
  const nodes: Element[] = [];
  let x = 0;
  let y = 8;
  for (const { text, about, stroke, dash } of items) {
    const lines = wrap(text, size, sheet.width - 44, false, 2);
    const width = 36 + Math.max(...lines.map((part) => textWidth(part, size)));
    if (x > 0 && x + width > sheet.width) {
      x = 0;
      y += 18;
    }
    const look = { stroke, "stroke-width": 2, "stroke-dasharray": dash };
    nodes.push(
      sheet.pen("line", { x1: x, x2: x + 28, y1: y, y2: y, ...look, ...standsFor(about) }),
      ...lines.map((part, l) => sheet.label(x + 36, y + size * 0.36 + l * (size + 3), part, { about })),
    );
    y += (lines.length - 1) * (size + 3);
    x += width + 22;
  }
  return { nodes, height: y + 12 };
}

/** Whole tens around everything drawn, at least two of them. */
function domain({ rows }: DepartmentCoursesData): [number, number] {
  const values = rows.flatMap(({ base, other, rest }) => [...base.gaps, ...(other?.gaps ?? []), ...rest]).filter(Number.isFinite);
  const low = Math.floor(Math.min(...values, 1) * 10 + 1e-9);
  const high = Math.ceil(Math.max(...values, 0) * 10 - 1e-9);
  const floor = Math.max(0, Math.min(low, 8));
  return [floor / 10, Math.min(10, Math.max(high, floor + 2)) / 10];
}

/** What all panels share. */
interface Grid {
  readonly data: DepartmentCoursesData;
  readonly scale: readonly [number, number];
  readonly width: number;
  /** Room for the numbers at the lines' ends. */
  readonly numbers: number;
  readonly rows: Rows;
}

/** One unit: its lines, with the last numbers at their ends. The plot's top edge is at `top`. */
function panel(row: DepartmentCourse, x0: number, top: number, grid: Grid, sheet: Sheet): Element[] {
  const { pen, smallSize } = sheet;
  const { data, scale, width, numbers, rows } = grid;
  const right = x0 + width - numbers;
  const bottom = top + plotHeight;
  const x = scaleLinear([0, data.years.length - 1], [x0 + 3, right - 5]);
  const y = scaleLinear(scale, [bottom, top]);
  const path = line<number>(
    (_, year) => x(year),
    (gap) => y(gap),
  ).defined(Number.isFinite);
  const nodes = [
    pen("line", { x1: x0, x2: right, y1: top, y2: top, stroke: faint }),
    pen("line", { x1: x0, x2: right, y1: bottom, y2: bottom, stroke: rule }),
  ];
  const course = (name: string, gaps: readonly number[], of?: UnitCourse) =>
    rows.add(
      row.code,
      sheet.department(row),
      row.dezernat,
      name,
      of ? sheet.words.courses.trends[of.trend] : "",
      of ? of.change : Number.NaN,
      ...gaps,
    );
  const strokes = { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" };
  const rest = course(sheet.words.courses.others, row.rest);
  nodes.push(
    pen("path", {
      d: path(row.rest) ?? "",
      ...strokes,
      stroke: unclear,
      "stroke-width": 1.4,
      ...rest,
      ...standsFor({ department: row.code }),
    }),
  );
  const told = [{ option: data.a, of: row.base }, ...(data.b && row.other ? [{ option: data.b, of: row.other }] : [])];
  const ends: { readonly letter: string; readonly gap: number; readonly at: number }[] = [];
  for (const { option, of } of told) {
    const { stroke, dash } = styleOf(option);
    const about = { department: row.code, option: option.letter };
    const mark = course(option.letter, of.gaps, of);
    const look = { stroke, "stroke-width": 1.8, "stroke-dasharray": dash };
    nodes.push(pen("path", { d: path(of.gaps) ?? "", ...strokes, ...look, ...mark, ...standsFor(about) }));
    const last = of.gaps.findLast(Number.isFinite);
    if (last !== undefined) ends.push({ letter: option.letter, gap: last, at: y(last) });
  }
  const high = smallSize + 1;
  const centres = spread(
    ends.map(({ at }) => at),
    ends.map(() => high),
    top - 3,
    bottom + 3,
  );
  ends.forEach(({ letter, gap }, i) => {
    const text = told.length > 1 ? `${letter} ${points(gap)}` : `${points(gap)}`;
    const about = { department: row.code, option: letter };
    nodes.push(sheet.label(right, centres[i] + smallSize * 0.36, text, { size: smallSize, bold: i === 0, about }));
  });
  return nodes;
}

/** One group's panels in columns, from height `from` down; gives the height below them. */
function panels(
  group: readonly DepartmentCourse[],
  from: number,
  columns: number,
  grid: Grid,
  sheet: Sheet,
  into: Element[],
): number {
  const { smallSize } = sheet;
  const { data, scale, width } = grid;
  const lineHigh = smallSize + 3;
  const soft = { size: smallSize, fill: softInk };
  let y = from;
  for (let first = 0; first < group.length; first += columns) {
    const inRow = group.slice(first, first + columns);
    const names = inRow.map((row) => nameLines(sheet.department(row), smallSize, width - 6));
    const most = Math.max(...names.map(({ length }) => length));
    const top = y + most * lineHigh + 6;
    inRow.forEach((row, i) => {
      const x = axisWidth + i * (width + between);
      const about = { department: row.code };
      const firstLine = top - 7 - (names[i].length - 1) * lineHigh;
      for (const [l, text] of names[i].entries())
        into.push(sheet.label(x, firstLine + l * lineHigh, text, { size: smallSize, bold: true, fill: ink, about }));
      into.push(...panel(row, x, top, grid, sheet));
      // Years stand where no panel lies below.
      if (first + i + columns >= group.length) {
        const right = x + width - grid.numbers;
        into.push(
          sheet.label(x, top + plotHeight + smallSize + 3, data.years[0], soft),
          sheet.label(right, top + plotHeight + smallSize + 3, data.years[data.years.length - 1], { ...soft, anchor: "end" }),
        );
      }
    });
    for (const tick of scale)
      into.push(
        sheet.label(axisWidth - 4, (tick === scale[0] ? top + plotHeight : top) + smallSize * 0.36, `${points(tick)}`, {
          ...soft,
          anchor: "end",
        }),
      );
    y = top + plotHeight + 12;
  }
  return y + smallSize;
}

/** A name in two lines at most; what is cut off is cut at the end of the second. */
function nameLines(name: string, size: number, width: number): string[] {
  const lines = wrap(name, size, width, true);
  if (lines.length <= 2) return lines;
  const whole = name.startsWith(lines[0]) ? lines[0].length : lines[0].length - 1;
  return [lines[0], truncate(name.slice(whole).trimStart(), size, width, true)];
}

function body(data: DepartmentCoursesData, sheet: Sheet): Body {
  const { size, smallSize, words, narrow } = sheet;
  const legend = key(data, sheet);
  const least = narrow ? leastPanel.narrow : leastPanel.wide;
  const columns = Math.max(1, Math.floor((sheet.width - axisWidth + between) / (least + between)));
  const width = (sheet.width - axisWidth - (columns - 1) * between) / columns;
  const numbers = textWidth(data.b ? "M 100" : "100", smallSize, true) + 2;
  const grid: Grid = { data, scale: domain(data), width, numbers, rows: new Rows() };
  const nodes = [...legend.nodes];
  let y = legend.height;
  nodes.push(sheet.label(0, y + smallSize, words.courses.axis, { size: smallSize, fill: softInk }));
  y += smallSize + 8;
  for (const trend of trends) {
    const group = grouped(data.rows, trend);
    if (group.length === 0) continue;
    nodes.push(
      sheet.pen("line", { x1: 0, x2: sheet.width, y1: y, y2: y, stroke: rule }),
      sheet.label(0, y + size + 6, words.courses.group(trend, data.a.letter, group.length), { bold: true }),
    );
    y = panels(group, y + size + 14, columns, grid, sheet, nodes) + 6;
  }
  return { height: y, nodes, rows: grid.rows.rows };
}

function draw(data: DepartmentCoursesData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const { words } = sheet;
    const label = words.column;
    const { courses } = words;
    const shown = trends.flatMap((trend) => {
      const names = grouped(data.rows, trend).map((row) => sheet.department(row));
      return names.length > 0 ? [courses.describe(courses.group(trend, data.a.letter, names.length), names)] : [];
    });
    return {
      title: finding(data, sheet),
      lead: courses.lead(sheet.say(data.topic), data.compared),
      description: shown.join(" "),
      notes: [courses.note, ...(data.rows.some((row) => row.small) ? [words.smallUnitsNote] : [])],
      columns: [
        { name: "department", unit: "", label: label.department },
        { name: "name", unit: "", label: label.departmentName },
        { name: "dezernat", unit: "", label: label.dezernat },
        { name: "line", unit: "", label: courses.column.line },
        { name: "trend", unit: "", label: courses.column.trend },
        { name: "change", unit: "share −1…1", label: courses.column.change },
        ...data.years.map((year, i) => ({ name: `year${i + 1}`, unit: "share 0…1", label: courses.column.gapIn(year) })),
      ],
      body: () => body(data, sheet),
    };
  });
}

/** Figure 3. */
export const departmentCourses: Chart<DepartmentCoursesData> = {
  id: "department-courses",
  number: 3,
  title: { de: "Welche Organisationseinheiten auseinanderlaufen", en: "Which organisational units diverge" },
  draw,
};
