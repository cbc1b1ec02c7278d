import { expect, test } from "vitest";
import { holds, patternHolds } from "../../../sim/study/weighting/holds.ts";
import { leaveOneOut, liftOf } from "../../../sim/study/weighting/lift.ts";
import { patternLikelihoods } from "../../../sim/study/weighting/likelihood.ts";
import { weigh } from "../../../sim/study/weighting/weights.ts";
import { above, exact, observed, position, someDraws } from "./synthetic.ts";

const draws = someDraws(3000, 6);

test("a contrast holds on its own side of the edge", () => {
  const at = (test: "above" | "within" | "not-below", effect: number) => holds({ test, bound: 1 }, effect);
  expect([at("above", 0.1), at("above", 0), at("above", Number.NaN)]).toEqual([true, false, false]);
  expect([at("within", -1), at("within", 1.1), at("within", Number.NaN)]).toEqual([true, false, false]);
  expect([at("not-below", -1), at("not-below", -1.1), at("not-below", 5)]).toEqual([true, false, true]);
});

test("a pattern holds where all its contrasts do", () => {
  const effects = [
    [1, 1],
    [1, -1],
    [Number.NaN, 1],
  ];
  const matrix = exact(3, [above("a"), above("a", 1, 1)], (draw, column) => effects[draw][column]);
  expect([...patternHolds(matrix).get("a")!]).toEqual([1, 0, 0]);
});

test("patterns with a common cause predict each other, one that stands alone is not predicted", () => {
  const columns = [above("first", 0.1), above("second", 0.1), above("alone", 0.1)];
  const truth = (draw: number, column: number) =>
    column === 2 ? position(draws, 3, draw) : position(draws, 0, draw) + 0.3 * position(draws, 1 + column, draw);
  const matrix = observed(draws.count, columns, truth, 0.1);
  const lifts = leaveOneOut(matrix, patternLikelihoods(matrix));
  expect([...lifts.keys()]).toEqual(["first", "second", "alone"]);
  for (const pattern of ["first", "second"]) {
    const { prior, posterior, lift } = lifts.get(pattern)!;
    expect(prior).toBeCloseTo(0.5, 1);
    expect(posterior).toBeGreaterThan(0.8);
    expect(lift).toBeCloseTo(posterior / prior, 12);
  }
  const alone = lifts.get("alone")!;
  expect(Math.abs(alone.posterior - alone.prior)).toBeLessThan(3 * alone.error);
  // Its own weights would have flattered it.
  expect(liftOf(patternHolds(matrix).get("alone")!, weigh(patternLikelihoods(matrix))).posterior).toBeGreaterThan(0.8);
});

test("patterns that contradict each other have a lift below 1", () => {
  const columns = [above("up", 0.1), above("down", 0.1)];
  const matrix = observed(draws.count, columns, (draw, column) => (column === 0 ? 1 : -1) * position(draws, 0, draw), 0.05);
  for (const { lift } of leaveOneOut(matrix, patternLikelihoods(matrix)).values()) expect(lift).toBeLessThan(0.3);
});

test("the error is the spread of differences that mean nothing", () => {
  const matrix = observed(draws.count, [above("a", 0.1)], (draw) => position(draws, 0, draw), 0.05);
  const weights = weigh(patternLikelihoods(matrix));
  const scaled = Array.from({ length: 200 }, (_, k) => {
    const chance = observed(draws.count, [above("x")], () => 0.5, 1, `chance ${k}`);
    const { prior, posterior, error } = liftOf(patternHolds(chance).get("x")!, weights);
    return (posterior - prior) / error;
  });
  const variance = scaled.reduce((sum, z) => sum + z * z, 0) / scaled.length;
  // χ² with 200 degrees of freedom: 0.7…1.35 leaves out less than one in a thousand.
  expect(variance).toBeGreaterThan(0.7);
  expect(variance).toBeLessThan(1.35);
});

test("what never holds has no lift", () => {
  const weights = weigh(patternLikelihoods(observed(draws.count, [above("a")], () => 0, 1)));
  expect(liftOf(new Float64Array(draws.count), weights)).toEqual({ prior: 0, posterior: 0, lift: Number.NaN, error: 0 });
});
