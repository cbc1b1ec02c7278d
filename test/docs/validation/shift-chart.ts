import { scaleLinear } from "d3-scale";
import type { ParameterConstraint } from "../../../sim/study/weighting/parameter-constraints.ts";
import { faint, ink, rule, softInk, unclear } from "../../../viz/charts/colours.ts";
import type { ChartOptions, Figure } from "../../../viz/charts/figure.ts";
import { type Body, frame, Rows } from "../../../viz/charts/frame.ts";
import { textWidth, wrap } from "../../../viz/charts/measure.ts";
import type { Sheet } from "../../../viz/charts/sheet.ts";

/** A parameter with its title. */
export type TitledConstraint = ParameterConstraint & { readonly title: string };

const nameWidth = 350;
const rowHigh = 24;

/** Where in their ranges the patterns leave the parameters about which they say most; `all` is the number of parameters. */
export function shiftChart(
  constraints: readonly TitledConstraint[],
  counts: { readonly all: number; readonly constrained: number },
  options: ChartOptions,
): Figure {
  return frame(options, (sheet) => ({
    title: `The patterns constrain ${counts.constrained} of ${counts.all} parameters`,
    lead: `The ${constraints.length} about which they say most. Pale: middle 80 of 100 of the range before. Line: the same after the patterns. Stroke: median.`,
    description: constraints
      .map(({ name, posterior }) => {
        const [low, mid, high] = [posterior.p10, posterior.p50, posterior.p90].map((at) => Math.round(100 * at));
        return `${name}: ${low} to ${high}, median ${mid}, of 100 of its range.`;
      })
      .join(" "),
    notes: ["Dark: constrained, so large a shift has a chance below 5 of 100 among all parameters. Grey: not told from chance."],
    columns: [
      { name: "parameter", unit: "", label: "parameter" },
      ...["p10", "p50", "p90"].map((name) => ({ name, unit: "share 0…1 of the range", label: name })),
      { name: "bits", unit: "bits", label: "bits" },
    ],
    body: () => draw(constraints, sheet),
  }));
}

function draw(constraints: readonly TitledConstraint[], sheet: Sheet): Body {
  const { pen, width, size, smallSize } = sheet;
  const rows = new Rows();
  const nodes: Element[] = [];
  const x = scaleLinear([0, 1], [nameWidth + 14, width - 30]);
  for (const [at, text] of [
    [0, "lower end"],
    [0.5, "middle"],
    [1, "upper end"],
  ] as const)
    nodes.push(sheet.label(x(at), smallSize, text, { size: smallSize, anchor: "middle", fill: softInk }));
  const top = 20;
  const bottom = top + constraints.length * rowHigh;
  for (const at of [0, 0.25, 0.5, 0.75, 1])
    nodes.push(pen("line", { x1: x(at), x2: x(at), y1: top, y2: bottom, stroke: at === 0.5 ? rule : faint }));
  constraints.forEach(({ name, title, constrained, posterior: { p10, p50, p90 }, bits }, i) => {
    const middle = top + i * rowHigh + rowHigh / 2;
    const stroke = constrained ? ink : unclear;
    const label = wrap(title, size, nameWidth, false, 1)[0];
    nodes.push(
      sheet.label(nameWidth - textWidth(label, size), middle + size * 0.36, label),
      pen(
        "g",
        rows.add(name, p10, p50, p90, bits),
        pen("rect", { x: x(0.1), y: middle - 6, width: x(0.9) - x(0.1), height: 12, fill: "#E3E3E3" }),
        pen("line", { x1: x(p10), x2: x(p90), y1: middle, y2: middle, stroke, "stroke-width": 3 }),
        pen("line", { x1: x(p50), x2: x(p50), y1: middle - 7, y2: middle + 7, stroke, "stroke-width": 3 }),
      ),
    );
  });
  return { height: bottom, nodes, rows: rows.rows };
}
