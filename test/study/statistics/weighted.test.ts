import fc from "fast-check";
import { expect, test } from "vitest";
import { mean, quantile, share, spread } from "../../../sim/study/statistics/weighted.ts";

const equal = (values: readonly number[]) => ({ values, weights: values.map(() => 1) });
const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
const weighted = fc
  .array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 20 })
  .map((pairs) => ({ values: pairs.map(([value]) => value), weights: pairs.map(([, weight]) => weight) }));

test("equal weights give the published values of type 7", () => {
  // quantile(c(15, 20, 35, 40, 50), type = 7) in R.
  const sample = equal([40, 15, 50, 20, 35]);
  expect([0, 0.1, 0.25, 0.4, 0.5, 0.9, 1].map((p) => Math.round(quantile(sample, p) * 1000) / 1000)).toEqual([
    15, 17, 20, 29, 35, 46, 50,
  ]);
});

test("a quantile lies within the values and never falls as p grows", () => {
  fc.assert(
    fc.property(
      weighted,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (sample, p, q) => {
        const [low, high] = [quantile(sample, Math.min(p, q)), quantile(sample, Math.max(p, q))];
        expect(low).toBeGreaterThanOrEqual(Math.min(...sample.values) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...sample.values) + 1e-9);
        expect(low).toBeLessThanOrEqual(high + 1e-9);
      },
    ),
  );
});

test("only relative weights count, and a value without weight does not count at all", () => {
  fc.assert(
    fc.property(weighted, fc.double({ min: 0, max: 1, noNaN: true }), (sample, p) => {
      const scaled = { values: sample.values, weights: sample.weights.map((weight) => weight * 4) };
      const padded = { values: [...sample.values, 1e9], weights: [...sample.weights, 0] };
      expect(quantile(scaled, p)).toBeCloseTo(quantile(sample, p), 8);
      expect(quantile(padded, p)).toBeCloseTo(quantile(sample, p), 8);
      expect(mean(padded)).toBeCloseTo(mean(sample), 8);
    }),
  );
});

test("weight moves the median to where it lies", () => {
  expect(quantile({ values: [0, 1, 2], weights: [1, 1, 20] }, 0.5)).toBeCloseTo(2, 1);
  expect(quantile({ values: [0, 1, 2], weights: [20, 1, 1] }, 0.5)).toBeCloseTo(0, 1);
});

test("mean, share and spread of equal weights are the plain ones", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      expect(mean(equal(values))).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 6);
    }),
  );
  expect(share({ values: [1, -1, -2], weights: [2, 1, 1] }, (value) => value > 0)).toBe(0.5);
  const { p10, p50, p90, ...rest } = spread(equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
  expect(rest).toEqual({ mean: 6 });
  for (const [value, expected] of [
    [p10, 2],
    [p50, 6],
    [p90, 10],
  ])
    expect(value).toBeCloseTo(expected, 9);
});

test("nothing with weight gives no number", () => {
  expect(mean(equal([]))).toBeNaN();
  expect(quantile({ values: [1], weights: [0] }, 0.5)).toBeNaN();
});
