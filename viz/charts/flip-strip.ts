import type { Text } from "../../sim/core/language.ts";
import type { ParameterSpec, Structures } from "../../sim/model/parameters.ts";
import type { PartName, PartVerdict } from "../../sim/study/statistics/parts.ts";
import type { Verdict } from "../../sim/study/summary.ts";
import { countOf, points } from "../text/numbers.ts";
import { ink, rule, softInk } from "./colours.ts";
import type { Chart, ChartOptions, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { textWidth, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import type { Attributes } from "./svg.ts";

/** Half of a parameter's range, or one form of a mechanism, with what the sets of assumptions in it say. */
export interface FlipStripPart extends PartVerdict {
  readonly when: PartName;
  /** Ends of the half in the parameter's unit; NaN for forms. */
  readonly from: number;
  readonly to: number;
}

/** An assumption on which the comparison of two options depends. */
export interface FlipStripRow {
  readonly assumption: Pick<ParameterSpec, "name" | "title" | "unit"> | keyof Structures;
  /** Whether the verdict of a part is another one than that of the whole; else only the size of the difference moves. */
  readonly flips: boolean;
  readonly parts: readonly FlipStripPart[];
}

/** Figure 10: what could flip the answer. */
export interface FlipStripData {
  readonly topic: Text;
  readonly a: OptionName;
  readonly b: OptionName;
  readonly all: PartVerdict;
  /** Those that flip the verdict first, the strongest of each kind first; none where nothing stands out. */
  readonly rows: readonly FlipStripRow[];
  readonly weighted: boolean;
}

/** Fewest sets of assumptions that can be split into two parts of five. */
const leastToSplit = 10;

/** Least inner width, pixels, at which assumptions are named beside their strips and not above them. */
const besideFrom = 640;
const nameWidth = 236;
/** Space between fields side by side, and below a strip. */
const gap = 4;
const below = 12;
/** Least width of a field for whole phrases. */
const roomyFrom = 260;
const open = "#E3E3E3";

/** Look of a part by its verdict: dark where b leads, white where a leads, grey where neither does. */
const looks: Readonly<Record<Verdict, { readonly fill: string; readonly text: string }>> = {
  better: { fill: ink, text: "#FFFFFF" },
  worse: { fill: "#FFFFFF", text: ink },
  equivalent: { fill: open, text: ink },
  undecided: { fill: open, text: ink },
};

/** Whether both options lose clearly fewer cases on average in some part. */
function turns({ parts }: FlipStripRow): boolean {
  return parts.some(({ mean }) => points(mean) < 0) && parts.some(({ mean }) => points(mean) > 0);
}

/** Who leads in a part: a letter where the verdict is clear, else the word for it. */
function leader({ verdict }: PartVerdict, { a, b }: FlipStripData, { words }: Sheet): string {
  if (verdict === "better") return b.letter;
  return verdict === "worse" ? a.letter : words.verdicts[verdict];
}

/** How much less b loses in a part on average, and how often. */
function told(part: PartVerdict, { weighted }: FlipStripData, { words }: Sheet, roomy: boolean): [mean: string, often: string] {
  const { worlds, shareBetter, sharePrior, mean } = part;
  const prior = weighted ? countOf(sharePrior, worlds) : undefined;
  return [words.flip.mean(points(mean), roomy), words.flip.often(countOf(shareBetter, worlds), worlds, prior, roomy)];
}

function nameOf({ assumption }: FlipStripRow, { words, say }: Sheet): string {
  return typeof assumption === "string" ? words.flip.structures[assumption].title : say(assumption.title);
}

function partName({ assumption }: FlipStripRow, { when }: FlipStripPart, { words, narrow }: Sheet): string {
  const { flip } = words;
  if (when === "lower") return narrow ? flip.lowerShort : flip.lower;
  if (when === "upper") return narrow ? flip.upperShort : flip.upper;
  const values: Readonly<Record<string, string>> = typeof assumption === "string" ? flip.structures[assumption].values : {};
  return values[when];
}

function finding(data: FlipStripData, sheet: Sheet): string {
  const { flip } = sheet.words;
  const { a, b, all, rows } = data;
  const [first] = rows;
  if (first === undefined) return all.worlds < leastToSplit ? flip.tooFew(all.worlds) : flip.titleNone;
  const name = nameOf(first, sheet);
  if (!first.flips) return flip.titleSize(name);
  const more = rows.filter((row) => row.flips).length - 1;
  if (turns(first)) return flip.titleTurns(a.letter, b.letter, name, more);
  const said = [all, ...first.parts].map(({ verdict }) => verdict);
  const clear = (["better", "worse"] as const).find((verdict) => said.includes(verdict)) ?? "equivalent";
  return flip.titleFlips(clear, a.letter, b.letter, name, more);
}

/** A strip with the names that stand at it. */
interface Strip {
  readonly name: string;
  /** What the assumption does; "" for the strip of all sets of assumptions. */
  readonly kind: string;
  readonly unit: string;
  readonly parts: readonly { readonly name: string; readonly from: number; readonly to: number; readonly verdict: PartVerdict }[];
}

/** All strips from top to bottom: all sets of assumptions, then the assumptions of each kind. */
function stripsOf(data: FlipStripData, sheet: Sheet): Strip[] {
  const { flip } = sheet.words;
  const whole = { name: "", from: Number.NaN, to: Number.NaN, verdict: data.all };
  return [
    { name: flip.all(data.all.worlds), kind: "", unit: "", parts: [whole] },
    ...data.rows.map((row) => ({
      name: nameOf(row, sheet),
      kind: row.flips ? flip.flips : flip.size,
      unit: typeof row.assumption === "string" ? "" : row.assumption.unit,
      parts: row.parts.map((part) => ({ ...part, name: partName(row, part, sheet), verdict: part })),
    })),
  ];
}

/** Where a field stands, and the mark that ties it to its row of the table. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly mark: Attributes;
}

/** One part's field: who leads, by how much on average, how often. */
function field(part: PartVerdict, { mark, ...place }: Place, data: FlipStripData, sheet: Sheet): Element[] {
  const { size, smallSize, narrow } = sheet;
  const { fill, text } = looks[part.verdict];
  const who = leader(part, data, sheet);
  const lines = told(part, data, sheet, !narrow && place.width >= roomyFrom);
  const box = sheet.pen("rect", { ...place, fill, stroke: part.verdict === "worse" ? ink : fill, ...mark });
  const x = place.x + (narrow ? 6 : 12);
  const middle = place.y + place.height / 2;
  if (narrow) {
    const labels = [who, ...lines].map((line, l) =>
      sheet.label(x, middle + l * 14 - 11, line, { size: l === 0 ? size : smallSize, bold: l === 0, fill: text }),
    );
    return [box, ...labels];
  }
  const big = who.length === 1 ? 22 : size;
  const left = x + 12 + textWidth(who, big, true);
  return [
    box,
    sheet.label(x, middle + big * 0.36, who, { size: big, bold: true, fill: text }),
    sheet.label(left, middle - 4, lines[0], { bold: true, fill: text }),
    sheet.label(left, middle + 13, lines[1], { size: smallSize, fill: text }),
  ];
}

/** What is drawn so far. */
interface Drawn {
  readonly nodes: Element[];
  readonly rows: Rows;
}

/** A strip from height `top` down, with fields `high` pixels tall; gives the height below it. */
function drawStrip(
  { name, kind, unit, parts }: Strip,
  top: number,
  high: number,
  into: Drawn,
  data: FlipStripData,
  sheet: Sheet,
): number {
  const { size, smallSize } = sheet;
  const beside = sheet.width >= besideFrom;
  const left = beside ? nameWidth + 20 : 0;
  const width = (sheet.width - left - gap * (parts.length - 1)) / parts.length;
  const names = wrap(name, size, beside ? nameWidth : sheet.width, false, 3);
  const nameHigh = size + 3;
  const labelHigh = smallSize + 2;
  const labels = parts.map((part) => wrap(part.name, smallSize, width - 4, false, 3));
  const most = Math.max(...labels.map(({ length }) => length));
  const labelTop = top + (beside ? 0 : names.length * nameHigh + 2);
  const y = labelTop + most * labelHigh + (most > 0 ? 3 : 0);
  const nameTop = beside ? y + high / 2 - ((names.length - 1) * nameHigh) / 2 + size * 0.36 : top + size;
  for (const [l, line] of names.entries()) into.nodes.push(sheet.label(0, nameTop + l * nameHigh, line));
  parts.forEach((part, p) => {
    const x = left + p * (width + gap);
    // Labels stand on the fields, so shorter ones begin lower.
    const first = y - 3 - (labels[p].length - 1) * labelHigh - 2;
    for (const [l, line] of labels[p].entries()) {
      into.nodes.push(sheet.label(x, first + l * labelHigh, line, { size: smallSize, fill: softInk }));
    }
    const { worlds, shareBetter, sharePrior, mean, verdict } = part.verdict;
    const mark = into.rows.add(name, kind, part.name, part.from, part.to, unit, worlds, shareBetter, sharePrior, mean, verdict);
    into.nodes.push(...field(part.verdict, { x, y, width, height: high, mark }, data, sheet));
  });
  return y + high;
}

/** All strips with fields `high` pixels tall, each kind under its heading. */
function layOut(strips: readonly Strip[], high: number, data: FlipStripData, sheet: Sheet): Body {
  const { pen, size } = sheet;
  const into: Drawn = { nodes: [], rows: new Rows() };
  let y = 0;
  strips.forEach((strip, s) => {
    if (s > 0 && strip.kind !== strips[s - 1].kind) {
      into.nodes.push(
        pen("line", { x1: 0, x2: sheet.width, y1: y + 2, y2: y + 2, stroke: rule }),
        sheet.label(0, y + size + 10, strip.kind, { bold: true }),
      );
      y += sheet.width >= besideFrom ? 10 : size + 18;
    }
    y = drawStrip(strip, y, high, into, data, sheet) + below;
  });
  return { height: y - below, nodes: into.nodes, rows: into.rows.rows };
}

/** Fields grow into free room, up to one and a half times their least height. */
function body(data: FlipStripData, sheet: Sheet, room: number): Body {
  const strips = stripsOf(data, sheet);
  const least = sheet.narrow ? 48 : 44;
  const close = layOut(strips, least, data, sheet);
  const more = Math.min(least / 2, Math.floor((room - close.height) / strips.length));
  return more > 0 ? layOut(strips, least + more, data, sheet) : close;
}

function draw(data: FlipStripData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const { words } = sheet;
    const { flip } = words;
    const { column } = flip;
    const [a, b] = [data.a, data.b].map((option) => sheet.option(option));
    const share = "share 0…1";
    return {
      title: finding(data, sheet),
      lead: flip.lead(sheet.say(data.topic), a, b, data.a.letter, data.b.letter, data.weighted),
      description: data.rows
        .flatMap((row) =>
          row.parts.map((part) =>
            flip.describe(
              nameOf(row, sheet),
              partName(row, part, sheet),
              words.verdicts[part.verdict],
              ...told(part, data, sheet, true),
            ),
          ),
        )
        .join(" "),
      notes: [
        ...(data.rows.length > 0 ? [flip.caution] : []),
        ...(data.all.worlds < leastToSplit ? [] : [flip.standout(data.all.worlds)]),
      ],
      columns: [
        { name: "assumption", unit: "", label: column.assumption },
        { name: "kind", unit: "", label: column.kind },
        { name: "part", unit: "", label: column.part },
        { name: "from", unit: "value", label: column.from },
        { name: "to", unit: "value", label: column.to },
        { name: "unit", unit: "", label: column.unit },
        { name: "worlds", unit: "count", label: column.worlds },
        { name: "better", unit: share, label: column.better },
        { name: "prior", unit: share, label: column.prior },
        { name: "mean", unit: "share −1…1", label: column.mean },
        { name: "verdict", unit: "", label: words.column.verdict },
      ],
      body: (room) => body(data, sheet, room),
    };
  });
}

/** Figure 10. */
export const flipStrip: Chart<FlipStripData> = {
  id: "flip-strip",
  number: 10,
  title: { de: "Was die Antwort kippen könnte", en: "What could flip the answer" },
  draw,
};
