import { Window } from "happy-dom";
import { exampleContext } from "../../../viz/charts/examples.ts";
import type { Chart, ChartOptions, Figure } from "../../../viz/charts/figure.ts";

const document = new Window().document as unknown as Document;

/** Draws with the example context; what is not said is wide, German and for the screen. */
export function drawn<Data>(chart: Chart<Data>, data: Data, options: Partial<ChartOptions> = {}): Figure {
  return chart.draw(data, { language: "de", document, ids: "figure", context: exampleContext, ...options });
}
