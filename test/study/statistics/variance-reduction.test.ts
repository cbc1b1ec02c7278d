import fc from "fast-check";
import { expect, test } from "vitest";
import { varianceReduction } from "../../../sim/study/statistics/variance-reduction.ts";

test("variances of a hand-reckoned pair", () => {
  expect(varianceReduction([1, 2, 3], [2, 4, 3])).toEqual({ paired: 1, unpaired: 2, factor: 2 });
});

test("a shared shock cancels in the pairs", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 40 }), (shocks) => {
      const { paired } = varianceReduction(
        shocks,
        shocks.map((shock) => shock + 5),
      );
      expect(paired).toBeCloseTo(0, 9);
    }),
  );
});

test("fewer than two pairs, or lists that do not pair, are refused", () => {
  expect(() => varianceReduction([1], [2])).toThrow(RangeError);
  expect(() => varianceReduction([1, 2], [2])).toThrow(RangeError);
});
