import { points } from "../text/numbers.ts";
import { ink, softInk } from "./colours.ts";
import type { OptionName } from "./figure.ts";
import { type Body, Rows } from "./frame.ts";
import { wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { standsFor } from "./stands-for.ts";
import { blockName, blocksOf, strongest, tieColour, type WhoWorksWithWhomData } from "./ties.ts";

/** Ties weaker than this share of the strongest are not drawn, else links hide each other. */
const leastShare = 0.2;
/** Least inner width, pixels, at which both options stand side by side. */
const besideFrom = 560;
/** Space on the circle between two Dezernate, in nodes. */
const gapNodes = 0.7;

/** Units as numbered nodes on a circle, ties as links: thicker for stronger. One circle per option, the names below. */
export function tieNetwork(data: WhoWorksWithWhomData, sheet: Sheet): { readonly body: Body; readonly note: string } {
  const { size } = sheet;
  const rows = new Rows();
  const options = [["a", data.a] as const, ...(data.b ? [["b", data.b] as const] : [])];
  const beside = options.length > 1 && sheet.width >= besideFrom;
  const width = beside ? sheet.width / 2 - 12 : sheet.width;
  const radius = Math.min(170, width / 2 - 16);
  const nodes: Element[] = [];
  let y = 0;
  let tallest = 0;
  for (const [i, [of, option]] of options.entries()) {
    const left = beside ? i * (width + 24) : 0;
    const heading = wrap(sheet.option(option), size, width, true, 2);
    const about = { option: option.letter };
    nodes.push(...heading.map((text, l) => sheet.label(left, y + size + l * (size + 3), text, { bold: true, about })));
    const top = y + heading.length * (size + 3) + 18;
    nodes.push(...circle(data, of, option, { x: left + width / 2, y: top + radius, radius }, rows, sheet));
    tallest = Math.max(tallest, top + 2 * radius + 22);
    if (!beside) y = tallest;
  }
  const names = namesBelow(data, tallest, sheet);
  const least = points(leastShare * strongest(data));
  return {
    body: { height: names.height, nodes: [...nodes, ...names.nodes], rows: rows.rows },
    note: sheet.words.ties.leastShown(least),
  };
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function circle(data: WhoWorksWithWhomData, of: "a" | "b", option: OptionName, at: Circle, rows: Rows, sheet: Sheet): Element[] {
  const { pen, smallSize } = sheet;
  const blocks = blocksOf(data);
  const slots = data.units.length + blocks.length * gapNodes;
  const place = data.units.map((_, i) => {
    const slot = i + gapNodes * blocks.filter(({ from }) => from > 0 && from <= i).length;
    const angle = (2 * Math.PI * slot) / slots - Math.PI / 2;
    return { x: at.x + at.radius * Math.cos(angle), y: at.y + at.radius * Math.sin(angle) };
  });
  const most = strongest(data);
  const links = data.ties.flatMap((tie) => {
    const strength = tie[of] ?? 0;
    if (strength < leastShare * most) return [];
    const [p, q] = [data.units[tie.from], data.units[tie.to]];
    const mark = rows.add(option.letter, p.code, sheet.department(p), q.code, sheet.department(q), strength);
    const ends = { x1: place[tie.from].x, y1: place[tie.from].y, x2: place[tie.to].x, y2: place[tie.to].y };
    const look = { stroke: tieColour, "stroke-width": (6 * strength) / most, "stroke-opacity": 0.55 };
    return [pen("line", { ...ends, ...look, ...mark, ...standsFor({ option: option.letter }) })];
  });
  const discs = data.units.flatMap(({ code }, i) => {
    const about = { department: code };
    return [
      pen("circle", {
        cx: place[i].x,
        cy: place[i].y,
        r: 10,
        fill: "#FFFFFF",
        stroke: ink,
        "stroke-width": 1.3,
        ...standsFor(about),
      }),
      sheet.label(place[i].x, place[i].y + smallSize * 0.36, `${i + 1}`, { size: smallSize, anchor: "middle", about }),
    ];
  });
  return [...links, ...discs];
}

/** Numbers and names of the nodes, Dezernat by Dezernat. */
function namesBelow(
  data: WhoWorksWithWhomData,
  top: number,
  sheet: Sheet,
): { readonly nodes: Element[]; readonly height: number } {
  const { smallSize } = sheet;
  const line = smallSize + 4;
  const nodes: Element[] = [];
  let y = top;
  for (const { name, from, count } of blocksOf(data)) {
    const heading = wrap(blockName(name, sheet), smallSize, sheet.width, true, 2);
    nodes.push(
      ...heading.map((text, l) => sheet.label(0, y + smallSize + l * line, text, { size: smallSize, bold: true, fill: softInk })),
    );
    y += heading.length * line;
    const members = data.units.slice(from, from + count).map((unit, i) => `${from + i + 1} ${sheet.department(unit)}`);
    const lines = wrap(members.join(" · "), smallSize, sheet.width);
    nodes.push(...lines.map((text, l) => sheet.label(0, y + smallSize + l * line, text, { size: smallSize })));
    y += lines.length * line + 4;
  }
  return { nodes, height: y };
}
