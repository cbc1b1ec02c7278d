import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { chanceVariance } from "../../../sim/study/weighting/constraint.ts";
import { bits } from "../../../sim/study/weighting/information.ts";
import { patternLikelihoods } from "../../../sim/study/weighting/likelihood.ts";
import { kolmogorov, parameterConstraints } from "../../../sim/study/weighting/parameter-constraints.ts";
import { structureConstraints } from "../../../sim/study/weighting/structure-constraints.ts";
import type { Weights } from "../../../sim/study/weighting/weights.ts";
import { weigh } from "../../../sim/study/weighting/weights.ts";
import { above, observed, position, someDraws } from "./synthetic.ts";

const draws = someDraws(3000, 60);
const weightsBy = (truth: (draw: number) => number, bound = 0.05, noise = 0.05): Weights =>
  weigh(patternLikelihoods(observed(draws.count, [above("a", bound)], truth, noise)));

test("the parameters that make the effect are found, the fifty-eight others are not", () => {
  const weights = weightsBy((draw) => position(draws, 7, draw) - 0.6 * position(draws, 30, draw));
  const found = parameterConstraints(draws, weights);
  // One of twenty times some other parameter has a chance below 5 % of being named, one of a thousand times below 0.1 %.
  expect(found.filter(({ chance }) => chance < 0.001).map(({ name }) => name)).toEqual(["p7", "p30"]);
  for (const p of [7, 30]) expect(found[p].constrained).toBe(true);
  expect(found[7].posterior.mean).toBeGreaterThan(0.6);
  expect(found[30].posterior.mean).toBeLessThan(0.45);
  expect(found[7].bits).toBeGreaterThan(found[30].bits);
  expect(found[8].prior.mean).toBeCloseTo(0.5, 2);
  expect(found[8].posterior.p10).toBeLessThan(found[8].posterior.p50);
  expect(found[8].posterior.p90).toBeCloseTo(0.9, 1);
});

test("a parameter cut in half has one bit, its upper half as quantiles, and a distance of one half", () => {
  const weights = weightsBy((draw) => position(draws, 0, draw), 0.0001, 0.0001);
  const [first, second] = parameterConstraints(draws, weights);
  expect(first.bits).toBeCloseTo(1, 1);
  expect(first.distance).toBeCloseTo(0.5, 2);
  expect(first.posterior.mean).toBeCloseTo(0.75, 2);
  expect(first.posterior.p10).toBeCloseTo(0.55, 2);
  expect(first.posterior.p90).toBeCloseTo(0.95, 2);
  expect(second.bits).toBeLessThan(0.005);
  expect(first.bits).toBeCloseTo(bits(weights), 1);
});

test("weights that mean nothing name a parameter in about one of twenty draws, and their bits are about none", () => {
  let named = 0;
  let plain = 0;
  const trials = 80;
  for (let k = 0; k < trials; k++) {
    const random = seedrandom.alea(`nothing ${k}`);
    const raw = Float64Array.from({ length: draws.count }, () => (random() < 0.1 ? 0.2 + random() : 0.01));
    const sum = raw.reduce((a, b) => a + b, 0);
    const weights: Weights = {
      prior: new Float64Array(draws.count).fill(1 / draws.count),
      posterior: raw.map((weight) => weight / sum),
      effective: 0,
      untempered: 0,
      exponent: 1,
    };
    const found = parameterConstraints(draws, weights);
    if (found.some(({ constrained }) => constrained)) named++;
    plain += found.reduce((total, each) => total + each.bits, 0) / found.length / trials;
  }
  // Binomial(80, 0.05) exceeds 11 with a chance below 0.1 %.
  expect(named).toBeLessThanOrEqual(11);
  expect(plain).toBeLessThan(0.01);
});

test("no patterns, no constraints", () => {
  const none = weigh(patternLikelihoods(observed(draws.count, [above("a")], () => 0, 1)), { exponents: {} });
  expect(chanceVariance(none)).toBe(0);
  expect(parameterConstraints(draws, none).every(({ bits: each, chance }) => each < 1e-9 && chance === 1)).toBe(true);
  expect(structureConstraints(draws, none).every(({ bits: each, chance }) => each < 1e-9 && chance === 1)).toBe(true);
});

test("the form that decides is found, with its shares", () => {
  const weights = weightsBy((draw) => (draws.structures[draw].openness === "averaging" ? 0.5 : -0.5));
  const found = structureConstraints(draws, weights);
  expect(found.filter(({ constrained }) => constrained).map(({ name }) => name)).toEqual(["openness"]);
  const openness = found.find(({ name }) => name === "openness")!;
  expect(openness.forms.map(({ form }) => form)).toEqual(["bounded", "averaging", "none"]);
  expect(openness.forms[1].prior).toBeCloseTo(0.15, 1);
  expect(openness.forms[1].posterior).toBeGreaterThan(0.99);
  for (const { forms } of found) expect(forms.reduce((sum, { posterior }) => sum + posterior, 0)).toBeCloseTo(1, 9);
});

test("Kolmogorov's published critical values", () => {
  // Smirnov 1948: 1.22, 1.36 and 1.63 are the upper 10, 5 and 1 % points.
  expect(kolmogorov(1.2238)).toBeCloseTo(0.1, 4);
  expect(kolmogorov(1.3581)).toBeCloseTo(0.05, 4);
  expect(kolmogorov(1.6276)).toBeCloseTo(0.01, 4);
  expect([kolmogorov(0), kolmogorov(0.28) > 0.99999, kolmogorov(20)]).toEqual([1, true, 0]);
});
