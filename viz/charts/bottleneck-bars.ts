import { scaleLinear } from "d3-scale";
import type { Text } from "../../sim/core/language.ts";
import { type Stage, stages, stageTitles } from "../../sim/model/fate.ts";
import { points } from "../text/numbers.ts";
import { faint, gapColour, ink, lineStyle, softInk } from "./colours.ts";
import type { Chart, ChartOptions, Figure, OptionName } from "./figure.ts";
import { type Body, frame, Rows } from "./frame.ts";
import { spread, textWidth } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { standsFor } from "./stands-for.ts";

/** One option re-run with one stage opened at a time; means over sets of assumptions, shares 0…1. */
export interface OpenedStages {
  readonly option: OptionName;
  /** Gap as it is. */
  readonly gap: number;
  /** Gap if this one stage always passed; stages that were not re-run are absent. */
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
}

/** Figure 9: what narrows most. */
export interface BottleneckBarsData {
  readonly topic: Text;
  /** The base and, if there is one, the option it is compared with. */
  readonly options: readonly [OpenedStages] | readonly [OpenedStages, OpenedStages];
}

const pale = "#E4E3EF";

/** Points by which the gap falls, from the whole numbers that are shown. */
const fall = (option: OpenedStages, stage: Stage) => points(option.gap) - points(option.stages[stage] ?? option.gap);

/** The stages that were re-run for any option, in the order of a case's way. */
function shown(data: BottleneckBarsData): Stage[] {
  return stages.filter((stage) => data.options.some((option) => option.stages[stage] !== undefined));
}

/** The stage whose opening narrows the gap most under an option; ties go to the earlier. */
function narrowest(option: OpenedStages): Stage | null {
  const most = stages.reduce((best, stage) => (fall(option, stage) > fall(option, best) ? stage : best));
  return fall(option, most) > 0 ? most : null;
}

function body(data: BottleneckBarsData, sheet: Sheet, room: number): Body {
  const { pen, size, smallSize, words, narrow } = sheet;
  const rows = new Rows();
  const list = shown(data);
  const two = data.options.length === 2;
  const stageWide = narrow ? 0 : 120;
  const letterWide = two ? 16 : 0;
  const textWide = narrow ? 74 : 110;
  const left = stageWide + letterWide;
  const right = sheet.width - textWide;
  const top = Math.max(...data.options.flatMap((option) => [option.gap, ...Object.values(option.stages)]), 0.05);
  const x = scaleLinear([0, Math.min(1, Math.ceil(top * 20) / 20)], [left, right]).clamp(true);
  const nodes: Element[] = [];

  const names = data.options.map((option) => words.bottleneck.now(option.option.letter, points(option.gap)));
  const head = size + 10;
  const perBar = narrow ? 15 : Math.max(13, Math.min(20, (room - head - 24) / (list.length * (data.options.length + 0.7))));
  const step = (narrow ? 18 : perBar * 0.7) + perBar * data.options.length + (narrow ? 6 : 0);
  const bottom = head + step * list.length;
  const widths = names.map((name) => textWidth(name, size, true) + 12);
  const middles = spread(
    data.options.map((option) => x(option.gap)),
    widths,
    0,
    sheet.width,
  );

  const bars: Element[] = [];
  list.forEach((stage, s) => {
    const y = head + s * step + (narrow ? 18 : perBar * 0.35);
    const titleY = narrow ? y - 5 : y + (perBar * data.options.length) / 2 + size * 0.36;
    const strongest = data.options.some((option) => narrowest(option) === stage);
    bars.push(sheet.label(0, titleY, sheet.say(stageTitles[stage]), { bold: strongest, about: { stage } }));
    data.options.forEach((option, o) => {
      const opened = option.stages[stage];
      if (opened === undefined) return;
      const at = y + o * perBar;
      const middle = at + perBar / 2 + size * 0.36 - 1;
      const less = fall(option, stage);
      const bold = narrowest(option) === stage;
      const about = { stage, option: option.option.letter };
      const mark = rows.add(option.option.letter, stage, sheet.say(stageTitles[stage]), option.gap, opened);
      if (two) bars.push(sheet.label(stageWide, middle, option.option.letter, { size: smallSize, fill: softInk, about }));
      bars.push(
        pen("rect", { x: left, y: at, width: x(option.gap) - left, height: perBar - 3, fill: pale, ...standsFor(about) }),
        pen("rect", {
          x: left,
          y: at,
          width: x(opened) - left,
          height: perBar - 3,
          fill: o === 0 ? gapColour : sheet.lightPaint(),
          stroke: o === 0 ? undefined : gapColour,
          ...mark,
          ...standsFor(about),
        }),
        sheet.label(right + 8, middle, less > 0 ? words.bottleneck.fewer(less) : words.bottleneck.same, {
          bold,
          fill: less > 0 ? ink : softInk,
          size: narrow ? smallSize : size,
          about,
        }),
      );
    });
  });
  for (const tick of x.ticks(5).filter((value) => value === 0 || Number.isInteger(Math.round(value * 1e6) / 1e4))) {
    nodes.push(
      pen("line", { x1: x(tick), x2: x(tick), y1: narrow ? bottom : head, y2: bottom + 3, stroke: faint }),
      sheet.label(x(tick), bottom + smallSize + 3, `${points(tick)}`, { size: smallSize, anchor: "middle", fill: softInk }),
    );
  }
  data.options.forEach((option, o) => {
    const { dash } = lineStyle(o);
    const at = x(option.gap);
    const about = { option: option.option.letter };
    const look = { stroke: ink, "stroke-width": 1.2, "stroke-dasharray": dash };
    nodes.push(
      pen("line", { x1: at, x2: at, y1: head - 4, y2: bottom, ...look, ...standsFor(about) }),
      sheet.label(middles[o], size, names[o], { bold: true, anchor: "middle", about }),
    );
  });
  nodes.push(...bars);
  nodes.push(sheet.label(left, bottom + 2 * smallSize + 7, words.bottleneck.axis, { size: smallSize, fill: softInk }));
  return { height: bottom + 2 * smallSize + 10, nodes, rows: rows.rows };
}

function draw(data: BottleneckBarsData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const { words } = sheet;
    const base = data.options[0];
    const most = narrowest(base);
    const share = "share 0…1";
    const names = data.options.map((option) => sheet.option(option.option));
    return {
      title: most
        ? words.bottleneck.title(most, base.option.letter, points(base.gap), points(base.stages[most]!))
        : words.bottleneck.titleNone,
      lead: words.bottleneck.lead(sheet.say(data.topic), names),
      description: shown(data)
        .filter((stage) => base.stages[stage] !== undefined)
        .map((stage) => words.bottleneck.describe(stage, points(base.stages[stage]!)))
        .join(" "),
      notes: [words.bottleneck.note],
      columns: [
        { name: "option", unit: "", label: words.column.option },
        { name: "stage", unit: "", label: words.column.stageCode },
        { name: "name", unit: "", label: words.column.stage },
        { name: "gap", unit: share, label: words.column.gap },
        { name: "opened", unit: share, label: words.column.opened },
      ],
      body: (room) => body(data, sheet, room),
    };
  });
}

/** Figure 9. */
export const bottleneckBars: Chart<BottleneckBarsData> = {
  id: "bottleneck-bars",
  number: 9,
  title: { de: "Welche Stufe am meisten einengt", en: "Which stage narrows most" },
  draw,
};
