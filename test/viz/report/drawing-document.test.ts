import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { exampleContext as context } from "../../../viz/charts/examples.ts";
import { entries } from "../../../viz/charts/registry.ts";
import { serialise } from "../../../viz/charts/svg.ts";
import { drawingDocument } from "../../../viz/report/drawing-document.ts";

const whole = new Window().document as unknown as Document;

describe("the report's own document", () => {
  test.each(entries.map(({ chart, data }) => [chart.id, chart, data] as const))(
    "draws %s as a whole document does",
    (_, chart, data) => {
      for (const width of [960, 340]) {
        const [here, there] = [drawingDocument(), whole].map((document) =>
          serialise(
            chart.draw(Object.values(data)[0] as never, { language: "de", document, context, ids: "x", width, print: true }).svg,
          ),
        );
        expect(here).toBe(there);
      }
    },
  );
});
