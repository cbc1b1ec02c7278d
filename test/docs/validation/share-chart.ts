import { scaleLinear } from "d3-scale";
import { faint, ink, rule, softInk, unclear } from "../../../viz/charts/colours.ts";
import type { ChartOptions, Figure } from "../../../viz/charts/figure.ts";
import { type Body, frame, Rows } from "../../../viz/charts/frame.ts";
import { textWidth, wrap } from "../../../viz/charts/measure.ts";
import type { Sheet } from "../../../viz/charts/sheet.ts";
import { type PatternLift, shiftsOf } from "./lifts.ts";

/** Patterns that are drawn together. */
export interface ShareGroup {
  readonly title: string;
  readonly lifts: readonly (PatternLift & { readonly title: string })[];
}

const nameWidth = 372;
const rowHigh = 24;
const headHigh = 30;
/** Standard errors that the band reaches to each side. */
const reach = 2;

/** How often patterns hold before and after weighting by others; grey where the shift is within chance. */
export function shareChart(groups: readonly ShareGroup[], options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const lifts = groups.flatMap((group) => group.lifts);
    const { up, down } = shiftsOf(lifts);
    return {
      title: `${up.length} of ${lifts.length} patterns hold clearly more often once the others weigh, ${down.length} clearly less often`,
      lead: "Each row is one pattern, weighted by C patterns it is none of. White: share of worlds in which it holds by the ranges alone. Filled: after weighting. Band: what chance would do.",
      description: lifts
        .map(
          ({ id, prior, posterior }) => `${id}: ${Math.round(100 * prior)} before, ${Math.round(100 * posterior)} after, of 100.`,
        )
        .join(" "),
      notes: [
        `Band: ${reach} standard errors to each side, if the weights had nothing to do with the pattern. Grey: inside the band.`,
      ],
      columns: [
        { name: "pattern", unit: "", label: "pattern" },
        { name: "prior", unit: "share 0…1", label: "by the ranges alone" },
        { name: "weighted", unit: "share 0…1", label: "weighted" },
        { name: "error", unit: "share 0…1", label: "standard error of the difference by chance" },
      ],
      body: () => draw(groups, sheet),
    };
  });
}

function draw(groups: readonly ShareGroup[], sheet: Sheet): Body {
  const { pen, width, size, smallSize } = sheet;
  const rows = new Rows();
  const nodes: Element[] = [];
  const x = scaleLinear([0, 1], [nameWidth + 14, width - 10]);
  const clamped = (share: number) => x(Math.max(0, Math.min(1, share)));
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  let y = 0;
  for (const tick of ticks)
    nodes.push(
      sheet.label(x(tick), smallSize, String(Math.round(100 * tick)), { size: smallSize, anchor: "middle", fill: softInk }),
    );
  nodes.push(sheet.label(0, smallSize, "of 100 worlds", { size: smallSize, fill: softInk }));
  y += 18;
  for (const { title, lifts } of groups) {
    nodes.push(sheet.label(0, y + size + 6, title, { bold: true }));
    y += headHigh;
    const grid = ticks.map((tick) =>
      pen("line", { x1: x(tick), x2: x(tick), y1: y, y2: y + lifts.length * rowHigh, stroke: tick === 0 ? rule : faint }),
    );
    nodes.push(...grid);
    const { up, down } = shiftsOf(lifts);
    for (const lift of lifts) {
      const { prior, posterior, error } = lift;
      const middle = y + rowHigh / 2;
      const stroke = up.includes(lift) || down.includes(lift) ? ink : unclear;
      const [from, to] = [clamped(prior - reach * error), clamped(prior + reach * error)];
      const name = wrap(lift.title, size, nameWidth, false, 1)[0];
      nodes.push(
        sheet.label(nameWidth - textWidth(name, size), middle + size * 0.36, name),
        pen(
          "g",
          rows.add(lift.id, prior, posterior, error),
          pen("rect", { x: from, y: middle - 6, width: to - from, height: 12, fill: "#E3E3E3" }),
          pen("line", { x1: x(prior), x2: x(posterior), y1: middle, y2: middle, stroke, "stroke-width": 2.5 }),
          pen("circle", { cx: x(posterior), cy: middle, r: 5, fill: stroke, stroke, "stroke-width": 1.5 }),
          pen("circle", { cx: x(prior), cy: middle, r: 4, fill: "#FFFFFF", stroke, "stroke-width": 1.8 }),
        ),
      );
      y += rowHigh;
    }
    y += 6;
  }
  return { height: y, nodes, rows: rows.rows };
}
