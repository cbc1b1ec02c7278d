import type { TestVerdict } from "../../sim/study/statistics/test-verdict.ts";
import { type ForestWords, standIns } from "../text/forest-words.ts";
import { ink, softInk } from "./colours.ts";
import type { EffectForestData } from "./effect-forest-data.ts";
import { ablatedMark, arrowHead, bandFill, priorMark, standInMark, verdictMark, wantedFill } from "./effect-forest-marks.ts";
import { textWidth, wrap } from "./measure.ts";
import type { Sheet } from "./sheet.ts";

/** A sign drawn around the middle (x, y) of 18 pixels. */
type Sign = (x: number, y: number) => Element;

const verdicts: readonly TestVerdict[] = ["supported", "contradicted", "equivalent", "undecided"];

/** What the marks mean, as far as they occur, in as many lines as it takes. */
export function forestKey(
  data: EffectForestData,
  sheet: Sheet,
  words: ForestWords,
): { readonly nodes: Element[]; readonly height: number } {
  const { pen, smallSize } = sheet;
  const contrasts = data.hypotheses.flatMap((one) => one.contrasts);
  const field =
    (fill: string): Sign =>
    (x, y) =>
      pen("rect", { x: x - 9, y: y - 6, width: 18, height: 12, fill });
  const items: readonly (readonly [Sign, string])[] = [
    ...verdicts
      .filter((verdict) => contrasts.some((one) => one.verdict === verdict))
      .map((verdict): [Sign, string] => [(x, y) => verdictMark(sheet, verdict, x, y), words.verdicts[verdict]]),
    ...(data.weighted ? ([[(x, y) => priorMark(sheet, x, y), words.key.prior]] as const satisfies [Sign, string][]) : []),
    [field(wantedFill), words.key.wanted],
    [field(bandFill), words.key.small],
    [
      (x, y) =>
        pen(
          "g",
          {},
          pen("line", { x1: x - 9, x2: x + 6, y1: y, y2: y, stroke: ink, "stroke-width": 1.5 }),
          arrowHead(sheet, x + 9, y, 1),
        ),
      words.key.beyond,
    ],
    ...(contrasts.some(({ ablated }) => ablated !== undefined)
      ? ([[(x, y) => ablatedMark(sheet, x, y), words.key.ablated]] as [Sign, string][])
      : []),
    ...standIns
      .filter((model) => contrasts.some(({ standIns: models }) => models?.[model] !== undefined))
      .map((model): [Sign, string] => [(x, y) => standInMark(sheet, model, x, y), words.key.standIns[model]]),
  ];
  const nodes: Element[] = [];
  let x = 0;
  let y = 8;
  for (const [sign, text] of items) {
    const lines = wrap(text, smallSize, sheet.width - 26);
    const width = 24 + Math.max(...lines.map((line) => textWidth(line, smallSize)));
    if (x > 0 && x + width > sheet.width) {
      x = 0;
      y += 18;
    }
    nodes.push(
      sign(x + 9, y),
      ...lines.map((line, l) => sheet.label(x + 24, y + smallSize * 0.36 + l * 14, line, { size: smallSize, fill: softInk })),
    );
    y += (lines.length - 1) * 14;
    x += width + 18;
  }
  return { nodes, height: y + 20 };
}
