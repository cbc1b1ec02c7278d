import { points } from "../text/numbers.ts";
import { ink, inkOn, rule, softInk } from "./colours.ts";
import type { Chart, ChartOptions, Figure } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { textWidth, truncate, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { standsFor } from "./stands-for.ts";
import { tieNetwork } from "./tie-network.ts";
import { tiePanels } from "./tie-panels.ts";
import { blocksOf, meansOf, strongest, tieFill, type UnitTie, type WhoWorksWithWhomData } from "./ties.ts";

/** Most units that nodes and links still show. */
const mostNodes = 25;
/** From this change of a tie on, a dot or ring marks it; 0…1. */
const noticeable = 0.05;
/** Least inner width, pixels, for a matrix of departments. */
const matrixFrom = 560;

const nameWidth = 220;
const sideWidth = 150;
/** Space between the blocks of two Dezernate. */
const blockGap = 5;

function finding(data: WhoWorksWithWhomData, sheet: Sheet): string {
  const words = sheet.words.ties;
  const { a, b, units, ties } = data;
  const told = (share: number | undefined) => (share === undefined ? undefined : points(share));
  const [ofA, ofB] = [meansOf(data, "a"), meansOf(data, "b")];
  if (b === undefined) return words.titleOne(a.letter, told(ofA.across), told(ofA.within));
  const across = ofA.across !== undefined;
  const [before, after] = [told(across ? ofA.across : ofA.within) ?? 0, told(across ? ofB.across : ofB.within) ?? 0];
  if (before === after) return words.titleSame(b.letter, after, across);
  const sign = after > before ? 1 : -1;
  const change = (tie: UnitTie) => sign * ((tie.b ?? 0) - tie.a);
  const named = ties.filter(({ from, to }) => !units[from].small && !units[to].small);
  const most = named.reduce((best, tie) => (change(tie) > change(best) ? tie : best));
  const pair = [units[most.from].name, units[most.to].name] as const;
  return words.titleChanged(a.letter, before, b.letter, after, across, change(most) >= noticeable ? pair : undefined);
}

/** What triangles, tones and marks mean, in as many lines as it takes. */
function key(data: WhoWorksWithWhomData, sheet: Sheet): { readonly nodes: Element[]; readonly height: number } {
  const { pen, smallSize, words } = sheet;
  const { a, b } = data;
  const most = strongest(data);
  const text = { size: smallSize, fill: softInk };
  const triangle = (x: number, y: number, below: boolean) =>
    pen("path", { d: below ? `M${x},${y - 6}v12h12Z` : `M${x},${y - 6}h12v12Z`, fill: softInk });
  const dot = (x: number, y: number, full: boolean) =>
    pen("circle", { cx: x + 6, cy: y, r: 3, fill: full ? ink : "#FFFFFF", stroke: ink, "stroke-width": 1.2 });
  const items: (readonly [(x: number, y: number) => Element, string, string?])[] = b
    ? [
        [(x, y) => triangle(x, y, true), words.ties.below(sheet.option(a)), a.letter],
        [(x, y) => triangle(x, y, false), words.ties.above(sheet.option(b)), b.letter],
        [(x, y) => dot(x, y, true), words.ties.grown(points(noticeable))],
        [(x, y) => dot(x, y, false), words.ties.shrunk(points(noticeable))],
      ]
    : [];
  const nodes: Element[] = [];
  let x = 0;
  let y = 8;
  for (const [sign, said, option] of items) {
    const lines = wrap(said, smallSize, sheet.width - 24, false, 2);
    const width = 18 + Math.max(...lines.map((line) => textWidth(line, smallSize)));
    if (x > 0 && x + width > sheet.width) {
      x = 0;
      y += 18;
    }
    nodes.push(
      sign(x, y),
      ...lines.map((line, l) => sheet.label(x + 18, y + smallSize * 0.36 + l * 14, line, { ...text, about: { option } })),
    );
    y += (lines.length - 1) * 14;
    x += width + 20;
  }
  if (b) y += 20;
  const steps = 6;
  for (let i = 0; i < steps; i++) {
    const fill = tieFill((most * i) / (steps - 1), most);
    nodes.push(pen("rect", { x: 24 + i * 20, y: y - 6, width: 20, height: 12, fill, stroke: rule, "stroke-width": 0.5 }));
  }
  const end = 24 + steps * 20;
  nodes.push(
    sheet.label(18, y + smallSize * 0.36, "0", { ...text, anchor: "end" }),
    sheet.label(end + 6, y + smallSize * 0.36, `${points(most)} ${words.ties.scale}`, text),
  );
  return { nodes, height: y + 16 };
}

/** Departments against departments: the base below the diagonal, the option above it. */
function matrix(data: WhoWorksWithWhomData, sheet: Sheet): Body {
  const { pen, size, smallSize } = sheet;
  const { units, ties, a, b } = data;
  const rows = new Rows();
  const legend = key(data, sheet);
  const blocks = blocksOf(data);
  const count = units.length;
  const free = sheet.width - nameWidth - sideWidth - blocks.length * blockGap;
  const cell = Math.max(7, Math.min(24, Math.floor(free / count)));
  const high = Math.max(cell, 12);
  const most = strongest(data);
  const before = units.map((_, i) => blocks.filter(({ from }) => from > 0 && from <= i).length * blockGap);
  const top = legend.height + smallSize + 6;
  const x = (i: number) => nameWidth + i * cell + before[i];
  const y = (i: number) => top + i * high + before[i];
  const nodes: Element[] = [...legend.nodes];
  const nameSize = Math.min(size, high - 1);
  const numberSize = Math.min(smallSize, cell - 1);
  const every = textWidth(`${count}`, numberSize) + 1 > cell ? 2 : 1;
  units.forEach((unit, i) => {
    const about = { department: unit.code };
    const name = `${i + 1} ${sheet.department(unit)}`;
    nodes.push(
      sheet.label(0, y(i) + high / 2 + nameSize * 0.36, truncate(name, nameSize, nameWidth - 8), { size: nameSize, about }),
    );
    if (numberSize >= 7 && i % every === 0)
      nodes.push(sheet.label(x(i) + cell / 2, top - 5, `${i + 1}`, { size: numberSize, anchor: "middle", fill: softInk, about }));
    nodes.push(pen("rect", { x: x(i), y: y(i), width: cell - 1, height: high - 1, fill: "#E6E6E6" }));
  });
  const right = x(count - 1) + cell;
  for (const { name, from, count: members } of blocks) {
    const [first, last] = [y(from), y(from + members - 1) + high];
    nodes.push(pen("path", { d: `M${right + 5},${first}h4V${last}h-4`, fill: "none", stroke: softInk }));
    if (from > 0) {
      const [edge, above] = [x(from) - blockGap / 2, first - blockGap / 2];
      nodes.push(
        pen("line", { x1: nameWidth, x2: right, y1: above, y2: above, stroke: softInk, "stroke-width": 0.8 }),
        pen("line", { x1: edge, x2: edge, y1: top, y2: y(count - 1) + high, stroke: softInk, "stroke-width": 0.8 }),
      );
    }
    if (name === "") continue;
    const room = Math.max(1, Math.floor((last - first + blockGap) / (smallSize + 3)));
    const lines = wrap(name, smallSize, sheet.width - right - 16, true, Math.min(3, room));
    const start = (first + last) / 2 - ((lines.length - 1) * (smallSize + 3)) / 2 + smallSize * 0.36;
    nodes.push(
      ...lines.map((text, l) =>
        sheet.label(right + 14, start + l * (smallSize + 3), text, { size: smallSize, bold: true, fill: softInk }),
      ),
    );
  }
  const draw = (tie: UnitTie, r: number, c: number, letter: string, strength: number) => {
    const fill = tieFill(strength, most);
    const [p, q] = [units[r], units[c]];
    const mark = rows.add(letter, p.code, sheet.department(p), q.code, sheet.department(q), strength);
    const place = { x: x(c), y: y(r), width: cell - 1, height: high - 1 };
    nodes.push(pen("rect", { ...place, fill, ...mark, ...standsFor({ option: letter }) }));
    const change = (tie.b ?? tie.a) - tie.a;
    if (r > c || b === undefined || Math.abs(change) < noticeable) return;
    const colour = inkOn(fill);
    const look = { fill: change > 0 ? colour : "none", stroke: colour, "stroke-width": 1.1 };
    nodes.push(pen("circle", { cx: x(c) + cell / 2, cy: y(r) + high / 2, r: Math.min(cell, high) / 5, ...look }));
  };
  for (const tie of ties) {
    draw(tie, tie.to, tie.from, a.letter, tie.a);
    if (b) draw(tie, tie.from, tie.to, b.letter, tie.b ?? 0);
  }
  return { height: y(count - 1) + high + 2, nodes, rows: rows.rows };
}

function draw(data: WhoWorksWithWhomData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const { words } = sheet;
    const label = words.ties.column;
    const isNetwork = data.form === "network" && data.units.length <= mostNodes;
    const isMatrix = !isNetwork && sheet.width >= matrixFrom;
    const network = isNetwork ? tieNetwork(data, sheet) : undefined;
    const panels = isNetwork || isMatrix ? undefined : tiePanels(data, sheet);
    const told = (share: number | undefined) => (share === undefined ? undefined : points(share));
    const described = (
      [
        ["a", data.a],
        ["b", data.b],
      ] as const
    ).flatMap(([of, option]) => {
      if (option === undefined) return [];
      const { across, within } = meansOf(data, of);
      return [words.ties.describe(option.letter, told(across), told(within))];
    });
    return {
      title: finding(data, sheet),
      lead: words.ties.lead,
      description: described.join(" "),
      notes: [
        ...(network ? [network.note] : []),
        ...(panels?.isPooled ? [words.ties.byDezernat] : []),
        ...(data.units.some(({ small }) => small) ? [words.smallUnitsNote] : []),
      ],
      columns: [
        { name: "option", unit: "", label: words.column.option },
        { name: "first", unit: "", label: label.firstCode },
        { name: "firstName", unit: "", label: label.first },
        { name: "second", unit: "", label: label.secondCode },
        { name: "secondName", unit: "", label: label.second },
        { name: "strength", unit: "share 0…1", label: label.strength },
      ],
      body: () => network?.body ?? panels?.body ?? matrix(data, sheet),
    };
  });
}

/** Figure 11. */
export const whoWorksWithWhom: Chart<WhoWorksWithWhomData> = {
  id: "who-works-with-whom",
  number: 11,
  title: { de: "Wer mit wem zusammenarbeitet", en: "Who works with whom" },
  draw,
};
