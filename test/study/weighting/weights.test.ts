import fc from "fast-check";
import { expect, test } from "vitest";
import { effectiveSize } from "../../../sim/study/statistics/weighted.ts";
import type { PatternLikelihoods } from "../../../sim/study/weighting/likelihood.ts";
import { patternLikelihoods } from "../../../sim/study/weighting/likelihood.ts";
import { weigh } from "../../../sim/study/weighting/weights.ts";
import { above, observed, position, someDraws } from "./synthetic.ts";

const of = (likelihoods: readonly (readonly number[])[]): PatternLikelihoods => ({
  draws: likelihoods[0].length,
  patterns: likelihoods.map((_, p) => `p${p}`),
  logs: likelihoods.map((values) => Float64Array.from(values, Math.log)),
});

const likelihoods = fc.integer({ min: 2, max: 12 }).chain((draws) =>
  fc.array(fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: draws, maxLength: draws }), {
    minLength: 1,
    maxLength: 5,
  }),
);

test("weights are the likelihoods' product", () => {
  const { posterior, prior, effective, exponent } = weigh(
    of([
      [1, 0.5, 0.5],
      [0.4, 0.4, 0.2],
    ]),
    { floor: 1 },
  );
  [4 / 7, 2 / 7, 1 / 7].forEach((weight, i) => {
    expect(posterior[i]).toBeCloseTo(weight, 12);
  });
  expect([...prior]).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(effective).toBeCloseTo(49 / 21, 12);
  expect(exponent).toBe(1);
});

test("exponents weaken, what is not listed does not count, weights before count as factors", () => {
  const both = of([
    [1, 0.25],
    [0.1, 0.9],
  ]);
  expect(weigh(both, { floor: 1, exponents: { p0: 0.5 } }).posterior[0]).toBeCloseTo(2 / 3, 12);
  expect(weigh(both, { floor: 1, exponents: {} }).posterior[0]).toBeCloseTo(0.5, 12);
  expect(weigh(both, { floor: 1, exponents: { p0: 1 }, prior: Float64Array.of(1, 4) }).posterior[0]).toBeCloseTo(0.5, 12);
  expect(weigh(both, { floor: 1, exponents: { p0: 1 }, prior: Float64Array.of(0, 4) }).posterior[0]).toBe(0);
});

test("weights sum to 1, lie above 0 and do not depend on the order of patterns or draws", () => {
  fc.assert(
    fc.property(likelihoods, (rows) => {
      const { posterior, effective, untempered } = weigh(of(rows), { floor: 1 });
      expect(posterior.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      for (const weight of posterior) expect(weight).toBeGreaterThan(0);
      expect(effective).toBeCloseTo(untempered, 12);
      const reversed = weigh(of([...rows].reverse()), { floor: 1 }).posterior;
      const turned = weigh(of(rows.map((row) => [...row].reverse())), { floor: 1 }).posterior.reverse();
      posterior.forEach((weight, i) => {
        expect(reversed[i]).toBeCloseTo(weight, 12);
        expect(turned[i]).toBeCloseTo(weight, 12);
      });
    }),
  );
});

test("patterns count for less, and no less than needed, when too few draws agree", () => {
  fc.assert(
    fc.property(likelihoods, (rows) => {
      const draws = rows[0].length;
      const floor = 0.8 * draws;
      const { effective, untempered, exponent } = weigh(of(rows), { floor });
      expect(effective).toBeGreaterThanOrEqual(floor);
      if (untempered >= floor) expect(exponent).toBe(1);
      else {
        expect(exponent).toBeLessThan(1);
        expect(effective).toBeCloseTo(floor, 3);
      }
    }),
  );
});

test("likelihoods too small for a number still weigh", () => {
  const logs = [Float64Array.of(-5000, -5001, -9000)];
  const { posterior } = weigh({ draws: 3, patterns: ["a"], logs }, { floor: 1 });
  expect(posterior[0] / posterior[1]).toBeCloseTo(Math.E, 9);
  expect(posterior[2]).toBe(0);
});

test("one exact pattern on the upper half leaves about half of the draws", () => {
  const draws = someDraws(4000, 1);
  const matrix = observed(draws.count, [above("a", 0.01)], (draw) => position(draws, 0, draw), 0.001);
  const { effective, exponent, posterior } = weigh(patternLikelihoods(matrix));
  expect(effective / draws.count).toBeCloseTo(0.5, 1);
  expect(exponent).toBe(1);
  expect(effectiveSize(posterior)).toBe(effective);
});

test("what cannot be weighted is refused", () => {
  const two = of([[1, 0.5]]);
  expect(() => weigh(two)).toThrow(/200 effective draws/);
  expect(() => weigh(two, { floor: 1, exponents: { stray: 1 } })).toThrow(/unknown pattern stray/);
  expect(() => weigh(two, { floor: 1, exponents: { p0: -1 } })).toThrow(RangeError);
});
