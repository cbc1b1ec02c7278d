import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fate, fates } from "../../../sim/model/fate.ts";
import { optionDumbbellExamples } from "../../../viz/charts/examples.ts";
import { fateAlluvial } from "../../../viz/charts/fate-alluvial.ts";
import type { Chart } from "../../../viz/charts/figure.ts";
import { gapOverTime } from "../../../viz/charts/gap-over-time.ts";
import { quantileDots } from "../../../viz/charts/quantile-dots.ts";
import { stageSankey } from "../../../viz/charts/stage-sankey.ts";
import { serialise } from "../../../viz/charts/svg.ts";
import { boxesOf, overlaps } from "./boxes.ts";
import { drawn } from "./drawing.ts";

const { topic, a, b } = optionDumbbellExamples.example;
const weight = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
);
const weights = (count: number) =>
  fc.array(weight, { minLength: count, maxLength: count }).map((all) => {
    const sum = all.reduce((p, q) => p + q, 0);
    return sum > 0 ? all.map((w) => w / sum) : all.map((_, i) => (i === 0 ? 1 : 0));
  });
const form = fc.record({
  language: fc.constantFrom("de" as const, "en" as const),
  width: fc.constantFrom(320, 420, 640, 960, 1400),
});

function holds<Data>(chart: Chart<Data>, data: fc.Arbitrary<Data>) {
  fc.assert(
    fc.property(data, form, (value, options) => {
      const { svg } = drawn(chart, value, options);
      const boxes = boxesOf(svg);
      const [, , width, height] = svg.getAttribute("viewBox")!.split(" ").map(Number);
      expect(overlaps(boxes)).toEqual([]);
      expect(boxes.filter(({ corners }) => corners.some(([x, y]) => x < 0 || y < 0 || x > width || y > height))).toEqual([]);
      expect(serialise(svg)).not.toMatch(/NaN|Infinity/);
    }),
    { numRuns: 25 },
  );
}

describe("whatever the numbers, labels stay apart and inside", () => {
  it("stage-sankey", () => {
    const data = weights(fates.length).map((all) => ({
      topic,
      option: a,
      cases: 100,
      fates: Object.fromEntries(fates.map((fate, i) => [fate, all[i]])) as Record<Fate, number>,
    }));
    holds(stageSankey, data);
  });

  it("fate-alluvial", () => {
    const cells = fates.flatMap((from) => fates.map((to) => ({ from, to })));
    const data = weights(cells.length).map((all) => {
      const pairs = cells.map((cell, i) => ({ ...cell, share: all[i] })).filter((pair) => pair.share > 0);
      return { topic, a, b, pairs, cases: 100, onlyA: 0, onlyB: 1 };
    });
    holds(fateAlluvial, data);
  });

  it("quantile-dots", () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    const data = fc.array(fc.oneof(share, fc.constant(0)), { minLength: 1, maxLength: 70 }).map((differences) => {
      const sorted = [...differences].sort((p, q) => p - q);
      const at = (p: number) => sorted[Math.floor(p * (sorted.length - 1))];
      return { topic, a, b, differences, lo: at(0.1), hi: at(0.9), verdict: "undecided" as const };
    });
    holds(quantileDots, data);
  });

  it("gap-over-time", () => {
    const ends = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
    const years = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 5 });
    const data = fc.tuple(ends, years).map(([all, at]) => ({
      topic,
      compareFrom: 0,
      courses: all.map((p, i) => ({
        option: { letter: "ABCDEF"[i], title: b.title },
        points: [1, 5, 10].map((year) => ({ year, p10: p, p25: p, p50: p, p75: p, p90: p })),
      })),
      flags: at.map((year) => ({ year, title: { de: "Förderung endet", en: "Grant ends" } })),
    }));
    holds(gapOverTime, data);
  });
});
