import fc from "fast-check";
import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { standardNormal } from "../../../sim/study/weighting/normal.ts";
import { trueShare } from "../../../sim/study/weighting/true-share.ts";
import { above, observed } from "./synthetic.ts";

const draws = 6000;
const equal = new Float64Array(draws).fill(1 / draws);
const positive = (values: Float64Array) => values.filter((value) => value > 0).length / values.length;
const random = seedrandom.alea("truth");
const normal = Float64Array.from({ length: draws }, () => 0.5 + standardNormal(random));
const skewed = Float64Array.from({ length: draws }, () => -Math.log(1 - random()) - 0.3);

test.each([
  ["normal", normal, 0.5],
  ["normal", normal, 1],
  ["normal", normal, 2],
  ["skewed", skewed, 1],
  ["skewed", skewed, 2],
] as const)("%s effects, errors %#: the share of true effects above 0 is found where the raw share is not", (_, truth, noise) => {
  const { effect, error } = observed(draws, [above("a")], (draw) => truth[draw], noise);
  const found = trueShare(effect, error, equal);
  expect(Math.abs(found - positive(truth))).toBeLessThan(0.03);
  expect(Math.abs(found - positive(truth))).toBeLessThan(Math.abs(positive(effect) - positive(truth)));
});

test("effects that differ by chance alone all have the sign of their mean", () => {
  const { effect, error } = observed(draws, [above("a")], () => 0.3, 3);
  expect([0, 1]).toContain(
    trueShare(
      effect,
      error.map((value) => value * 1.1),
      equal,
    ),
  );
  expect(
    trueShare(
      effect,
      error.map((value) => value * 1.1),
      equal,
    ),
  ).toBe(effect.reduce((a, b) => a + b, 0) > 0 ? 1 : 0);
});

test("without error it is the weighted share, NaN and what has no weight left out", () => {
  const value = fc.double({ min: -9, max: 9, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 30 }), (pairs) => {
      const effects = Float64Array.from([...pairs.map(([effect]) => effect), Number.NaN, 5]);
      const weights = Float64Array.from([...pairs.map(([, weight]) => weight), 3, 0]);
      const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
      const above = pairs.reduce((sum, [effect, weight]) => sum + (effect > 1 ? weight : 0), 0);
      expect(trueShare(effects, new Float64Array(effects.length), weights, (effect) => effect > 1)).toBeCloseTo(above / total, 9);
    }),
  );
  expect(trueShare(Float64Array.of(Number.NaN), Float64Array.of(1), Float64Array.of(1))).toBeNaN();
});

test("a test with two edges is counted on true effects too", () => {
  const { effect, error } = observed(draws, [above("a")], (draw) => normal[draw], 1.5);
  const inside = (value: number) => Math.abs(value) <= 1;
  const share = (values: Float64Array) => values.filter(inside).length / values.length;
  expect(trueShare(effect, error, equal, inside)).toBeCloseTo(share(normal), 1);
  expect(share(normal) - share(effect)).toBeGreaterThan(0.15);
});
