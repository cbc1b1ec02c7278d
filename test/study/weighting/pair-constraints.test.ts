import { expect, test } from "vitest";
import { patternLikelihoods } from "../../../sim/study/weighting/likelihood.ts";
import { pairConstraints } from "../../../sim/study/weighting/pair-constraints.ts";
import { weigh } from "../../../sim/study/weighting/weights.ts";
import { above, observed, position, someDraws } from "./synthetic.ts";

const draws = someDraws(3000, 20);
const found = (truth: (at: (p: number) => number) => number) => {
  const matrix = observed(draws.count, [above("a", 0.05)], (draw) => truth((p) => position(draws, p, draw)), 0.05);
  return pairConstraints(draws, weigh(patternLikelihoods(matrix)));
};

test("an effect that only the combination makes ties the pair", () => {
  const pairs = found((at) => at(3) * at(11));
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([["p3", "p11"]]);
  expect(pairs[0].correlation).toBeGreaterThan(0.5);
});

test("parameters that must not both be low are tied the other way", () => {
  const [first, ...rest] = found((at) => at(3) + at(11) + 0.5);
  expect([first.a, first.b]).toEqual(["p3", "p11"]);
  expect(first.correlation).toBeLessThan(-0.1);
  expect(rest.filter(({ chance }) => chance < 0.001)).toEqual([]);
});

test("a parameter that merely shifts is tied to none", () => {
  expect(found((at) => at(3))).toEqual([]);
});
