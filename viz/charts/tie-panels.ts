import { points } from "../text/numbers.ts";
import { inkOn, rule, softInk } from "./colours.ts";
import { type Body, Rows } from "./frame.ts";
import { wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { standsFor } from "./stands-for.ts";
import { blockName, blocksOf, strongest, tieFill, type WhoWorksWithWhomData } from "./ties.ts";

/** Up to so many units stand for themselves; more are pooled by Dezernat. */
const mostUnits = 9;

/** A row and column of the small matrices. */
interface Member {
  readonly code: string;
  readonly name: string;
  /** Indices of its units. */
  readonly units: readonly number[];
  /** Whether it is one unit, which a page can light up. */
  readonly alone: boolean;
}

function membersOf(data: WhoWorksWithWhomData, sheet: Sheet): Member[] {
  const { units } = data;
  if (units.length <= mostUnits)
    return units.map((unit, i) => ({ code: unit.code, name: sheet.department(unit), units: [i], alone: true }));
  return blocksOf(data).map(({ name, from, count }) => ({
    code: name === "" ? "small" : name,
    name: blockName(name, sheet),
    units: Array.from({ length: count }, (_, i) => from + i),
    alone: false,
  }));
}

/**
 * The narrow form: a matrix with numbers for each option, one below the other. Many units are pooled by Dezernat; then the diagonal tells of
 * the ties inside it.
 */
export function tiePanels(data: WhoWorksWithWhomData, sheet: Sheet): { readonly body: Body; readonly isPooled: boolean } {
  const { pen, size, smallSize } = sheet;
  const members = membersOf(data, sheet);
  const isPooled = members.some(({ alone }) => !alone);
  const rows = new Rows();
  const strength = new Map(data.ties.map((tie) => [`${tie.from} ${tie.to}`, tie]));
  const most = strongest(data);
  const nameWidth = sheet.width * 0.42;
  const cell = Math.min(34, (sheet.width - nameWidth) / members.length);
  const nodes: Element[] = [];
  let y = 0;
  for (const [of, option] of [
    ["a", data.a],
    ["b", data.b],
  ] as const) {
    if (option === undefined) continue;
    const about = { option: option.letter };
    const heading = wrap(sheet.option(option), size, sheet.width, true, 3);
    nodes.push(...heading.map((text, l) => sheet.label(0, y + size + l * (size + 3), text, { bold: true, about })));
    y += heading.length * (size + 3) + smallSize + 10;
    members.forEach((_, c) => {
      const at = nameWidth + c * cell + cell / 2;
      nodes.push(sheet.label(at, y - 5, `${c + 1}`, { size: smallSize, anchor: "middle", fill: softInk }));
    });
    members.forEach((member, r) => {
      const name = wrap(`${r + 1} ${member.name}`, smallSize, nameWidth - 8, false, 2);
      const high = Math.max(24, name.length * (smallSize + 3) + 4);
      const subject = member.alone ? { department: member.code } : {};
      const first = y + high / 2 - ((name.length - 1) * (smallSize + 3)) / 2 + smallSize * 0.36;
      nodes.push(
        ...name.map((text, l) => sheet.label(0, first + l * (smallSize + 3), text, { size: smallSize, about: subject })),
      );
      for (let c = 0; c <= r; c++) {
        const value = meanOf(member, members[c], strength, of);
        if (value === undefined) continue;
        const fill = tieFill(value, most);
        const mark = rows.add(option.letter, member.code, member.name, members[c].code, members[c].name, value);
        const place = { x: nameWidth + c * cell + 0.5, y: y + 0.5, width: cell - 1, height: high - 1 };
        nodes.push(
          pen("rect", { ...place, fill, stroke: rule, "stroke-width": 0.5, ...mark, ...standsFor(about) }),
          sheet.label(place.x + place.width / 2, y + high / 2 + smallSize * 0.36, `${points(value)}`, {
            size: smallSize,
            anchor: "middle",
            fill: inkOn(fill),
            about,
          }),
        );
      }
      y += high;
    });
    y += 16;
  }
  return { body: { height: y - 12, nodes, rows: rows.rows }, isPooled };
}

/** Mean tie between two members, or inside one; undefined where there is none. */
function meanOf(
  p: Member,
  q: Member,
  ties: ReadonlyMap<string, { readonly a: number; readonly b?: number }>,
  of: "a" | "b",
): number | undefined {
  let sum = 0;
  let count = 0;
  for (const d of p.units)
    for (const e of q.units) {
      if (p === q ? d >= e : d === e) continue;
      sum += ties.get(`${Math.min(d, e)} ${Math.max(d, e)}`)?.[of] ?? 0;
      count++;
    }
  return count === 0 ? undefined : sum / count;
}
