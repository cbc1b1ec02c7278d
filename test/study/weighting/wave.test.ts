import { expect, test } from "vitest";
import type { Draws } from "../../../sim/study/weighting/draws.ts";
import { patternLikelihoods } from "../../../sim/study/weighting/likelihood.ts";
import type { EffectColumn } from "../../../sim/study/weighting/matrix.ts";
import { densityRatio, drawWave, needsWave, pooledPrior, proposalFrom } from "../../../sim/study/weighting/wave.ts";
import { weigh } from "../../../sim/study/weighting/weights.ts";
import { exact, position, someDraws } from "./synthetic.ts";

const first = someDraws(3000, 5);
const within = (pattern: string): EffectColumn => ({ pattern, contrast: 0, test: "within", bound: 0.03 });
const columns = [within("edge"), within("inside"), { pattern: "form", contrast: 0, test: "above" as const, bound: 0.2 }];
/** p0 must lie at the end of its range, p2 near 0.3, and one form of three is wanted. */
const effects = (draws: Draws) =>
  exact(draws.count, columns, (draw, column) => {
    if (column === 2) return draws.structures[draw].openness === "averaging" ? 0.4 : -0.4;
    return column === 0 ? position(draws, 0, draw) - 0.97 : position(draws, 2, draw) - 0.3;
  });
const likelihoods = (draws: Draws) => patternLikelihoods(effects(draws));
const weights = weigh(likelihoods(first));
const proposal = proposalFrom(first, weights, ["p0", "p2"]);

const pooled = (a: Draws, b: Draws): Draws => ({
  count: a.count + b.count,
  names: a.names,
  ranks: a.ranks.map((ranks, p) => Uint16Array.from([...ranks, ...b.ranks[p]])),
  structures: [...a.structures, ...b.structures],
});

test("too few draws agree with patterns that leave one in a thousand", () => {
  expect(needsWave(weights)).toBe(true);
  expect(needsWave(weigh(likelihoods(first), { exponents: { form: 1 } }))).toBe(false);
});

test("children lie near their parents where patterns speak, anywhere in the range elsewhere; fewer are the beginning of more", () => {
  const wave = drawWave(proposal, 2000, "wave");
  const mean = (p: number) => wave.ranks[p].reduce((sum, _, draw) => sum + position(wave, p, draw), 0) / wave.count;
  expect(Math.abs(mean(0))).toBeGreaterThan(0.1);
  for (const p of [1, 3, 4]) expect(Math.abs(mean(p))).toBeLessThan(4 / Math.sqrt(3 * wave.count));
  const shorter = drawWave(proposal, 7, "wave");
  expect(shorter.ranks.map((ranks) => [...ranks])).toEqual(wave.ranks.map((ranks) => [...ranks.slice(0, 7)]));
  expect(shorter.structures).toEqual(wave.structures.slice(0, 7));
});

test("the proposal is a density: over draws from the ranges its ratio has mean 1, reflected ends and forms included", () => {
  const ratio = densityRatio(proposal, someDraws(6000, 5, "check"));
  const mean = ratio.reduce((a, b) => a + b, 0) / ratio.length;
  const variance = ratio.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / ratio.length;
  expect(Math.abs(mean - 1)).toBeLessThan(4 * Math.sqrt(variance / ratio.length));
});

test("it is the density that children are drawn with", () => {
  // E over children of 1 ÷ ratio is the share of the ranges the proposal can reach, here all of it that has any weight.
  const wave = drawWave(proposal, 6000, "density");
  const inverse = densityRatio(proposal, wave).map((ratio) => 1 / ratio);
  const reachable = densityRatio(proposal, someDraws(6000, 5, "check")).filter((ratio) => ratio > 0).length / 6000;
  const mean = inverse.reduce((a, b) => a + b, 0) / inverse.length;
  const variance = inverse.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / inverse.length;
  expect(Math.abs(mean - reachable)).toBeLessThan(4 * Math.sqrt(variance / inverse.length) + 0.01);
});

test("two waves together give the known posterior with many more draws that count", () => {
  const count = 3000;
  const pool = pooled(first, drawWave(proposal, count, "second"));
  const prior = pooledPrior(pool, first.count, [{ count, proposal }]);
  expect(Math.max(...prior)).toBeLessThanOrEqual(2 + 1e-9);
  const { posterior, prior: before, untempered } = weigh(likelihoods(pool), { prior, floor: 1 });
  expect(untempered).toBeGreaterThan(3 * weights.untempered);

  // The ranges are still there: their means and shares under the weights before the patterns.
  const under = (share: Float64Array, value: (draw: number) => number) =>
    share.reduce((sum, w, draw) => sum + w * value(draw), 0);
  const averaging = (draw: number) => (pool.structures[draw].openness === "averaging" ? 1 : 0);
  expect(under(before, (draw) => position(pool, 0, draw))).toBeCloseTo(0, 1);
  expect(under(before, averaging)).toBeCloseTo(0.15, 1);

  // Means and standard deviations by quadrature of Φ((bound − |x|) ÷ bound) over the range; the form by 0.15 Φ(2) against 0.85 Φ(−2).
  const error = 1 / Math.sqrt(untempered);
  const formShare = 0.88346;
  expect(Math.abs(under(posterior, (draw) => position(pool, 0, draw)) - 0.95899)).toBeLessThan(4 * error * 0.02597);
  expect(Math.abs(under(posterior, (draw) => position(pool, 2, draw)) - 0.3)).toBeLessThan(4 * error * 0.03366);
  expect(Math.abs(under(posterior, averaging) - formShare)).toBeLessThan(4 * error * Math.sqrt(formShare * (1 - formShare)));
  expect(Math.abs(under(posterior, (draw) => position(pool, 4, draw)))).toBeLessThan(4 * error * Math.sqrt(1 / 3));
});

test("an unknown parameter is refused", () => {
  expect(() => proposalFrom(first, weights, ["stray"])).toThrow(RangeError);
});
