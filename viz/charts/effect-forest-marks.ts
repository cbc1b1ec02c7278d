import type { TestVerdict } from "../../sim/study/statistics/test-verdict.ts";
import type { StandIn } from "../text/forest-words.ts";
import { ink, softInk } from "./colours.ts";
import type { Sheet } from "./sheet.ts";
import { short } from "./svg.ts";

/** Fill of the range that is wanted of a contrast. */
export const wantedFill = "#D9E6F2";

/** Fill of the band of effects too small to count. */
export const bandFill = "#F0F0F0";

/** Half the height of the largest mark, pixels. */
const markRadius = 5.5;

const path = ({ pen }: Sheet, d: string, stroke: string, width: number) =>
  pen("path", { d, fill: "none", stroke, "stroke-width": width });

/** The mark of a verdict, centred on (x, y): disc, cross, square, rhomb; each told apart by its shape alone. */
export function verdictMark(sheet: Sheet, verdict: TestVerdict, x: number, y: number): SVGElement {
  const { pen } = sheet;
  switch (verdict) {
    case "supported":
      return pen("circle", { cx: x, cy: y, r: markRadius, fill: ink });
    case "contradicted":
      return path(sheet, `M${short(x - 5)},${short(y - 5)}l10,10m0,-10l-10,10`, ink, 3);
    case "equivalent":
      return pen("rect", { x: x - 4.5, y: y - 4.5, width: 9, height: 9, fill: softInk });
    case "undecided":
      return pen("path", { d: `M${short(x)},${short(y - 6)}l6,6l-6,6l-6,-6z`, fill: "#8C8C8C" });
  }
}

/** What the ranges alone say: a small hollow disc. */
export function priorMark({ pen }: Sheet, x: number, y: number): SVGElement {
  return pen("circle", { cx: x, cy: y, r: 3.5, fill: "#FFFFFF", stroke: ink, "stroke-width": 1.4 });
}

/** What is left without the mechanism: a crossed-out disc. */
export function ablatedMark(sheet: Sheet, x: number, y: number): SVGElement {
  const { pen } = sheet;
  return pen(
    "g",
    {},
    pen("circle", { cx: x, cy: y, r: 4, fill: "#FFFFFF", stroke: softInk, "stroke-width": 1.3 }),
    path(sheet, `M${short(x - 4.5)},${short(y + 4.5)}l9,-9`, softInk, 1.3),
  );
}

/** What a null model gives: a funnel, three in a queue, a bare plus. */
export function standInMark(sheet: Sheet, model: StandIn, x: number, y: number): SVGElement {
  switch (model) {
    case "funnel":
      return sheet.pen("path", {
        d: `M${short(x - 4.5)},${short(y - 4)}h9l-4.5,8z`,
        fill: "#FFFFFF",
        stroke: softInk,
        "stroke-width": 1.3,
      });
    case "queue-network":
      return path(sheet, `M${short(x - 4)},${short(y - 4)}v8m4,-8v8m4,-8v8`, softInk, 1.8);
    case "demand-only":
      return path(sheet, `M${short(x - 4.5)},${short(y)}h9m-4.5,-4.5v9`, softInk, 1.8);
  }
}

/** The head of an arrow at the edge x of the picture, pointing outward: `to` is 1 to the right, −1 to the left. */
export function arrowHead(sheet: Sheet, x: number, y: number, to: 1 | -1): SVGElement {
  return sheet.pen("path", { d: `M${short(x)},${short(y)}l${-7 * to},-4v8z`, fill: ink });
}
