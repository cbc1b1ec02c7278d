import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quadraticFit } from "../../../sim/study/hypotheses/quadratic-fit.ts";

const times = (weights: readonly number[], values: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * values[i], 0);

const doses = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 12 });
const coefficient = fc.integer({ min: -9, max: 9 });

describe("a parabola fitted by least squares", () => {
  it("goes through three points", () => {
    const fit = quadraticFit([0, 1, 2]);
    expect(fit.curvature).toEqual([0.5, -1, 0.5].map((w) => expect.closeTo(w, 12)));
    expect(fit.slopeAt(0)).toEqual([-1.5, 2, -0.5].map((w) => expect.closeTo(w, 12)));
    expect(fit.slopeAt(2)).toEqual([0.5, -2, 1.5].map((w) => expect.closeTo(w, 12)));
    expect(fit).toMatchObject({ from: 0, until: 2, range: 2 });
  });

  it("weighs four points as the orthogonal polynomials of the tables do", () => {
    const fit = quadraticFit([1, 2, 3, 4]);
    expect(fit.curvature).toEqual([0.25, -0.25, -0.25, 0.25].map((w) => expect.closeTo(w, 12)));
    expect(fit.slopeAt(2.5)).toEqual([-0.3, -0.1, 0.1, 0.3].map((w) => expect.closeTo(w, 12)));
  });

  it("finds every parabola again, wherever its doses lie and in whatever order", () => {
    fc.assert(
      fc.property(doses, coefficient, coefficient, coefficient, fc.integer({ min: -50, max: 50 }), (x, a, b, c, at) => {
        const fit = quadraticFit(x);
        const values = x.map((dose) => a + b * dose + c * dose * dose);
        expect(times(fit.curvature, values)).toBeCloseTo(c, 6);
        expect(times(fit.slopeAt(at), values)).toBeCloseTo(b + 2 * c * at, 5);
      }),
    );
  });

  it("leaves what no parabola explains outside", () => {
    // The third orthogonal polynomial on four points.
    const fit = quadraticFit([0, 1, 2, 3]);
    expect(times(fit.curvature, [-1, 3, -3, 1])).toBeCloseTo(0, 12);
    expect(times(fit.slopeAt(1.5), [-1, 3, -3, 1])).toBeCloseTo(0, 12);
  });

  it("asks for three different doses", () => {
    expect(() => quadraticFit([1, 2])).toThrow(RangeError);
    expect(() => quadraticFit([1, 2, 1, 2])).toThrow("1, 2, 1, 2");
    expect(() => quadraticFit([5, 5, 5])).toThrow(RangeError);
  });
});
