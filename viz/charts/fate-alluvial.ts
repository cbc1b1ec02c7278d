import type { Text } from "../../sim/core/language.ts";
import { type Fate, fates } from "../../sim/model/fate.ts";
import { apportion, points, rough, whole } from "../text/numbers.ts";
import type { Chart, ChartOptions, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { spread, textWidth, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { standsFor } from "./stands-for.ts";
import { short } from "./svg.ts";

/** Cases with one fate under A and one under B. */
interface FatePair {
  readonly from: Fate;
  readonly to: Fate;
  /** Share of the cases that have a twin, 0…1; all pairs sum to 1. */
  readonly share: number;
}

/** Figure 7: what became of the same cases under another option. */
export interface FateAlluvialData {
  readonly topic: Text;
  readonly a: OptionName;
  readonly b: OptionName;
  /** Each pair of fates at most once, in any order. */
  readonly pairs: readonly FatePair[];
  /** Cases with a twin, mean over runs. */
  readonly cases: number;
  /** Cases that exist under one option only, mean over runs. */
  readonly onlyA: number;
  readonly onlyB: number;
}

const unchanged = "#E3E5E8";
const blockWide = 10;
/** Least inner width, pixels, at which a fate's name stands in one line beside its number and not below it. */
const besideFrom = 760;
/** Width of the numbers beside the names in the wide layout, without and with a change. */
const numberLeft = 28;
const numberRight = 68;

/** A fate on one side, from y down. */
interface Block {
  readonly fate: Fate;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

const order = (pair: FatePair) => fates.indexOf(pair.from) * fates.length + fates.indexOf(pair.to);
const sumOf = (pairs: readonly FatePair[], test: (pair: FatePair) => boolean) =>
  pairs.reduce((sum, pair) => sum + (test(pair) ? pair.share : 0), 0);

/** One side's fates as blocks from top to bottom, in the order of a case's way. */
function blocks(pairs: readonly FatePair[], side: "from" | "to", from: number, scale: number, gap: number): Block[] {
  const shares = fates.map((fate) => sumOf(pairs, (pair) => pair[side] === fate));
  const counts = apportion(shares);
  let y = from;
  return fates.flatMap((fate, i) => {
    if (shares[i] === 0) return [];
    const block = { fate, count: counts[i], y, height: shares[i] * scale };
    y += block.height + gap;
    return [block];
  });
}

/** A band from the left block's edge to the right one's, equally thick all along. */
function ribbon(x0: number, y0: number, x1: number, y1: number, thick: number): string {
  const middle = (x0 + x1) / 2;
  const curve = (from: number, to: number, start: number, end: number) =>
    `${short(start)},${short(from)}C${short(middle)},${short(from)},${short(middle)},${short(to)},${short(end)},${short(to)}`;
  return `M${curve(y0, y1, x0, x1)}L${curve(y1 + thick, y0 + thick, x1, x0)}Z`;
}

/** How a side's labels are set. */
function setting(sheet: Sheet): { readonly stacked: boolean; readonly size: number; readonly width: number } {
  const stacked = sheet.width < besideFrom;
  return { stacked, size: sheet.narrow ? 10 : stacked ? sheet.smallSize : sheet.size, width: sheet.narrow ? 98 : 120 };
}

/** A side's labels: the number of cases, under B also its change, and the fate's name. */
function labelsOf(sheet: Sheet, side: readonly Block[], before: readonly Block[] | null) {
  const { stacked, size, width } = setting(sheet);
  return side.map(({ fate, count }) => {
    const change = before === null ? 0 : count - (before.find((block) => block.fate === fate)?.count ?? 0);
    const number = change === 0 ? `${count}` : `${count} (${change > 0 ? "+" : "−"}${Math.abs(change)})`;
    const lines = stacked ? [number, ...wrap(sheet.fate(fate), size, width - 4, false, 3)] : [number, sheet.fate(fate)];
    return { lines, height: (stacked ? lines.length : 1) * (size + 3) + 5 };
  });
}

/** An option's name above its side. */
function headings(sheet: Sheet, option: OptionName): string[] {
  return wrap(sheet.option(option), sheet.size, sheet.width / 2 - 12, true, 3);
}

/** Draws one side's option, blocks and labels; `edge` is the blocks' outer edge, labels lie beyond it. */
function drawSide(
  sheet: Sheet,
  isLeft: boolean,
  option: OptionName,
  side: readonly Block[],
  labels: ReturnType<typeof labelsOf>,
  edge: number,
  from: number,
  to: number,
) {
  const { pen } = sheet;
  const { stacked, size } = setting(sheet);
  const away = isLeft ? -1 : 1;
  const anchor = isLeft ? "end" : "start";
  const centres = spread(
    side.map((block) => block.y + block.height / 2),
    labels.map((label) => label.height),
    from,
    to,
  );
  const heading = isLeft ? { x: 0, anchor: "start" as const } : { x: sheet.width, anchor: "end" as const };
  const nodes = headings(sheet, option).map((line, l) =>
    sheet.label(heading.x, 12 + l * (sheet.size + 3), line, {
      bold: true,
      anchor: heading.anchor,
      about: { option: option.letter },
    }),
  );
  side.forEach((block, i) => {
    const [number, ...names] = labels[i].lines;
    const x = edge + away * 12;
    const y = centres[i] - labels[i].height / 2 + size + 1;
    const about = { fate: block.fate, option: option.letter };
    nodes.push(
      pen("rect", {
        x: isLeft ? edge : edge - blockWide,
        y: block.y,
        width: blockWide,
        height: Math.max(block.height, 0.6),
        fill: sheet.paint(block.fate),
        ...standsFor(about),
      }),
      pen("line", {
        x1: edge,
        y1: block.y + block.height / 2,
        x2: edge + away * 9,
        y2: centres[i],
        stroke: "#8A8A8A",
        "stroke-width": 0.7,
      }),
      sheet.label(x, y, number, { size, bold: true, anchor, about }),
      ...names.map((line, l) =>
        stacked
          ? sheet.label(x, y + (l + 1) * (size + 3), line, { size, anchor, about })
          : sheet.label(x + away * (isLeft ? numberLeft : numberRight), y, line, { anchor, about }),
      ),
    );
  });
  const bottom = Math.max(
    ...side.map((block) => block.y + block.height),
    ...centres.map((centre, i) => centre + labels[i].height / 2),
  );
  return { nodes, bottom };
}

function body(data: FateAlluvialData, sheet: Sheet, room: number): Body {
  const { pen } = sheet;
  const { stacked, width } = setting(sheet);
  const pairs = data.pairs.filter((pair) => pair.share > 0).sort((p, q) => order(p) - order(q));
  if (pairs.length === 0) return { height: 0, nodes: [], rows: [] };
  const rows = new Rows();
  const name = (side: "from" | "to") => Math.max(...pairs.map((pair) => textWidth(sheet.fate(pair[side]), sheet.size)));
  const x0 = stacked ? width + 10 : numberLeft + name("from") + 14;
  const x1 = sheet.width - (stacked ? width + 10 : numberRight + name("to") + 14);

  const top = 14 + Math.max(headings(sheet, data.a).length, headings(sheet, data.b).length) * (sheet.size + 3);
  const most = Math.max(new Set(pairs.map((pair) => pair.from)).size, new Set(pairs.map((pair) => pair.to)).size);
  const cases = stacked ? 260 : Math.max(260, room - top - 6 * (most - 1));
  const labelRoom = (side: "from" | "to") => {
    const all = labelsOf(sheet, blocks(pairs, side, top, cases, 6), null);
    return all.reduce((sum, label) => sum + label.height, 0);
  };
  const tallest = Math.max(labelRoom("from"), labelRoom("to"));
  const gap = most > 1 ? Math.max(6, (tallest - cases) / (most - 1)) : 0;
  const left = blocks(pairs, "from", top, cases, gap);
  const right = blocks(pairs, "to", top, cases, gap);

  const rightAt = new Map(right.map((block) => [block.fate, block.y]));
  const ends = new Map<FatePair, number>();
  for (const pair of [...pairs].sort((p, q) => fates.indexOf(p.to) - fates.indexOf(q.to) || order(p) - order(q))) {
    const y = rightAt.get(pair.to)!;
    ends.set(pair, y);
    rightAt.set(pair.to, y + pair.share * cases);
  }
  const leftAt = new Map(left.map((block) => [block.fate, block.y]));
  const same: Element[] = [];
  const changed: Element[] = [];
  for (const pair of pairs) {
    const y = leftAt.get(pair.from)!;
    leftAt.set(pair.from, y + pair.share * cases);
    const d = ribbon(x0 + blockWide, y, x1 - blockWide, ends.get(pair)!, pair.share * cases);
    const reference = rows.add(pair.from, sheet.fate(pair.from), pair.to, sheet.fate(pair.to), pair.share);
    const mark = { ...reference, ...standsFor({ fateA: pair.from, fateB: pair.to }) };
    if (pair.from === pair.to) same.push(pen("path", { d, fill: unchanged, ...mark }));
    else changed.push(pen("path", { d, fill: sheet.paint(pair.to), "fill-opacity": 0.85, ...mark }));
  }

  const to = top + cases + gap * (most - 1) + 30;
  const sides = [
    drawSide(sheet, true, data.a, left, labelsOf(sheet, left, null), x0, top - 8, to),
    drawSide(sheet, false, data.b, right, labelsOf(sheet, right, left), x1, top - 8, to),
  ];
  const height = Math.max(...sides.map((side) => side.bottom)) + 4;
  return { height, nodes: [...same, ...changed, ...sides.flatMap((side) => side.nodes)], rows: rows.rows };
}

function draw(data: FateAlluvialData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const { words } = sheet;
    const changes = data.pairs
      .filter((pair) => pair.from !== pair.to && points(pair.share) > 0)
      .sort((p, q) => q.share - p.share || order(p) - order(q));
    const changed = points(sumOf(data.pairs, (pair) => pair.from !== pair.to));
    const gained = points(sumOf(data.pairs, (pair) => pair.from !== pair.to && pair.to === "implemented"));
    const missed = points(sumOf(data.pairs, (pair) => pair.from === "implemented" && pair.to !== "implemented"));
    const oneSided =
      data.onlyA > 0 || data.onlyB > 0
        ? [
            words.twins.oneSided(
              whole(data.onlyA, sheet.language),
              whole(data.onlyB, sheet.language),
              data.a.letter,
              data.b.letter,
            ),
          ]
        : [];
    const told = changes
      .slice(0, 3)
      .map((pair) => words.twins.change(points(pair.share), sheet.fate(pair.from), sheet.fate(pair.to)));
    return {
      title:
        data.pairs.length === 0
          ? words.noCases
          : changed > 0
            ? words.twins.title(changed, gained, missed, data.b.letter)
            : words.twins.titleSame(data.a.letter, data.b.letter),
      lead: words.twins.lead(sheet.say(data.topic), rough(data.cases, sheet.language)),
      description: [...(told.length > 0 ? [words.twins.describe(told)] : []), ...oneSided].join(" "),
      notes: [words.twins.colours, ...oneSided],
      columns: [
        { name: "fateA", unit: "", label: words.column.fate },
        { name: "nameA", unit: "", label: words.column.fateA },
        { name: "fateB", unit: "", label: words.column.fate },
        { name: "nameB", unit: "", label: words.column.fateB },
        { name: "share", unit: "share 0…1", label: words.column.share },
      ],
      body: (room) => body(data, sheet, room),
    };
  });
}

/** Figure 7. */
export const fateAlluvial: Chart<FateAlluvialData> = {
  id: "fate-alluvial",
  number: 7,
  title: { de: "Was aus denselben Fällen wurde", en: "What became of the same cases" },
  draw,
};
