import fc from "fast-check";
import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { lnNormalCdf, normalCdf, standardNormal } from "../../../sim/study/weighting/normal.ts";

// erfc at 40 digits (mpmath 1.3): x, Φ(x), ln Φ(x).
const values = [
  [-36, 4.182624065797283e-284, -652.5032275937984],
  [-20, 2.7536241186062337e-89, -203.91715537109727],
  [-10, 7.619853024160525e-24, -53.23128515051247],
  [-5, 2.866515718791939e-7, -15.064998393988725],
  [-3.5, 0.00023262907903552504, -8.366065308344092],
  [-3.0000001, 0.0013498975884453205, -6.607726549820219],
  [-3, 0.0013498980316300946, -6.607726221510349],
  [-2.5, 0.006209665325776135, -5.08164827727869],
  [-1, 0.15865525393145705, -1.8410216450092636],
  [-0.5, 0.3085375387259869, -1.1759117615936185],
  [0.3, 0.6179114221889527, -0.4814101615884812],
  [1.96, 0.9750021048517795, -0.025315649164282115],
  [3.2, 0.9993128620620841, -0.0006873741253904902],
] as const;

test.each(values)("Φ and its logarithm at %d", (x, p, logarithm) => {
  expect(Math.abs(normalCdf(x) / p - 1)).toBeLessThan(1e-12);
  expect(Math.abs(lnNormalCdf(x) - logarithm)).toBeLessThan(1e-13 * Math.max(1, Math.abs(logarithm)));
});

test("the logarithm goes on where Φ is too small for a number", () => {
  expect(lnNormalCdf(-50)).toBeCloseTo(-1254.8313611394199, 9);
  expect(lnNormalCdf(-1e5) / -5000000012.431864).toBeCloseTo(1, 14);
  expect([normalCdf(Number.NEGATIVE_INFINITY), normalCdf(Number.POSITIVE_INFINITY), normalCdf(0)]).toEqual([0, 1, 0.5]);
  expect(lnNormalCdf(Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
});

test("Φ grows, and both tails make 1", () => {
  const x = fc.double({ min: -9, max: 9, noNaN: true });
  fc.assert(
    fc.property(x, x, (a, b) => {
      expect(normalCdf(a) + normalCdf(-a)).toBeCloseTo(1, 14);
      if (a + 1e-9 < b) expect(lnNormalCdf(a)).toBeLessThanOrEqual(lnNormalCdf(b));
    }),
  );
});

test("normal numbers have the normal distribution", () => {
  const random = seedrandom.alea("normal");
  const sorted = Array.from({ length: 20_000 }, () => standardNormal(random)).sort((a, b) => a - b);
  const distance = Math.max(...sorted.map((x, i) => Math.abs(normalCdf(x) - (i + 0.5) / sorted.length)));
  expect(distance).toBeLessThan(1.63 / Math.sqrt(sorted.length));
});
