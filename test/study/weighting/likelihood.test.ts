import fc from "fast-check";
import { expect, test } from "vitest";
import { margin, patternLikelihoods } from "../../../sim/study/weighting/likelihood.ts";
import type { EffectColumn } from "../../../sim/study/weighting/matrix.ts";
import { lnNormalCdf, normalCdf } from "../../../sim/study/weighting/normal.ts";
import { above, exact, observed } from "./synthetic.ts";

const column = (test: EffectColumn["test"], contrast = 0): EffectColumn => ({ pattern: "a", contrast, test, bound: 0.5 });
const likelihoodOf = (columns: readonly EffectColumn[], effects: readonly number[], tolerance?: number) =>
  Math.exp(
    patternLikelihoods(
      exact(1, columns, (_, c) => effects[c]),
      tolerance,
    ).logs[0][0],
  );

test("one half at the edge that a test allows, more inside, less outside", () => {
  expect(likelihoodOf([column("above")], [0])).toBeCloseTo(0.5, 12);
  expect(likelihoodOf([column("not-below")], [-0.5])).toBeCloseTo(0.5, 12);
  expect(likelihoodOf([column("within")], [0.5])).toBeCloseTo(0.5, 12);
  expect(likelihoodOf([column("within")], [-0.5])).toBeCloseTo(0.5, 12);
  // Φ(1) and Φ(−1): one tolerance away from the edge.
  expect(likelihoodOf([column("above")], [0.5])).toBeCloseTo(0.8413447460685429, 12);
  expect(likelihoodOf([column("not-below")], [0])).toBeCloseTo(0.8413447460685429, 12);
  expect(likelihoodOf([column("within")], [0])).toBeCloseTo(0.8413447460685429, 12);
  expect(likelihoodOf([column("within")], [1])).toBeCloseTo(0.15865525393145705, 12);
});

test("a larger tolerance forgives more, an effect ten times as large earns next to nothing", () => {
  expect(likelihoodOf([column("above")], [-0.5], 2)).toBeGreaterThan(likelihoodOf([column("above")], [-0.5], 1));
  expect(likelihoodOf([column("above")], [15]) / likelihoodOf([column("above")], [1.5])).toBeLessThan(1.002);
});

test("the weakest contrast speaks for the pattern, however many stand beside it", () => {
  const columns = [column("above", 0), column("not-below", 1), column("within", 2)];
  const one = likelihoodOf([column("above")], [-0.2]);
  expect(likelihoodOf(columns, [-0.2, 3, 0])).toBeCloseTo(one, 12);
  expect(likelihoodOf([...columns, column("not-below", 3), column("not-below", 4)], [-0.2, 3, 0, 9, 9])).toBeCloseTo(one, 12);
});

test("no number counts like an effect of nought", () => {
  expect(likelihoodOf([column("above")], [Number.NaN])).toBeCloseTo(0.5, 12);
  expect(likelihoodOf([column("within"), column("above", 1)], [Number.NaN, 5])).toBeCloseTo(0.5, 12);
  expect(likelihoodOf([column("within"), column("above", 1)], [Number.NaN, -5])).toBeLessThan(0.01);
});

test("chance in the model weakens a pattern by what is announced", () => {
  const effect = 0.8;
  const noise = 0.7;
  const { logs } = patternLikelihoods(observed(60_000, [above("a", 0.5)], () => effect, noise));
  const average = logs[0].reduce((sum, log) => sum + Math.exp(log), 0) / logs[0].length;
  expect(average).toBeCloseTo(normalCdf(effect / Math.sqrt(0.25 + 2 * noise * noise)), 2);
  expect(average).toBeLessThan(normalCdf(effect / 0.5));
});

test("likelihoods rise with the margin and stay finite logarithms", () => {
  const effects = fc.double({ min: -30, max: 30, noNaN: true });
  fc.assert(
    fc.property(effects, effects, fc.constantFrom("above" as const, "within" as const, "not-below" as const), (x, y, test) => {
      const columns = [column(test)];
      const { logs } = patternLikelihoods(exact(2, columns, (draw) => (draw === 0 ? x : y)));
      expect(Number.isFinite(logs[0][0])).toBe(true);
      expect(logs[0][0]).toBeCloseTo(lnNormalCdf(margin(columns[0], x) / 0.5), 9);
      if (margin(columns[0], x) < margin(columns[0], y)) expect(logs[0][0]).toBeLessThanOrEqual(logs[0][1]);
    }),
  );
});

test("a bound or tolerance of nought is refused", () => {
  expect(() => likelihoodOf([column("above")], [1], 0)).toThrow(RangeError);
  expect(() => likelihoodOf([{ ...column("above"), bound: 0 }], [1])).toThrow(RangeError);
});
