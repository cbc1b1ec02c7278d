import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsByPattern, effectMatrix } from "../../../sim/study/weighting/matrix.ts";
import { above, observed } from "./synthetic.ts";

const nan = Number.NaN;

test("means over replications, and errors between the draw's own and the column's", () => {
  const { effect, error } = effectMatrix([above("a")], [Float64Array.of(1, 5, 0), Float64Array.of(3, 5, 0)]);
  expect([...effect]).toEqual([2, 5, 0]);
  const own = [1, 0, 0];
  const pooled = Math.sqrt(2 / 3 / 2);
  error.forEach((value, i) => {
    expect(value).toBeGreaterThanOrEqual(Math.min(own[i], pooled));
    expect(value).toBeLessThanOrEqual(Math.max(own[i], pooled));
    expect(value).toBeGreaterThan(0);
  });
});

test("equal chance in all draws gives nearly equal errors, unequal chance is partly recognised", () => {
  const draws = 4000;
  const equal = observed(draws, [above("a")], () => 0, 0.5);
  for (const error of equal.error) expect(Math.abs(error - 0.5)).toBeLessThan(0.2);

  const calm = observed(draws, [above("a")], () => 0, 0.1, "calm");
  const wild = observed(draws, [above("a")], () => 0, 3, "wild");
  // Each draw's two replications, put together again from mean and difference, one half of the draws calm and one wild.
  const both = [1, -1].map((side) =>
    Float64Array.from({ length: draws }, (_, i) => (i % 2 === 0 ? side * calm.effect[i] : side * wild.effect[i])),
  );
  const { error } = effectMatrix([above("a")], both);
  const meanError = (remainder: number) => error.filter((_, i) => i % 2 === remainder).reduce((a, b) => a + b, 0) / (draws / 2);
  expect(meanError(1)).toBeGreaterThan(meanError(0));
});

test("the mean squared error is that of the draws, however it is shrunk", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 20 }),
      (pairs) => {
        const replications = [0, 1].map((r) => Float64Array.from(pairs, (pair) => pair[r]));
        const { error } = effectMatrix([above("a")], replications);
        const squares = error.reduce((sum, value) => sum + value * value, 0);
        expect(squares).toBeCloseTo(
          pairs.reduce((sum, [a, b]) => sum + ((a - b) * (a - b)) / 4, 0),
          6,
        );
      },
    ),
  );
});

test("a draw with one number takes the column's variance for a mean of one", () => {
  const { effect, error } = effectMatrix([above("a")], [Float64Array.of(1, 7, nan), Float64Array.of(3, nan, nan)]);
  expect(effect[1]).toBe(7);
  expect(error[1]).toBeCloseTo(Math.sqrt(2), 12);
  expect([effect[2], error[2]]).toEqual([nan, nan]);
});

test("where no draw has two numbers, there is none", () => {
  const { effect } = effectMatrix([above("a"), above("b")], [Float64Array.of(1, 7, nan, 8), Float64Array.of(nan, 7, 2, 9)]);
  expect([...effect]).toEqual([nan, 7, nan, 8.5]);
});

test("replications that cannot be read are refused", () => {
  expect(() => effectMatrix([above("a")], [Float64Array.of(1)])).toThrow(RangeError);
  expect(() => effectMatrix([above("a")], [Float64Array.of(1), Float64Array.of(1, 2)])).toThrow(RangeError);
  expect(() => effectMatrix([above("a"), above("b")], [Float64Array.of(1), Float64Array.of(1)])).toThrow(RangeError);
});

test("columns of a pattern are found in any order", () => {
  expect([...columnsByPattern([above("b"), above("a"), above("b", 1, 1)])]).toEqual([
    ["b", [0, 2]],
    ["a", [1]],
  ]);
});
