import fc from "fast-check";
import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { removeSkewness, restoreSkewness, skewnessOfMean } from "../../../sim/study/statistics/skewness.ts";

test("removing and restoring undo each other, for any t and skewness", () => {
  const number = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(number, fc.double({ min: -1, max: 1, noNaN: true }), (t, skewness) => {
      // Near its flat point the cubic hides t, not the value it gives.
      expect(removeSkewness(restoreSkewness(t, skewness), skewness)).toBeCloseTo(t, 6);
    }),
  );
  expect(removeSkewness(2.5, 0)).toBe(2.5);
  expect(restoreSkewness(2.5, 0)).toBe(2.5);
});

test("skewness of the mean of three values by hand", () => {
  // Deviations −1, −1, 2: second moment 2, third 2, so 2 / 2^1.5 / √3.
  expect(skewnessOfMean([-1, -1, 2])).toBeCloseTo(2 / 2 ** 1.5 / Math.sqrt(3), 12);
  expect(skewnessOfMean([0, 0])).toBe(0);
});

test("both tails of t are about as heavy once the skewness of exponential values is removed", () => {
  const random = seedrandom.alea("tails");
  const n = 50;
  const tails = { t: [0, 0], removed: [0, 0] };
  for (let study = 0; study < 20_000; study++) {
    const values = Array.from({ length: n }, () => -Math.log(1 - random()));
    const average = values.reduce((a, b) => a + b, 0) / n;
    const deviations = values.map((value) => value - average);
    const squares = deviations.reduce((sum, d) => sum + d * d, 0);
    const t = (average - 1) / Math.sqrt(squares / (n - 1) / n);
    const removed = removeSkewness(t, skewnessOfMean(deviations));
    if (Math.abs(t) > 1.96) tails.t[t > 0 ? 1 : 0]++;
    if (Math.abs(removed) > 1.96) tails.removed[removed > 0 ? 1 : 0]++;
  }
  expect(tails.t[0] / tails.t[1]).toBeGreaterThan(4);
  expect(tails.removed[0] / tails.removed[1]).toBeLessThan(1.8);
});
