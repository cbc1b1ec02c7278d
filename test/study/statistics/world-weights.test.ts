import { describe, expect, it } from "vitest";
import { effectiveSize } from "../../../sim/study/statistics/weighted.ts";
import { weightsOf } from "../../../sim/study/statistics/world-weights.ts";

describe("weights of worlds", () => {
  const world = (index: number, weight: number, priorWeight: number) => ({ index, weight, priorWeight });

  it("are listed by the worlds' numbers", () => {
    expect(weightsOf([world(2, 0.5, 1.5), world(0, 2, 0)])).toEqual({
      weights: [2, undefined, 0.5],
      priorWeights: [0, undefined, 1.5],
    });
  });

  it("are none where all worlds weigh alike", () => {
    expect(weightsOf([world(0, 1, 1), world(1, 1, 1)])).toEqual({ weights: undefined, priorWeights: undefined });
    expect(weightsOf([world(0, 0.7, 1), world(1, 0.7, 1.3)])).toEqual({ weights: undefined, priorWeights: [1, 1.3] });
    expect(weightsOf([])).toEqual({ weights: undefined, priorWeights: undefined });
  });
});

describe("the effective number of worlds", () => {
  it("is their number when they weigh alike, less when they do not, and 0 without weight", () => {
    expect(effectiveSize([3, 3, 3, 3])).toBeCloseTo(4, 12);
    // Kish's example of two strata: (10·1 + 10·3)² ÷ (10·1 + 10·9).
    expect(effectiveSize([...Array(10).fill(1), ...Array(10).fill(3)])).toBeCloseTo(16, 12);
    expect(effectiveSize([1, 0, 0])).toBe(1);
    expect([effectiveSize([0, 0]), effectiveSize([])]).toEqual([0, 0]);
  });
});
