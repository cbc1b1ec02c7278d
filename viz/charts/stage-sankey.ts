import type { Text } from "../../sim/core/language.ts";
import { type Fate, fateInfo, fates, type Stage, stages, stageTitles } from "../../sim/model/fate.ts";
import { apportion, rough } from "../text/numbers.ts";
import { ink, softInk } from "./colours.ts";
import type { Chart, ChartOptions, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { spread, textWidth, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { standsFor } from "./stands-for.ts";
import { type Attributes, short } from "./svg.ts";

/** Figure 4: 100 typical cases on their way through the stages. */
export interface StageSankeyData {
  readonly topic: Text;
  readonly option: OptionName;
  /** Cases due, mean over runs: what the 100 stand for. */
  readonly cases: number;
  /** Shares of cases, 0…1, summing to 1. */
  readonly fates: Readonly<Record<Fate, number>>;
}

/** A fate with its number of the 100 cases. */
interface Exit {
  readonly fate: Fate;
  readonly stage: Stage | null;
  readonly count: number;
  /** Its row of the table, and what it stands for. */
  readonly mark: Attributes;
}

const stream = "#D6D9DE";

function exitsOf(data: StageSankeyData, sheet: Sheet, rows: Rows): Exit[] {
  const counts = apportion(fates.map((fate) => data.fates[fate]));
  return fates.map((fate, i) => {
    const { stage } = fateInfo[fate];
    const row = rows.add(fate, sheet.fate(fate), stage ?? "", data.fates[fate], counts[i]);
    const mark = { ...row, ...standsFor({ fate, stage: stage ?? undefined }) };
    return { fate, stage, count: counts[i], mark };
  });
}

/** Number in bold, then the fate's name in lines; the first baseline at y. */
function exitLabel(sheet: Sheet, exit: Exit, x: number, y: number, lines: readonly string[]): Element[] {
  const fill = exit.count > 0 ? ink : softInk;
  const about = { fate: exit.fate };
  const indent = textWidth(`${exit.count}`, sheet.size, true) + 6;
  return [
    sheet.label(x, y, `${exit.count}`, { bold: exit.count > 0, fill, about }),
    ...lines.map((line, l) => sheet.label(x + indent, y + l * (sheet.size + 3), line, { fill, about })),
  ];
}

/** Where a loss leaves the stream: `before` and `after` are the cases in the stream. */
interface Turn {
  readonly exit: Exit;
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Width of the wide layout's labels of what is done, at the stream's end. */
const doneWide = 152;
/** Pixels per case, and between losses, in the wide layout. */
const scale = 1.6;
const between = 8;

/** Width left for each stage beside the widths of the losses. */
function freeWidth(sheet: Sheet, exits: readonly Exit[]): number {
  const losses = exits.filter((exit) => exit.stage !== null);
  const lost = losses.reduce((sum, exit) => sum + exit.count, 0);
  return (sheet.width - doneWide - lost * scale - losses.length * between) / stages.length;
}

/** Whether every stage's name fits above its part of the stream. */
function hasRoom(sheet: Sheet, exits: readonly Exit[]): boolean {
  const free = freeWidth(sheet, exits);
  return stages.every((stage) => {
    const taken = exits.reduce((sum, exit) => sum + (exit.stage === stage ? exit.count * scale + between : 0), 0);
    return free >= 0 && free + taken >= textWidth(sheet.say(stageTitles[stage]), sheet.smallSize) + 7;
  });
}

/** The stream flows right, losses turn down and end in a staircase, so that every label has free room to its right. */
function rightward(exits: readonly Exit[], rows: Rows, sheet: Sheet, room: number): Body {
  const { pen, size, smallSize } = sheet;
  const losses = exits.filter((exit) => exit.stage !== null);
  const end = sheet.width - doneWide;
  const top = 24;
  const free = freeWidth(sheet, exits);
  const nodes: Element[] = [];
  const turns: Turn[] = [];

  let x = 0;
  let left = exits.reduce((sum, exit) => sum + exit.count, 0);
  for (const stage of stages) {
    nodes.push(
      pen("line", { x1: x, x2: x, y1: 0, y2: top, stroke: stream }),
      sheet.label(x + 5, 12, sheet.say(stageTitles[stage]), { size: smallSize, fill: softInk, about: { stage } }),
    );
    if (left * scale > size) nodes.push(sheet.label(x + 5, top + size + 2, `${left}`, { bold: true }));
    x += free;
    for (const exit of losses.filter((loss) => loss.stage === stage)) {
      turns.push({ exit, at: x, before: left, after: left - exit.count });
      left -= exit.count;
      x += exit.count * scale + between;
    }
  }

  const lines = turns.map(({ exit, at }) =>
    wrap(sheet.fate(exit.fate), size, sheet.width - at - exit.count * scale - 34, false, 3),
  );
  const needed = lines.map((each) => each.length * (size + 3) + 5);
  const spare = Math.max(0, room - top - 100 * scale - 16 - needed.reduce((a, b) => a + b, 0)) / losses.length;
  const bands: Element[] = [];
  let bottom = top + 100 * scale + 12;
  for (let i = turns.length - 1; i >= 0; i--) {
    const { exit, at, before, after } = turns[i];
    const width = exit.count * scale;
    const [from, to] = [top + after * scale, top + before * scale];
    const d =
      width > 0
        ? `M${short(at)},${short(from)}A${short(width)},${short(width)},0,0,1,${short(at + width)},${short(to)}V${short(bottom + size + 2)}H${short(at)}Z`
        : `M${short(at)},${short(to)}V${short(bottom + size + 2)}`;
    const look = width > 0 ? { fill: sheet.paint(exit.fate) } : { fill: "none", stroke: "#8A8A8A", "stroke-dasharray": "1 2" };
    bands.push(pen("path", { d, ...look, ...exit.mark }), ...exitLabel(sheet, exit, at + width + 5, bottom + size, lines[i]));
    bottom += needed[i] + spare;
  }

  let outline = `M0,${top}H${short(end)}`;
  for (const { at, before, after } of [...turns].reverse())
    outline += `V${short(top + after * scale)}H${short(at)}V${short(top + before * scale)}`;
  bands.unshift(pen("path", { d: `${outline}H0Z`, fill: stream }));

  const done = exits.filter((exit) => exit.stage === null).reverse();
  let y = top;
  const middles = done.map((exit) => {
    const height = exit.count * scale;
    bands.push(pen("rect", { x: end, y, width: 14, height, fill: sheet.paint(exit.fate), ...exit.mark }));
    y += height;
    return y - height / 2;
  });
  const names = done.map((exit) => wrap(sheet.fate(exit.fate), size, doneWide - 62, false, 3));
  const heights = names.map((each) => Math.max(24, each.length * (size + 3)) + 6);
  const centres = spread(middles, heights, top, top + 100 * scale);
  done.forEach((exit, i) => {
    const first = centres[i] - (names[i].length * (size + 3)) / 2 + size;
    const about = { fate: exit.fate };
    nodes.push(
      sheet.label(end + 54, centres[i] + 7, `${exit.count}`, { size: 20, bold: true, anchor: "end", about }),
      ...names[i].map((line, l) => sheet.label(end + 60, first + l * (size + 3), line, { about })),
    );
  });
  return { height: bottom, nodes: [...bands, ...nodes], rows: rows.rows };
}

/** The stream flows down, whatever leaves it turns right to its label. */
function downward(exits: readonly Exit[], rows: Rows, sheet: Sheet): Body {
  const { pen, size, smallSize } = sheet;
  const perCase = 0.8;
  const labelX = 100 * perCase + 22;
  const nodes: Element[] = [sheet.label(0, size, sheet.words.way.start, { bold: true })];
  const bands: Element[] = [];
  const top = size + 8;
  let y = top;
  let left = exits.reduce((sum, exit) => sum + exit.count, 0);
  let outline = "";
  let stage: Stage | null = null;
  for (const exit of exits) {
    const right = left * perCase;
    const width = exit.count * perCase;
    const kept = right - width;
    if (exit.stage !== stage && exit.stage !== null) {
      y += 17;
      nodes.push(
        sheet.label(labelX, y - 3, sheet.say(stageTitles[exit.stage]), {
          size: smallSize,
          fill: softInk,
          about: { stage: exit.stage },
        }),
        pen("line", { x1: right + 4, x2: sheet.width, y1: y, y2: y, stroke: stream }),
      );
    }
    if (exit.stage === null && stage !== null) y += 8;
    stage = exit.stage;
    const lines = wrap(sheet.fate(exit.fate), size, sheet.width - labelX - 30, false, 3);
    const height = Math.max(width, lines.length * (size + 3));
    const first = y + 4 + height / 2 - (lines.length * (size + 3)) / 2 + size;
    const last = exit.fate === "implemented";
    const from = y + 4 + (height - width) / 2;
    if (last) {
      const tall = Math.max(height, 24);
      bands.push(pen("rect", { x: 0, y: y + 4, width, height: tall, fill: sheet.paint(exit.fate), ...exit.mark }));
      outline += `V${short(y + 4)}H0Z`;
    } else if (width > 0) {
      const d = `M${short(kept)},${short(from)}A${short(width)},${short(width)},0,0,0,${short(right)},${short(from + width)}H${short(labelX - 8)}V${short(from)}Z`;
      bands.push(pen("path", { d, fill: sheet.paint(exit.fate), ...exit.mark }));
      outline += `V${short(from)}H${short(kept)}`;
    } else {
      const d = `M${short(right)},${short(from)}H${short(labelX - 8)}`;
      bands.push(pen("path", { d, fill: "none", stroke: "#8A8A8A", "stroke-dasharray": "1 2", ...exit.mark }));
    }
    nodes.push(...exitLabel(sheet, exit, labelX, first, lines));
    y += height + 8;
    left -= exit.count;
  }
  bands.unshift(pen("path", { d: `M0,${top}H${short(100 * perCase)}${outline}`, fill: stream }));
  return { height: y + 8, nodes: [...bands, ...nodes], rows: rows.rows };
}

function finding(data: StageSankeyData, sheet: Sheet): string {
  const counts = apportion(fates.map((fate) => data.fates[fate]));
  const implemented = counts[fates.indexOf("implemented")];
  const lostAt = (stage: Stage) => fates.reduce((sum, fate, i) => sum + (fateInfo[fate].stage === stage ? counts[i] : 0), 0);
  const most = stages.reduce((best, stage) => (lostAt(stage) > lostAt(best) ? stage : best));
  const words = sheet.words.way;
  if (counts.every((count) => count === 0)) return sheet.words.noCases;
  return lostAt(most) > 0 ? words.title(implemented, most, lostAt(most)) : words.titleNoneLost(implemented);
}

function draw(data: StageSankeyData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const { words } = sheet;
    const counts = apportion(fates.map((fate) => data.fates[fate]));
    return {
      title: finding(data, sheet),
      lead: words.way.lead(sheet.say(data.topic), sheet.option(data.option), rough(data.cases, sheet.language)),
      description: fates.map((fate, i) => words.way.endsAs(sheet.fate(fate), counts[i])).join(" "),
      notes: [],
      columns: [
        { name: "fate", unit: "", label: words.column.fate },
        { name: "name", unit: "", label: words.column.fateName },
        { name: "stage", unit: "", label: words.column.stage },
        { name: "share", unit: "share 0…1", label: words.column.share },
        { name: "points", unit: "cases of 100", label: words.column.hundred },
      ],
      body(room) {
        const rows = new Rows();
        const exits = exitsOf(data, sheet, rows);
        return !sheet.narrow && hasRoom(sheet, exits) ? rightward(exits, rows, sheet, room) : downward(exits, rows, sheet);
      },
    };
  });
}

/** Figure 4. */
export const stageSankey: Chart<StageSankeyData> = {
  id: "stage-sankey",
  number: 4,
  title: { de: "Wo Fälle auf ihrem Weg verloren gehen", en: "Where cases get lost on their way" },
  draw,
};
