import fc from "fast-check";
import { expect, test } from "vitest";
import { patternLikelihoods } from "../../../sim/study/weighting/likelihood.ts";
import { selectDraws } from "../../../sim/study/weighting/selection.ts";
import type { Weights } from "../../../sim/study/weighting/weights.ts";
import { weigh } from "../../../sim/study/weighting/weights.ts";
import { above, observed, position, someDraws } from "./synthetic.ts";

const draws = someDraws(2000, 3);
const effect = (draw: number) => position(draws, 0, draw) + position(draws, 1, draw) - 1;
const weights = weigh(patternLikelihoods(observed(draws.count, [above("a", 0.1)], effect, 0.1)));
/** Something asked of every draw that depends on what the pattern constrains and on what it does not. */
const asked = (draw: number) => position(draws, 0, draw) + 0.5 * position(draws, 2, draw) * position(draws, 1, draw);

const trueMean = (of: Float64Array) => of.reduce((sum, weight, draw) => sum + weight * asked(draw), 0);

const small = fc
  .array(fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 3,
    maxLength: 40,
  })
  .map((pairs): Weights => {
    const share = (values: number[]) => Float64Array.from(values, (value) => value / values.reduce((a, b) => a + b, 0));
    const posterior = share(pairs.map(([p, w]) => p * (w + 0.001)));
    return { prior: share(pairs.map(([p]) => p)), posterior, effective: 1, untempered: 1, exponent: 1 };
  });

test("both weights are bounded by 2 and undo the selection", () => {
  fc.assert(
    fc.property(small, fc.string(), (any, seed) => {
      for (const { draw, weight, priorWeight } of selectDraws(any, seed, 60)) {
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(priorWeight).toBeGreaterThanOrEqual(0);
        expect(weight + priorWeight).toBeCloseTo(2, 12);
        expect(weight * any.prior[draw]).toBeCloseTo(priorWeight * any.posterior[draw], 12);
      }
    }),
  );
});

test("fewer worlds are the beginning of more", () => {
  const fifty = selectDraws(weights, "seed", 50);
  expect(selectDraws(weights, "seed", 20)).toEqual(fifty.slice(0, 20));
  expect(selectDraws(weights, "seed").slice(0, 50)).toEqual(fifty);
  expect(selectDraws(weights, "seed")).toHaveLength(240);
  expect(selectDraws(weights, "other", 50)).not.toEqual(fifty);
});

test.each([10, 20, 50, 240])(
  "sums over the first %d worlds are unbiased for the patterns' answer and the ranges' answer",
  (count) => {
    const seeds = 400;
    for (const [key, of] of [
      ["weight", weights.posterior],
      ["priorWeight", weights.prior],
    ] as const) {
      const sums: number[] = [];
      const ratios: number[] = [];
      const sizes: number[] = [];
      for (let seed = 0; seed < seeds; seed++) {
        const chosen = selectDraws(weights, `seed ${seed}`, count);
        const size = chosen.reduce((total, world) => total + world[key], 0);
        const sum = chosen.reduce((total, world) => total + world[key] * asked(world.draw), 0);
        sums.push(sum / count);
        sizes.push(size / count);
        ratios.push(sum / size);
      }
      const [sum, size, ratio] = [sums, sizes, ratios].map(momentsOf);
      expect(Math.abs(sum.mean - trueMean(of))).toBeLessThan(4 * sum.error);
      expect(Math.abs(size.mean - 1)).toBeLessThan(4 * size.error);
      // The weighted mean that every summary uses is a ratio: its bias is of the order of 1 ÷ count.
      expect(Math.abs(ratio.mean - trueMean(of))).toBeLessThan(4 * ratio.error + 0.1 / count);
      // Drawn one by one from the mixture, the mean weight would vary by more.
      expect(size.error * Math.sqrt(seeds)).toBeLessThan(0.5 / Math.sqrt(count));
    }
  },
);

test("each block of ten has the fair share of likely worlds", () => {
  const chosen = selectDraws(weights, "blocks");
  for (let start = 0; start < chosen.length; start += 10) {
    const mean = chosen.slice(start, start + 10).reduce((total, { weight }) => total + weight / 10, 0);
    expect(mean).toBeGreaterThan(0.75);
    expect(mean).toBeLessThan(1.25);
  }
});

test("only draws too heavy for the number of worlds come twice", () => {
  for (let seed = 0; seed < 50; seed++) {
    const chosen = selectDraws(weights, `seed ${seed}`);
    const times = new Map<number, number>();
    for (const { draw } of chosen) times.set(draw, (times.get(draw) ?? 0) + 1);
    for (const [draw, count] of times) {
      const expected = (240 * (weights.prior[draw] + weights.posterior[draw])) / 2;
      if (expected < 0.4) expect(count).toBe(1);
      expect(count).toBeLessThanOrEqual(Math.floor(2.7 * expected) + 1);
    }
  }
});

test("without patterns every world counts alike", () => {
  const none = weigh(patternLikelihoods(observed(draws.count, [above("a")], effect, 1)), { exponents: {} });
  const chosen = selectDraws(none, "seed");
  expect(new Set(chosen.map(({ draw }) => draw)).size).toBe(240);
  for (const { weight, priorWeight } of chosen) expect([weight, priorWeight]).toEqual([1, 1]);
});

function momentsOf(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}
