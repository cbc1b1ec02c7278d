import { expect, test } from "vitest";
import { bits, information } from "../../../sim/study/weighting/information.ts";
import { patternLikelihoods } from "../../../sim/study/weighting/likelihood.ts";
import { weigh } from "../../../sim/study/weighting/weights.ts";
import { above, exact, observed, position, someDraws } from "./synthetic.ts";

const all = { floor: 1 };
const draws = someDraws(4000, 4);
const columns = ["a", "b", "c", "d"].map((pattern) => above(pattern, 0.001));
const signs = (patterns: number) =>
  exact(draws.count, columns.slice(0, patterns), (draw, column) => position(draws, column, draw));

test.each([1, 2, 3])("%d patterns that each halve the draws say as many bits", (patterns) => {
  expect(information(signs(patterns), all, "s").bits).toBeCloseTo(patterns, 1);
});

test("a soft pattern says what its likelihood's divergence says", () => {
  // ∫ r log2 r over a uniform position in −1…1, r = Φ(x ÷ 0.5) ÷ ½, by quadrature: 0.38326689.
  const matrix = exact(draws.count, [above("a", 0.5)], (draw) => position(draws, 0, draw));
  const { bits: found, error } = information(matrix, all, "s");
  expect(Math.abs(found - 0.38326689)).toBeLessThan(4 * error);
  expect(error).toBeLessThan(0.02);
});

test("patterns that agree with every draw say nothing", () => {
  const {
    bits: found,
    error,
    noise,
  } = information(
    exact(draws.count, columns, () => 1),
    all,
    "s",
  );
  expect(found).toBeCloseTo(0, 9);
  expect(error).toBeCloseTo(0, 9);
  expect(noise).toBeCloseTo(0, 9);
});

test("the standard error is the spread over samples of draws", () => {
  const found = Array.from({ length: 60 }, (_, k) => {
    const sample = someDraws(400, 1, `sample ${k}`);
    // Independent draws: positions without the design's blocks.
    const truth = observed(400, [above("x")], () => 0, 1, `truth ${k}`).effect;
    return information(
      exact(sample.count, [above("a", 0.5)], (draw) => truth[draw]),
      all,
      "s",
    );
  });
  const mean = found.reduce((sum, { bits: value }) => sum + value / found.length, 0);
  const spread = Math.sqrt(found.reduce((sum, { bits: value }) => sum + (value - mean) * (value - mean), 0) / (found.length - 1));
  const error = found.reduce((sum, each) => sum + each.error / found.length, 0);
  expect(error / spread).toBeGreaterThan(0.75);
  expect(error / spread).toBeLessThan(1.35);
});

test("the noise part is what more replications would take away", () => {
  const truth = (draw: number) => 3 * position(draws, 0, draw);
  const noisy = observed(draws.count, [above("a")], truth, 1);
  const known = { ...noisy, effect: exact(draws.count, noisy.columns, truth).effect };
  const weightsOf = (matrix: typeof noisy) => weigh(patternLikelihoods(matrix), all);
  const { noise } = information(noisy, all, "s");
  const excess = bits(weightsOf(noisy)) - bits(weightsOf(known));
  expect(noise).toBeGreaterThan(0.5 * excess);
  expect(noise).toBeLessThan(1.5 * excess);
});

test("effects that are nothing but chance are told as noise", () => {
  const { bits: found, noise } = information(
    observed(draws.count, [above("a", 0.5)], () => 0, 1),
    all,
    "s",
  );
  expect(noise).toBeGreaterThan(0.4 * found);
});

test("tempered weights are measured as tempered, and a permutation of the draws changes nothing", () => {
  const matrix = signs(4);
  const tempered = information(matrix, { floor: 1000 }, "s");
  expect(tempered.bits).toBeLessThan(information(matrix, all, "s").bits);
  const turned = {
    ...matrix,
    effect: exact(draws.count, columns, (draw, column) => position(draws, column, draws.count - 1 - draw)).effect,
  };
  expect(information(turned, { floor: 1000 }, "s").bits).toBeCloseTo(tempered.bits, 9);
});
