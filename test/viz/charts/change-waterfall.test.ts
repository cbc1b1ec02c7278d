import { describe, expect, it } from "vitest";
import { changeWaterfall } from "../../../viz/charts/change-waterfall.ts";
import { changeWaterfallExamples } from "../../../viz/charts/change-waterfall-examples.ts";
import { boxesOf } from "./boxes.ts";
import { drawn } from "./drawing.ts";

const base = changeWaterfallExamples.example;
const step = (name: string, mean: number) => ({ ...base.steps[0], title: { de: name, en: name }, mean, lo: mean, hi: mean });
const seen = (svg: Element) => boxesOf(svg).map((box) => box.text);

describe("title", () => {
  const title = (steps: readonly (typeof base.steps)[number][], gapB = 0.6) =>
    drawn(changeWaterfall, { ...base, gapA: 0.7, gapB, steps }).title;

  it("names the change that does most, for better or worse", () => {
    expect(title([step("Stab", -0.03), step("Kreis", -0.06)])).toBe(
      "Am meisten bewirkt „Kreis“: Ohne diese Änderung gingen unter B 6 von 100 Fällen mehr verloren",
    );
    expect(title([step("Stab", -0.03), step("Kürzung", 0.01), step("Umbau", 0.08)], 0.76)).toBe(
      "Am meisten schadet „Umbau“: Ohne diese Änderung gingen unter B 8 von 100 Fällen weniger verloren",
    );
    expect(title([step("Stab", -0.002), step("Kreis", 0.004)])).toBe("Keine einzelne Änderung macht für sich einen Unterschied");
  });

  it("tells a single change as such, without a remainder or a word on how changes go together", () => {
    const one = { ...base, gapA: 0.7, gapB: 0.612, steps: [step("Kreis", -0.088)] };
    const figure = drawn(changeWaterfall, one);
    expect(figure.title).toBe("„Kreis“ senkt die Lücke von 70 auf 61 von 100 Fällen");
    expect(seen(figure.svg).join(" ")).not.toMatch(/Gemeinsamer Anteil|ohne sie gerechnet/);
    expect(figure.table.rows.map(([part]) => part)).toEqual(["A", "changed", "B", "assumptions"]);
    expect(drawn(changeWaterfall, { ...one, gapB: 0.704 }).title).toBe("„Kreis“ lässt die Lücke, wie sie ist: 70 von 100 Fällen");
  });
});

it("leads from the base's gap to the option's in the whole points that are shown, with what is left apart", () => {
  const figure = drawn(changeWaterfall, base);
  const words = seen(figure.svg);
  const told = words.filter(
    (text) => /^\d+( weniger| mehr)?$/.test(text) && !["40", "45", "50", "55", "60", "65", "70", "75", "80"].includes(text),
  );
  expect(told).toEqual(["71", "9 weniger", "5 weniger", "2 weniger", "1 mehr", "2 mehr", "58"]);
  const points = told.map((text) => Number.parseInt(text, 10) * (text.endsWith("weniger") ? -1 : 1));
  expect(points.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(58);
  // Each bar begins where the one before ends.
  const bars = [...figure.svg.querySelectorAll("rect[data-row]")].slice(1, -1);
  const [x, width] = ["x", "width"].map((name) => (bar: Element) => Number(bar.getAttribute(name)));
  const ends = bars.map((bar, i) => (points[i + 1] < 0 ? [x(bar) + width(bar), x(bar)] : [x(bar), x(bar) + width(bar)]));
  for (let i = 1; i < ends.length; i++) expect(ends[i][0]).toBeCloseTo(ends[i - 1][1], 0);
});

it("says whether changes stand in for each other or need each other", () => {
  const notes = (gapB: number) =>
    seen(drawn(changeWaterfall, { ...base, gapA: 0.7, gapB, steps: [step("Stab", -0.05), step("Kreis", -0.05)] }).svg).join(" ");
  expect(notes(0.52)).toContain("fangen die anderen einen Teil auf");
  expect(notes(0.66)).toContain("brauchen einander");
  expect(notes(0.6)).not.toContain("Gemeinsamer Anteil");
});

it("keeps what the assumptions make of it apart from the changes", () => {
  const words = seen(drawn(changeWaterfall, base, { language: "en" }).svg);
  expect(words).toContain("4 to 19 fewer");
  expect(words.indexOf("4 to 19 fewer")).toBeGreaterThan(words.findIndex((text) => text.startsWith("What the assumptions")));
});
