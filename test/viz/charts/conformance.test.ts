import { describe, expect, it } from "vitest";
import { contrast } from "../../../viz/charts/colours.ts";
import { exampleContext } from "../../../viz/charts/examples.ts";
import type { ChartOptions } from "../../../viz/charts/figure.ts";
import { entries } from "../../../viz/charts/registry.ts";
import { serialise } from "../../../viz/charts/svg.ts";
import { boxesOf, overlaps } from "./boxes.ts";
import { drawn } from "./drawing.ts";

const variants = (["de", "en"] as const).flatMap((language) =>
  [960, 320].flatMap((width) =>
    [false, true].flatMap((print) => (["example", "extreme"] as const).map((which) => ({ language, width, print, which }))),
  ),
);

/** Attribute that a page looks for, by the column that it repeats. */
const subjects: Readonly<Record<string, string>> = {
  department: "data-department",
  fate: "data-fate",
  fateA: "data-fate-a",
  fateB: "data-fate-b",
  stage: "data-stage",
  option: "data-option",
};
/** Scenarios side by side stand under the number of their chapter. */
const isNumber = (value: string | number) => /^\d+$/.test(`${value}`);

describe("every chart keeps what all charts promise", () => {
  it("has an id and a number of its own, and a title in both languages", () => {
    expect(new Set(entries.map(({ chart }) => chart.id)).size).toBe(entries.length);
    expect(new Set(entries.map(({ chart }) => chart.number)).size).toBe(entries.length);
    for (const { chart } of entries) expect(chart.title.de !== "" && chart.title.en !== "").toBe(true);
  });

  for (const { chart, data } of entries) {
    describe.each(variants)(`${chart.id} $language $width print:$print $which`, ({ which, ...form }) => {
      const options: Partial<ChartOptions> = form;
      const figure = drawn(chart, data[which], options);
      const { svg } = figure;
      const text = serialise(svg);
      const boxes = boxesOf(svg);
      const seen = boxes.map((box) => box.text).join(" ");

      it("names and describes itself", () => {
        expect(svg.getAttribute("role")).toBe("img");
        expect(svg.querySelector("title")!.textContent).toBe(figure.title);
        expect(svg.querySelector("desc")!.textContent).toBe(figure.description);
        expect(figure.title.length).toBeGreaterThan(10);
        expect(svg.getAttribute("aria-labelledby")).toBe(svg.querySelector("title")!.id);
        expect(svg.getAttribute("aria-describedby")).toBe(svg.querySelector("desc")!.id);
      });

      it("shows its source and its limits, also to those who only hear them", () => {
        const wanted = [
          exampleContext.model.slice(0, 12),
          exampleContext.seed,
          `${exampleContext.worlds}`,
          exampleContext.source[form.language],
          ...exampleContext.limits.map((limit) => limit[form.language]),
        ];
        for (const part of wanted) {
          expect(seen).toContain(part);
          expect(figure.description).toContain(part);
        }
      });

      it("holds no broken value and no decimal", () => {
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
        expect(seen).not.toMatch(/\d[.,]\d{1,2}(?!\d)/);
      });

      it("keeps all words inside the picture", () => {
        const [, , width, height] = svg.getAttribute("viewBox")!.split(" ").map(Number);
        const outside = boxes.filter(({ corners }) => corners.some(([x, y]) => x < 0 || y < 0 || x > width || y > height));
        expect(outside.map((box) => box.text)).toEqual([]);
      });

      it("lets no label cover another", () => {
        expect(overlaps(boxes)).toEqual([]);
      });

      it("is the same when drawn again", () => {
        expect(serialise(drawn(chart, data[which], options).svg)).toBe(text);
      });

      it("gives one row of numbers per mark", () => {
        const marks = Array.from(svg.querySelectorAll("[data-row]"), (mark) => Number(mark.getAttribute("data-row")));
        expect(marks.sort((p, q) => p - q)).toEqual(figure.table.rows.map((_, i) => i));
        expect(marks.length).toBeGreaterThan(0);
        for (const row of figure.table.rows) expect(row.length).toBe(figure.table.columns.length);
      });

      it("says on each mark which department, fate, stage or option its row is about", () => {
        for (const mark of Array.from(svg.querySelectorAll("[data-row]"))) {
          const row = figure.table.rows[Number(mark.getAttribute("data-row"))];
          figure.table.columns.forEach(({ name }, c) => {
            const attribute = subjects[name];
            if (attribute && !(name === "option" && isNumber(row[c]))) {
              expect(mark.getAttribute(attribute) ?? "", name).toBe(row[c]);
            }
          });
        }
      });

      it("uses ids of its own and refers to none that is missing", () => {
        const ids = Array.from(svg.querySelectorAll("[id]"), (element) => element.id);
        expect(ids.every((id) => id.startsWith("figure-"))).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
      });
    });
  }
});

describe("between the layouts", () => {
  it.each([420, 480, 640, 800, 910, 1400])("labels stay apart and inside at %i pixels", (width) => {
    for (const { chart, data } of entries) {
      const { svg } = drawn(chart, data.example, { width });
      const boxes = boxesOf(svg);
      expect(overlaps(boxes), chart.id).toEqual([]);
      expect(
        boxes.filter(({ corners }) => corners.some(([x]) => x < 0 || x > width)).map((box) => box.text),
        chart.id,
      ).toEqual([]);
    }
  });
});

describe("hatches", () => {
  it("come with print where fates of one bundle meet", () => {
    for (const id of ["fate-heatmap", "stage-sankey", "fate-alluvial"]) {
      const { chart, data } = entries.find((entry) => entry.chart.id === id)!;
      const hatches = (print: boolean) => drawn(chart, data.example, { print }).svg.querySelectorAll("pattern").length;
      expect(hatches(false)).toBe(2);
      expect(hatches(true)).toBe(6);
    }
  });
});

describe("numbers in coloured cells", () => {
  it("have a contrast of 4.5 or more", () => {
    const { chart, data } = entries.find((entry) => entry.chart.id === "fate-heatmap")!;
    for (const which of ["example", "extreme"] as const) {
      const { svg } = drawn(chart, data[which]);
      let tested = 0;
      for (const cell of Array.from(svg.querySelectorAll("[data-row]"))) {
        const label = cell.nextElementSibling;
        if (label?.localName !== "text") continue;
        expect(contrast(cell.getAttribute("fill")!, label.getAttribute("fill")!)).toBeGreaterThanOrEqual(4.5);
        tested++;
      }
      expect(tested).toBeGreaterThan(100);
    }
  });
});
