import type { Text } from "../../sim/core/language.ts";
import { type Fate, fates } from "../../sim/model/fate.ts";
import { apportion, points, whole } from "../text/numbers.ts";
import { ink, softInk } from "./colours.ts";
import type { Chart, ChartOptions, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { spread, truncate, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { short } from "./svg.ts";

/** Cases with one fate under A and one under B. */
export interface FatePair {
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
const order = (pair: FatePair) => fates.indexOf(pair.from) * fates.length + fates.indexOf(pair.to);
const sumOf = (pairs: readonly FatePair[], test: (pair: FatePair) => boolean) =>
  pairs.reduce((sum, pair) => sum + (test(pair) ? pair.share : 0), 0);

/** One side's fates as blocks from top to bottom, in the order of a case's way. */
function blocks(pairs: readonly FatePair[], side: "from" | "to", top: number, scale: number, gap: number) {
  const shares = fates.map((fate) => sumOf(pairs, (pair) => pair[side] === fate));
  const counts = apportion(shares);
  let y = top;
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

function body(data: FateAlluvialData, sheet: Sheet, room: number): Body {
  const { pen, size, narrow } = sheet;
  const rows = new Rows();
  const pairs = data.pairs.filter((pair) => pair.share > 0).sort((p, q) => order(p) - order(q));
  if (pairs.length === 0) return { height: 0, nodes: [], rows: [] };
  const labelWide = narrow ? 98 : 250;
  const labelSize = narrow ? 10 : size;
  const barWide = narrow ? 8 : 12;
  const top = 26;
  const height = Math.max(narrow ? 420 : 330, room - top);
  const gap = 6;
  const sides = Math.max(new Set(pairs.map((pair) => pair.from)).size, new Set(pairs.map((pair) => pair.to)).size);
  const scale = height - gap * (sides - 1);
  const left = blocks(pairs, "from", top, scale, gap);
  const right = blocks(pairs, "to", top, scale, gap);
  const [x0, x1] = [labelWide + 8, sheet.width - labelWide - 8];
  const nodes: Element[] = [];

  const leftAt = new Map(left.map((block) => [block.fate, block.y]));
  const rightAt = new Map(right.map((block) => [block.fate, block.y]));
  const place = new Map<FatePair, number>();
  for (const pair of [...pairs].sort((p, q) => fates.indexOf(p.to) - fates.indexOf(q.to) || order(p) - order(q))) {
    place.set(pair, rightAt.get(pair.to)!);
    rightAt.set(pair.to, rightAt.get(pair.to)! + pair.share * scale);
  }
  const drawn = pairs.map((pair) => {
    const y0 = leftAt.get(pair.from)!;
    leftAt.set(pair.from, y0 + pair.share * scale);
    const changed = pair.from !== pair.to;
    const d = ribbon(x0 + barWide, y0, x1 - barWide, place.get(pair)!, pair.share * scale);
    const mark = rows.add(pair.from, sheet.fate(pair.from), pair.to, sheet.fate(pair.to), pair.share);
    return {
      changed,
      path: pen("path", {
        d,
        fill: changed ? sheet.paint(pair.to) : unchanged,
        "fill-opacity": changed ? 0.85 : undefined,
        ...mark,
      }),
    };
  });
  nodes.push(
    ...drawn.filter((band) => !band.changed).map((band) => band.path),
    ...drawn.filter((band) => band.changed).map((band) => band.path),
  );

  const side = (all: typeof left, isLeft: boolean, option: OptionName, before: typeof left | null) => {
    const labels = all.map((block) => {
      const old = before?.find((other) => other.fate === block.fate)?.count ?? 0;
      const moved =
        before === null || block.count === old ? "" : ` (${block.count > old ? "+" : "−"}${Math.abs(block.count - old)})`;
      const head = `${block.count}${moved}`;
      return narrow
        ? { head, lines: wrap(sheet.fate(block.fate), labelSize, labelWide - 4, false, 3), tall: 0 }
        : { head, lines: [sheet.fate(block.fate)], tall: 0 };
    });
    const lineHeight = labelSize + 3;
    const heights = labels.map((label) => (narrow ? label.lines.length + 1 : 1) * lineHeight + (narrow ? 5 : 4));
    const centres = spread(
      all.map((block) => block.y + block.height / 2),
      heights,
      top - 4,
      top + height + 60,
    );
    const anchor = isLeft ? "end" : "start";
    const edge = isLeft ? labelWide - 2 : sheet.width - labelWide + 2;
    const bar = isLeft ? x0 : x1 - barWide;
    nodes.push(
      sheet.label(isLeft ? 0 : sheet.width, 12, truncate(sheet.option(option), size, sheet.width / 2 - 8, true), {
        bold: true,
        anchor: isLeft ? "start" : "end",
      }),
    );
    all.forEach((block, i) => {
      const y = centres[i] - heights[i] / 2 + labelSize + (narrow ? 1 : 2);
      const leader = isLeft ? [x0, labelWide + 1] : [x1, sheet.width - labelWide - 1];
      nodes.push(
        pen("rect", { x: bar, y: block.y, width: barWide, height: Math.max(block.height, 0.6), fill: sheet.paint(block.fate) }),
        pen("line", {
          x1: leader[0],
          y1: block.y + block.height / 2,
          x2: leader[1],
          y2: centres[i],
          stroke: "#8A8A8A",
          "stroke-width": 0.7,
        }),
      );
      if (narrow) {
        nodes.push(sheet.label(edge, y, labels[i].head, { size: labelSize, bold: true, anchor }));
        nodes.push(
          ...labels[i].lines.map((line, l) => sheet.label(edge, y + (l + 1) * lineHeight, line, { size: labelSize, anchor })),
        );
      } else {
        const numberAt = isLeft ? edge : edge;
        const shift = isLeft ? -28 : labels[i].head.length > 3 ? 62 : 62;
        nodes.push(
          sheet.label(numberAt, y, labels[i].head, { bold: true, anchor }),
          sheet.label(numberAt + shift, y, truncate(labels[i].lines[0], size, labelWide - Math.abs(shift)), {
            anchor,
            fill: ink,
          }),
        );
      }
    });
    return Math.max(...all.map((block) => block.y + block.height), ...centres.map((centre, i) => centre + heights[i] / 2));
  };
  const used = Math.max(side(left, true, data.a, null), side(right, false, data.b, left));
  return { height: used + 4, nodes, rows: rows.rows };
}
void softInk;

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
      lead: words.twins.lead(sheet.say(data.topic), whole(data.cases, sheet.language)),
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
