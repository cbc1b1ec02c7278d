import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Text } from "../../sim/core/language.ts";
import type { CapacityName } from "../../sim/metrics/capacity-component.ts";
import { points } from "../text/numbers.ts";
import { faint, lineStyle, rule, softInk } from "./colours.ts";
import type { Chart, ChartOptions, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { textWidth, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { type Subject, standsFor } from "./stands-for.ts";
import { short } from "./svg.ts";

/** A component's distribution over sets of assumptions, 0…1. */
export interface CapacityBand {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Number of sets of assumptions, by weight, in which it is higher, and lower, than in the first profile; not read of the first itself. */
  readonly higher: number;
  readonly lower: number;
  /** The same as the ranges alone say, where sets of assumptions are weighted. */
  readonly prior?: { readonly higher: number; readonly lower: number };
  /** Number of sets of assumptions that were compared. */
  readonly worlds: number;
}

/** An option, or a scenario's first option, with its components; a component is absent where nothing happened that tells. */
export interface CapacityProfile {
  /** For scenarios the letter is the number of the chapter, and the title names scenario and administration. */
  readonly name: OptionName;
  readonly topic: Text;
  readonly components: Readonly<Partial<Record<CapacityName, CapacityBand>>>;
}

/** Figure 13: four components of transformative capacity, in one scale each. */
export interface CapacityProfileData {
  /** Options of one scenario, the base first; or scenarios side by side, in the order of the call. */
  readonly of: "options" | "scenarios";
  /** At least one. */
  readonly profiles: readonly CapacityProfile[];
}

/** The lanes from top to bottom, in the order of seed 001 §2.3. */
const lanes: readonly CapacityName[] = ["governance", "leadership", "awareness", "learning"];

/** Least inner width, pixels, at which lanes are named beside their marks and not above them. */
const besideFrom = 640;

/** Width of a lane's name beside its marks, and height and fill of its ground above them. */
const nameWidth = 236;
const headHeight = 22;
const headFill = "#F4F4F4";

/** Differences up to this many points are none worth a title. */
const close = 2;

/** A component in which two profiles differ, and by how many points q lies above p. */
interface Contrast {
  readonly lane: CapacityName;
  readonly p: CapacityProfile;
  readonly q: CapacityProfile;
  readonly difference: number;
}

/** A component's median in points, NaN where it is absent. */
function middle({ components }: CapacityProfile, lane: CapacityName): number {
  const band = components[lane];
  return band === undefined ? Number.NaN : points(band.p50);
}

/** The largest contrast of medians: of options with the base, of scenarios with each other; the earlier of equals. */
function largestContrast({ of, profiles }: CapacityProfileData): Contrast | undefined {
  let largest: Contrast | undefined;
  for (const lane of lanes) {
    for (const p of of === "options" ? profiles.slice(0, 1) : profiles) {
      for (const q of profiles) {
        const difference = middle(q, lane) - middle(p, lane);
        if (p === q || (of === "scenarios" && difference < 0)) continue;
        if (Math.abs(difference) > (largest ? Math.abs(largest.difference) : -1)) largest = { lane, p, q, difference };
      }
    }
  }
  return largest;
}

/** What a profile's marks stand for; a scenario's are none of this administration's options. */
function subject({ of }: CapacityProfileData, { name }: CapacityProfile): Subject {
  return of === "options" ? { option: name.letter } : {};
}

/** A profile as the figure's words name it: "Option A „Wie heute“". */
function named({ of }: CapacityProfileData, { name }: CapacityProfile, sheet: Sheet): string {
  return of === "options" ? sheet.option(name) : sheet.words.capacity.scenario(name.letter, sheet.say(name.title));
}

/** The components of a profile that are told, each with its median. */
function values(profile: CapacityProfile, { words }: Sheet): string[] {
  const told = lanes.filter((lane) => profile.components[lane]);
  return told.map((lane) => words.capacity.value(words.capacity.components[lane], middle(profile, lane)));
}

function finding(data: CapacityProfileData, sheet: Sheet): string {
  const words = sheet.words.capacity;
  const { of, profiles } = data;
  const most = largestContrast(data);
  if (most === undefined) {
    const told = profiles.find((profile) => values(profile, sheet).length > 0);
    return told ? words.titleOne(told.name.letter, values(told, sheet)) : words.none;
  }
  const { lane, p, q, difference } = most;
  if (Math.abs(difference) <= close) return words.titleClose(Math.abs(difference));
  const [from, to] = [middle(p, lane), middle(q, lane)];
  if (of === "scenarios") return words.titleScenarios(words.components[lane], from, to);
  return words.titleOptions(words.components[lane], q.name.letter, to, p.name.letter, from);
}

/** The contrast that the title names by option; none between scenarios, which differ in more than the option. */
function toldContrast(data: CapacityProfileData): Contrast | undefined {
  const most = data.of === "options" ? largestContrast(data) : undefined;
  return most !== undefined && Math.abs(most.difference) > close ? most : undefined;
}

/** In how many sets of assumptions the title holds. */
function certainty(data: CapacityProfileData, sheet: Sheet): string[] {
  const most = toldContrast(data);
  if (most === undefined) return [];
  const { lane, p, q, difference } = most;
  const band = q.components[lane]!;
  const count = ({ higher, lower }: NonNullable<CapacityBand["prior"]>) => (difference > 0 ? higher : lower);
  const plain = sheet.words.inWorlds(count(band), band.worlds);
  const often = band.prior ? `${plain} (${sheet.words.byRanges(count(band.prior), band.worlds)})` : plain;
  return [sheet.words.capacity.often(sheet.words.capacity.components[lane], q.name.letter, p.name.letter, difference > 0, often)];
}

/** What each profile's mark and line look like, in as many lines as it takes. */
function key(data: CapacityProfileData, sheet: Sheet): { readonly nodes: Element[]; readonly height: number } {
  const { size } = sheet;
  const nodes: Element[] = [];
  let x = 0;
  let y = 9;
  data.profiles.forEach((profile, i) => {
    const text = data.of === "options" ? named(data, profile, sheet) : sheet.say(profile.name.title);
    const about = subject(data, profile);
    const lines = wrap(text, size, sheet.width - 64, false, 3);
    const width = 62 + Math.max(...lines.map((text) => textWidth(text, size)));
    if (x > 0 && x + width > sheet.width) {
      x = 0;
      y += 20;
    }
    nodes.push(
      sheet.pen("line", { x1: x, x2: x + 54, y1: y, y2: y, ...strokeOf(i), "stroke-width": 1.8, ...standsFor(about) }),
      ...disc(profile, i, x + 27, y, about, sheet),
      ...lines.map((text, l) => sheet.label(x + 62, y + size * 0.36 + l * (size + 3), text, { about })),
    );
    y += (lines.length - 1) * (size + 3);
    x += width + 24;
  });
  return { nodes, height: y + 18 };
}

function strokeOf(index: number) {
  const { stroke, dash } = lineStyle(index);
  return { stroke, "stroke-dasharray": dash };
}

/** A profile's mark: its letter in a ring. */
function disc({ name }: CapacityProfile, index: number, x: number, y: number, about: Subject, sheet: Sheet): Element[] {
  const { stroke } = lineStyle(index);
  const size = sheet.narrow ? 9 : 10;
  const look = { fill: "#FFFFFF", stroke, "stroke-width": 1.5 };
  return [
    sheet.pen("circle", { cx: x, cy: y, r: sheet.narrow ? 7 : 8, ...look, ...standsFor(about) }),
    sheet.label(x, y + size * 0.36, name.letter, { size, bold: true, anchor: "middle", about }),
  ];
}

/** Where things stand; one place per lane for the first profile, the others `step` below each other. */
interface Plot {
  readonly x: (share: number) => number;
  readonly left: number;
  readonly right: number;
  readonly tops: readonly number[];
  readonly step: number;
  /** Offset of the first profile's line in its lane. */
  readonly first: number;
}

/** A lane's title; beside the marks with what it is made of, above them on a ground that lines pass under. */
function laneName(lane: CapacityName, top: number, stacked: boolean, sheet: Sheet): Element[] {
  const { size, smallSize, words, pen } = sheet;
  const title = words.capacity.components[lane];
  if (stacked) {
    const ground = pen("rect", { x: 0, y: top, width: sheet.width, height: headHeight, fill: headFill });
    return [ground, sheet.label(6, top + headHeight / 2 + size * 0.36, title, { bold: true })];
  }
  const about = wrap(words.capacity.about[lane], smallSize, nameWidth);
  return [
    sheet.label(0, top + size + 6, title, { bold: true }),
    ...about.map((text, l) =>
      sheet.label(0, top + size + 6 + (l + 1) * (smallSize + 4), text, { size: smallSize, fill: softInk }),
    ),
  ];
}

/** Bands, lines from lane to lane, then the rings over them, one per row of the table. */
function marks(
  data: CapacityProfileData,
  sheet: Sheet,
  plot: Plot,
  rows: Rows,
): { readonly under: Element[]; readonly over: Element[] } {
  const { pen, words, narrow, size, smallSize } = sheet;
  const under: Element[] = [];
  const over: Element[] = [];
  const most = toldContrast(data);
  data.profiles.forEach((profile, i) => {
    const about = subject(data, profile);
    const at = (l: number) => plot.tops[l] + plot.first + i * plot.step;
    const path = line<number>((l) => plot.x(profile.components[lanes[l]]!.p50), at).defined(
      (l) => profile.components[lanes[l]] !== undefined,
    );
    under.push(
      pen("path", {
        d: path(lanes.map((_, l) => l)) ?? "",
        fill: "none",
        ...strokeOf(i),
        "stroke-width": 1.8,
        "stroke-opacity": 0.75,
        ...standsFor(about),
      }),
    );
    lanes.forEach((lane, l) => {
      const y = at(l);
      const band = profile.components[lane];
      const text = { size: narrow ? smallSize : size, anchor: "end" as const, about };
      if (band === undefined) {
        over.push(sheet.label(sheet.width, y + text.size * 0.36, "–", { ...text, fill: softInk }));
        return;
      }
      const [low, mid, high] = [points(band.p10), points(band.p50), points(band.p90)];
      const mark = rows.add(
        profile.name.letter,
        sheet.say(profile.name.title),
        words.capacity.components[lane],
        band.p50,
        band.p10,
        band.p90,
        ...(i === 0 ? [Number.NaN, Number.NaN] : [band.higher, band.lower]),
        band.worlds,
      );
      const { stroke } = lineStyle(i);
      const d = `M${short(plot.x(band.p10))},${short(y - 4)}v8m0,-4H${short(plot.x(band.p90))}m0,-4v8`;
      over.push(
        pen(
          "g",
          { ...mark, ...standsFor(about) },
          pen("rect", {
            x: plot.x(band.p10),
            y: y - 3,
            width: plot.x(band.p90) - plot.x(band.p10),
            height: 6,
            fill: stroke,
            "fill-opacity": 0.16,
          }),
          pen("path", { d, fill: "none", stroke, "stroke-width": 1 }),
        ),
        ...disc(profile, i, plot.x(band.p50), y, about, sheet),
      );
      const bold = most?.lane === lane && (most.p === profile || most.q === profile);
      const told = narrow ? `${mid}` : words.capacity.span(mid, low, high);
      over.push(sheet.label(sheet.width, y + text.size * 0.36, told, { ...text, bold }));
    });
  });
  return { under, over };
}

function body(data: CapacityProfileData, sheet: Sheet, room: number): Body {
  const { pen, smallSize, size, narrow, words } = sheet;
  const rows = new Rows();
  const legend = key(data, sheet);
  const stacked = sheet.width < besideFrom;
  const spans = data.profiles.flatMap(({ components }) =>
    Object.values(components).map(({ p10, p50, p90 }) => words.capacity.span(points(p50), points(p10), points(p90))),
  );
  const valueWide = narrow ? 26 : Math.max(30, ...spans.map((text) => textWidth(text, size, true)));
  const left = stacked ? 9 : nameWidth + 24;
  const right = sheet.width - valueWide - 18;
  const x = scaleLinear([0, 1], [left, right]).clamp(true);
  const top = legend.height + 2 * smallSize + 14;
  const count = data.profiles.length;
  const head = stacked ? headHeight + 4 : 0;
  const named = stacked ? 0 : size + 8 + 2 * (smallSize + 4) + 8;
  const step = Math.max(narrow ? 17 : 19, Math.min(26, ((room - top - 2) / lanes.length - head - 12) / count));
  const laneHeight = Math.max(named, head + step * count + 12);
  const first = head + (laneHeight - head - step * (count - 1)) / 2;
  const tops = lanes.map((_, l) => top + l * laneHeight);
  const bottom = top + laneHeight * lanes.length;
  const plot: Plot = { x, left, right, tops, step, first };

  const soft = { size: smallSize, fill: softInk };
  const nodes: Element[] = [
    ...legend.nodes,
    sheet.label(stacked ? 0 : left, legend.height + smallSize, words.capacity.axis, soft),
    sheet.label(sheet.width, legend.height + smallSize, narrow ? words.capacity.numbersShort : words.capacity.numbers, {
      ...soft,
      anchor: "end",
    }),
  ];
  for (const tick of x.ticks(narrow ? 4 : 5)) {
    nodes.push(
      sheet.label(x(tick), top - 5, `${points(tick)}`, { ...soft, anchor: "middle" }),
      pen("line", { x1: x(tick), x2: x(tick), y1: top, y2: bottom, stroke: faint }),
    );
  }
  for (const y of [...tops, bottom]) nodes.push(pen("line", { x1: 0, x2: sheet.width, y1: y, y2: y, stroke: rule }));
  const { under, over } = marks(data, sheet, plot, rows);
  nodes.push(...under, ...lanes.flatMap((lane, l) => laneName(lane, tops[l], stacked, sheet)), ...over);
  return { height: bottom + 2, nodes, rows: rows.rows };
}

function draw(data: CapacityProfileData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const { words } = sheet;
    const label = words.column;
    const topics = [...new Set(data.profiles.map(({ topic }) => sheet.say(topic)))];
    const scale = "share 0…1";
    const described = data.profiles.map((profile) =>
      words.capacity.describe(named(data, profile, sheet), values(profile, sheet)),
    );
    const about = lanes.map((lane) => words.capacity.made(words.capacity.components[lane], words.capacity.about[lane]));
    return {
      title: finding(data, sheet),
      lead: words.capacity.lead(topics, data.of),
      description: [...about, ...described].join(" "),
      notes: [
        ...certainty(data, sheet),
        words.capacity.scales,
        ...(data.of === "scenarios" ? [words.capacity.noRanking] : []),
        ...(sheet.width < besideFrom ? about : []),
      ],
      columns: [
        { name: "option", unit: "", label: data.of === "options" ? label.option : words.capacity.column.number },
        { name: "name", unit: "", label: words.capacity.column.title },
        { name: "component", unit: "", label: words.capacity.column.component },
        { name: "p50", unit: scale, label: words.capacity.column.median },
        { name: "p10", unit: scale, label: label.p10 },
        { name: "p90", unit: scale, label: label.p90 },
        { name: "higher", unit: "sets of assumptions", label: words.capacity.column.higher },
        { name: "lower", unit: "sets of assumptions", label: words.capacity.column.lower },
        { name: "worlds", unit: "sets of assumptions", label: words.capacity.column.worlds },
      ],
      body: (room) => body(data, sheet, room),
    };
  });
}

/** Figure 13. */
export const capacityProfile: Chart<CapacityProfileData> = {
  id: "capacity-profile",
  number: 13,
  title: { de: "Welche Fähigkeiten gewachsen sind", en: "Which capacities grew" },
  draw,
};
