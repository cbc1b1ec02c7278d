import { rgb } from "d3-color";
import { interpolateRgb } from "d3-interpolate";
import type { Fate } from "../../sim/model/fate.ts";

/** One colour per fate in every figure, grouped by bundle (Okabe and Ito 2008, Color Universal Design, and tints of it). */
export const fateColours: Readonly<Record<Fate, string>> = {
  unassigned: "#E8B8D3",
  unnoticed: "#0072B2",
  declined: "#E69F00",
  stuck: "#56B4E9",
  uncoordinated: "#CC79A7",
  notReleased: "#5C5C5C",
  councilDecided: "#8F8F8F",
  weighed: "#C4C4C4",
  unfunded: "#F2A477",
  overloaded: "#D55E00",
  symbolic: "#8FD3BD",
  implemented: "#009E73",
};

/** Fates hatched on screen too: the outcomes that are neither lost nor done. */
export const alwaysHatched: readonly Fate[] = ["weighed", "symbolic"];

/** Fates hatched in print: the second member of each bundle. */
export const hatchedInPrint: readonly Fate[] = ["stuck", "unassigned", "councilDecided", "unfunded", ...alwaysHatched];

/** Text and marks. */
export const ink = "#1A1A1A";
/** Secondary text; contrast 7 : 1 on white. */
export const softInk = "#555555";
/** Lines that part one thing from another. */
export const rule = "#C8C8C8";
/** Grid lines. */
export const faint = "#EDEDED";
/** Marks without a clear difference. */
export const unclear = "#B5B5B5";
/** The colour of what is lost, dark end of the gap scale. */
export const gapColour = "#2F2A6B";
/** Dark end of the scale of what is done. */
const doneColour = "#00543D";

/** Shares at and above this have the darkest tone; the same in every figure, so that figures compare. */
const scaleTop = 0.6;

const lostScale = interpolateRgb("#FFFFFF", gapColour);
const doneScale = interpolateRgb("#FFFFFF", doneColour);

/** Fill for a share 0…1 of cases lost (one hue, white at 0) or done. */
export function shareFill(share: number, kind: "lost" | "done"): string {
  const at = Math.max(0, Math.min(1, share / scaleTop));
  return rgb((kind === "lost" ? lostScale : doneScale)(at)).formatHex();
}

/** Relative luminance 0…1 (WCAG 2.2). */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const linear = (channel: number) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio 1…21 of two colours (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever reads better on `fill`; at least 4.5 : 1 on any. */
export function inkOn(fill: string): string {
  return contrast("#000000", fill) >= contrast("#FFFFFF", fill) ? "#000000" : "#FFFFFF";
}

/** Look of an option's line: told apart by dash and tone, never by a fate's colour. */
export interface LineStyle {
  readonly stroke: string;
  readonly dash: string | undefined;
}

const lineStyles: readonly LineStyle[] = [
  { stroke: "#1A1A1A", dash: undefined },
  { stroke: "#3D3D3D", dash: "9 4" },
  { stroke: "#5E5E5E", dash: "2 3" },
  { stroke: "#6F6F6F", dash: "10 3 2 3" },
  { stroke: "#3D3D3D", dash: "4 2" },
  { stroke: "#6F6F6F", dash: "14 3 2 3 2 3" },
];

/** Line style of the option at `index` (A solid, B dashed, C dotted, D dash-dot, …). */
export function lineStyle(index: number): LineStyle {
  return lineStyles[index % lineStyles.length];
}
