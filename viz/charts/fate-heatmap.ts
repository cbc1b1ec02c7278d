import type { Text } from "../../sim/core/language.ts";
import { type Fate, fateInfo, fates } from "../../sim/model/fate.ts";
import { apportion, points } from "../text/numbers.ts";
import type { LostFate } from "../text/words.ts";
import { gapColour, ink, inkOn, rule, shareFill, softInk } from "./colours.ts";
import type { Chart, ChartOptions, DepartmentName, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { textWidth, truncate, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { standsFor } from "./stands-for.ts";

/** A department's cases by fate. */
export interface FateHeatmapRow extends DepartmentName {
  /** Cases due, mean over runs, ≥ 0; the weight of the row in the margin. */
  readonly cases: number;
  /** Shares of its cases, 0…1, summing to 1; all 0 when it has no cases. */
  readonly fates: Readonly<Record<Fate, number>>;
}

/** Figure 1: where and why cases of one topic are lost under one option. */
export interface FateHeatmapData {
  readonly topic: Text;
  readonly option: OptionName;
  /** In any order; the chart groups by Dezernat in order of first appearance and sorts inside. */
  readonly rows: readonly FateHeatmapRow[];
  /** Order inside a Dezernat: most lost first (default), by name, or by one fate's share. */
  readonly sort?: "lost" | "name" | Fate;
}

/** Least inner width, pixels, at which names stand beside their cells. */
const besideFrom = 860;

/** Most room for names beside their cells, pixels. */
const widestName = 310;

const lostFates = fates.filter((fate): fate is LostFate => fateInfo[fate].stage !== null);
const lostShare = (row: FateHeatmapRow) => lostFates.reduce((sum, fate) => sum + row.fates[fate], 0);
const hasCases = (row: FateHeatmapRow) => row.cases > 0 && fates.some((fate) => row.fates[fate] > 0);

/** Rows by Dezernat, the small units' row last of all. */
function grouped(data: FateHeatmapData): (readonly [string, readonly FateHeatmapRow[]])[] {
  const groups = new Map<string, FateHeatmapRow[]>();
  for (const row of data.rows.filter((r) => !r.small)) groups.set(row.dezernat, [...(groups.get(row.dezernat) ?? []), row]);
  const sort = data.sort ?? "lost";
  const rank = (row: FateHeatmapRow) => (sort === "name" ? 0 : sort === "lost" ? lostShare(row) : row.fates[sort]);
  for (const rows of groups.values()) rows.sort((a, b) => rank(b) - rank(a) || (a.name < b.name ? -1 : 1));
  const small = data.rows.filter((r) => r.small);
  return small.length > 0 ? [...groups, ["", small]] : [...groups];
}

/** All rows together, weighted by their cases. */
function total(rows: readonly FateHeatmapRow[]): Record<Fate, number> {
  const cases = rows.reduce((sum, row) => sum + row.cases, 0);
  const share = (fate: Fate) => (cases > 0 ? rows.reduce((sum, row) => sum + row.cases * row.fates[fate], 0) / cases : 0);
  return Object.fromEntries(fates.map((fate) => [fate, share(fate)])) as Record<Fate, number>;
}

function finding(data: FateHeatmapData, all: Record<Fate, number>, sheet: Sheet): string {
  const words = sheet.words.heatmap;
  if (!data.rows.some(hasCases)) return sheet.words.noCases;
  const reason = lostFates.reduce((most, fate) => (all[fate] > all[most] ? fate : most));
  if (points(all[reason]) === 0) return words.titleNoneLost;
  const lostHere = (row: FateHeatmapRow) => row.cases * row.fates[reason];
  const where = data.rows.filter((row) => !row.small).sort((x, y) => lostHere(y) - lostHere(x))[0];
  return words.title(reason, where && lostHere(where) > 0 ? { name: where.name, points: points(where.fates[reason]) } : null);
}

/** Columns' positions: the fates of a loss, a gap, the fates of work done. */
function columnsFrom(x: number, width: number): { readonly x: readonly number[]; readonly width: number } {
  const gap = width / 80;
  const each = (width - gap) / fates.length;
  return { x: fates.map((fate, i) => x + i * each + (fateInfo[fate].stage === null ? gap : 0)), width: each };
}

/** Column headings: the fates' names over bars of their share of all cases. Ends at y = `height`. */
function heading(sheet: Sheet, all: Record<Fate, number>, columns: ReturnType<typeof columnsFrom>, stacked: boolean) {
  const counts = apportion(fates.map((fate) => all[fate]));
  const size = stacked ? 10 : 11;
  const lines = fates.map((fate) => wrap(sheet.fate(fate), size, stacked ? 112 : 128));
  const turn = stacked ? -90 : -40;
  const longest = Math.max(...lines.flat().map((line) => textWidth(line, size)));
  const namesHeight = stacked ? longest + 4 : Math.ceil(longest * 0.643 + size);
  const barHeight = stacked ? 30 : 44;
  const barsTop = namesHeight + size + 6;
  const height = barsTop + barHeight;
  const most = Math.max(...counts, 1);
  const nodes: Element[] = [];
  fates.forEach((fate, i) => {
    const x = columns.x[i];
    const middle = x + columns.width / 2;
    const bar = (barHeight * counts[i]) / most;
    const place = { x: x + 1, y: height - bar - 3, width: columns.width - 2, height: bar + 3 };
    nodes.push(
      sheet.pen("rect", { ...place, fill: sheet.paint(fate), ...standsFor({ fate }) }),
      sheet.label(middle, height - bar - 7, `${counts[i]}`, { size, bold: true, anchor: "middle", about: { fate } }),
    );
    lines[i].forEach((line, l) => {
      const shift = stacked
        ? (l - (lines[i].length - 1) / 2) * (size + 1) + size * 0.36
        : (l - lines[i].length + 1) * (size + 2) * 1.3;
      const fill = counts[i] > 0 ? ink : softInk;
      nodes.push(sheet.label(middle + shift, namesHeight, line, { size, turn, fill, about: { fate } }));
    });
  });
  return { nodes, height };
}

/** The fates' colours as a thin strip that ends at height `y`: keeps the columns apart far below their headings. */
function strip(sheet: Sheet, columns: ReturnType<typeof columnsFrom>, y: number): Element[] {
  return fates.map((fate, i) =>
    sheet.pen("rect", {
      x: columns.x[i] + 0.5,
      y: y - 3,
      width: columns.width - 1,
      height: 3,
      fill: sheet.paint(fate),
      ...standsFor({ fate }),
    }),
  );
}

/** Draws one row's cells at height `y` and returns them with their rows of the table. */
function cells(
  sheet: Sheet,
  row: FateHeatmapRow,
  rows: Rows,
  columns: ReturnType<typeof columnsFrom>,
  y: number,
  height: number,
): Element[] {
  const counts = apportion(fates.map((fate) => row.fates[fate]));
  const name = sheet.department(row);
  return fates.flatMap((fate, i) => {
    const fill = shareFill(row.fates[fate], fateInfo[fate].stage === null ? "done" : "lost");
    const about = { department: row.code, fate };
    const reference = rows.add(row.code, name, row.dezernat, fate, row.cases, row.fates[fate], counts[i]);
    const cell = sheet.pen("rect", {
      x: columns.x[i] + 0.5,
      y,
      width: columns.width - 1,
      height: height - 1,
      fill,
      ...reference,
      ...standsFor(about),
    });
    if (counts[i] === 0) return [cell];
    const size = sheet.narrow ? 10 : 12;
    const middle = columns.x[i] + columns.width / 2;
    return [
      cell,
      sheet.label(middle, y + height / 2 + size * 0.36, `${counts[i]}`, { size, anchor: "middle", fill: inkOn(fill), about }),
    ];
  });
}

/** The bar and number of cases lost, from x to x + width, around the height `middle`. */
function lostBar(sheet: Sheet, row: FateHeatmapRow, x: number, width: number, middle: number, thick: number): Element[] {
  const lost = apportion(fates.map((fate) => row.fates[fate]))
    .slice(0, lostFates.length)
    .reduce((a, b) => a + b, 0);
  const numberWidth = 28;
  const length = ((width - numberWidth) * lost) / 100;
  const about = { department: row.code };
  return [
    sheet.pen("rect", { x, y: middle - thick / 2, width: length, height: thick, fill: gapColour, ...standsFor(about) }),
    sheet.label(x + length + 5, middle + sheet.size * 0.36, `${lost}`, { bold: true, about }),
  ];
}

/** Names beside their cells. */
function wide(sheet: Sheet, data: FateHeatmapData, all: Record<Fate, number>, room: number): Body {
  const { size, words } = sheet;
  const nameWidth = Math.min(
    widestName,
    Math.max(...data.rows.map((row) => textWidth(sheet.department(row), size)), textWidth(words.heatmap.allUnits, size, true)) +
      12,
  );
  const barsWidth = 128;
  const columns = columnsFrom(nameWidth, sheet.width - nameWidth - barsWidth - 12);
  const barsX = sheet.width - barsWidth;
  const head = heading(sheet, all, columns, false);
  const groups = grouped(data);
  const groupHeight = 24;
  const slots = data.rows.length;
  const rowHeight = Math.max(19, Math.min(28, (room - head.height - groups.length * groupHeight) / Math.max(slots, 1)));
  const rows = new Rows();
  const nodes: Element[] = [
    ...head.nodes,
    sheet.label(0, head.height - 6, words.heatmap.allUnits, { bold: true }),
    ...wrap(words.heatmap.lostOf, size, barsWidth, true, 2).map((line, i, lines) =>
      sheet.label(barsX, head.height - 6 - (lines.length - 1 - i) * (size + 3), line, { bold: true, fill: gapColour }),
    ),
  ];
  let y = head.height;
  for (const [dezernat, members] of groups) {
    y += groupHeight;
    nodes.push(
      sheet.pen("line", { x1: 0, x2: sheet.width, y1: y - 2.5, y2: y - 2.5, stroke: rule }),
      ...strip(sheet, columns, y - 1),
    );
    if (dezernat !== "")
      nodes.push(
        sheet.label(0, y - 7, truncate(dezernat, sheet.smallSize, sheet.width, true), {
          size: sheet.smallSize,
          bold: true,
          fill: softInk,
        }),
      );
    for (const row of members) {
      const baseline = y + rowHeight / 2 + size * 0.36;
      const about = { department: row.code };
      nodes.push(sheet.label(0, baseline, truncate(sheet.department(row), size, nameWidth - 8), { about }));
      nodes.push(...cells(sheet, row, rows, columns, y, rowHeight));
      if (hasCases(row)) nodes.push(...lostBar(sheet, row, barsX, barsWidth, y + rowHeight / 2, Math.min(12, rowHeight - 6)));
      else nodes.push(sheet.label(barsX, baseline, words.heatmap.noRowCases, { fill: softInk, about }));
      y += rowHeight;
    }
  }
  return { height: y, nodes, rows: rows.rows };
}

/** Names above their cells, for figures too narrow to have them beside. */
function stacked(sheet: Sheet, data: FateHeatmapData, all: Record<Fate, number>): Body {
  const { size, words } = sheet;
  const columns = columnsFrom(0, sheet.width);
  const head = heading(sheet, all, columns, true);
  const rows = new Rows();
  const nodes: Element[] = [...head.nodes];
  const barsWidth = 86;
  const barsX = sheet.width - barsWidth;
  let y = head.height + 18;
  nodes.push(
    sheet.label(sheet.width, y, words.heatmap.lostOf, { size: sheet.smallSize, bold: true, anchor: "end", fill: gapColour }),
  );
  for (const [dezernat, members] of grouped(data)) {
    if (dezernat !== "") {
      y += 20;
      nodes.push(
        sheet.label(0, y, truncate(dezernat, sheet.smallSize, sheet.width, true), {
          size: sheet.smallSize,
          bold: true,
          fill: softInk,
        }),
      );
    }
    y += 7;
    nodes.push(...strip(sheet, columns, y));
    for (const row of members) {
      const name = wrap(sheet.department(row), size, barsX - 6, false, 2);
      const about = { department: row.code };
      nodes.push(...name.map((text, l) => sheet.label(0, y + 15 + l * (size + 3), text, { about })));
      if (hasCases(row)) nodes.push(...lostBar(sheet, row, barsX, barsWidth, y + 11, 7));
      else nodes.push(sheet.label(barsX, y + 15, words.heatmap.noRowCases, { fill: softInk, about }));
      y += (name.length - 1) * (size + 3);
      nodes.push(...cells(sheet, row, rows, columns, y + 20, 19));
      y += 42;
    }
  }
  return { height: y, nodes, rows: rows.rows };
}

function draw(data: FateHeatmapData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const { words } = sheet;
    const all = total(data.rows);
    const lost = lostFates.reduce((sum, fate) => sum + all[fate], 0);
    const label = words.column;
    return {
      title: finding(data, all, sheet),
      lead: words.heatmap.lead(sheet.say(data.topic), sheet.option(data.option)),
      description: words.heatmap.describe(data.rows.length, points(lost), points(all.implemented)),
      notes: data.rows.some((row) => row.small) ? [words.heatmap.blank, words.smallUnitsNote] : [words.heatmap.blank],
      columns: [
        { name: "department", unit: "", label: label.department },
        { name: "name", unit: "", label: label.departmentName },
        { name: "dezernat", unit: "", label: label.dezernat },
        { name: "fate", unit: "", label: label.fate },
        { name: "cases", unit: "cases", label: label.cases },
        { name: "share", unit: "share 0…1", label: label.share },
        { name: "points", unit: "cases of 100", label: label.hundred },
      ],
      body: (room) => (sheet.width < besideFrom ? stacked(sheet, data, all) : wide(sheet, data, all, room)),
    };
  });
}

/** Figure 1. */
export const fateHeatmap: Chart<FateHeatmapData> = {
  id: "fate-heatmap",
  number: 1,
  title: { de: "Wo und warum Fälle verloren gehen", en: "Where and why cases are lost" },
  draw,
};
