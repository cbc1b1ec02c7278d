import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../sim/scenario/hypothesis.ts";
import { contrastsOf, type Design } from "../../../sim/study/hypotheses/contrasts.ts";
import type { Contrast } from "../../../sim/study/hypotheses/experiment.ts";

const outcomes = [{ id: "gap" }, { id: "trust" }];
const letters = ["a", "b", "c", "d", "e", "f"];

/** Arms a, b, c, … with doses where given. */
const designOf = (count: number, doses: readonly number[] = []): Design => ({
  arms: letters.slice(0, count).map((id, i) => ({ id, dose: doses[i] })),
  outcomes,
});

const effectOf = ({ constant, terms }: Contrast, values: readonly (readonly number[])[]): number =>
  constant + terms.reduce((sum, { arm, outcome, weight }) => sum + weight * values[arm][outcome], 0);

/** The numbers a claim comes down to when the arms have these gaps. */
const effects = (claim: Claim, gaps: readonly number[], doses?: readonly number[]): number[] =>
  contrastsOf(claim, designOf(gaps.length, doses)).map((contrast) =>
    effectOf(
      contrast,
      gaps.map((gap) => [gap, Number.NaN]),
    ),
  );

/** Whether the claim is true of arms with these gaps. */
function holds(claim: Claim, gaps: readonly number[], doses?: readonly number[]): boolean {
  const values = effects(claim, gaps, doses);
  return contrastsOf(claim, designOf(gaps.length, doses)).every(({ test, bound }, i) => {
    if (test === "above") return values[i] >= bound;
    return test === "within" ? Math.abs(values[i]) <= bound : values[i] >= -bound;
  });
}

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));
const shared = { id: "claim", outcome: "gap", smallest: 0.1 } as const;
const number = fc.integer({ min: -100, max: 100 });

describe("a difference", () => {
  const rises: Claim = { ...shared, kind: "difference", arms: ["b", "a"], direction: "rises" };

  it("is second arm less first, the other way round where the outcome is to fall", () => {
    expect(contrastsOf(rises, designOf(2))).toEqual([
      {
        claim: "claim",
        terms: [
          { arm: 1, outcome: 0, weight: -1 },
          { arm: 0, outcome: 0, weight: 1 },
        ],
        constant: 0,
        test: "above",
        bound: 0.1,
      },
    ]);
    expect(effects(rises, [0.7, 0.4])).toEqual(near([0.3]));
    expect(effects({ ...rises, direction: "falls" }, [0.7, 0.4])).toEqual(near([-0.3]));
  });

  it("must stay within the smallest effect where arms are to be equivalent", () => {
    const same: Claim = { ...shared, kind: "equivalent", arms: ["a", "b"] };
    expect([0.45, 0.55, 0.35, 0.65].map((gap) => holds(same, [0.5, gap]))).toEqual([true, true, false, false]);
  });
});

describe("an interaction", () => {
  const reinforces: Claim = { ...shared, kind: "interaction", arms: ["a", "b", "c", "d"], direction: "reinforces" };

  it("is what both bring beyond what each brings alone", () => {
    expect(effects(reinforces, [1, 3, 4, 10])).toEqual([4]);
    expect(effects({ ...reinforces, direction: "weakens" }, [1, 3, 4, 5])).toEqual([1]);
  });

  it("is nothing where effects add up", () => {
    fc.assert(
      fc.property(number, number, number, (base, one, other) => {
        expect(effects(reinforces, [base, base + one, base + other, base + one + other])).toEqual([0]);
      }),
    );
  });
});

it("a reversal goes one way in the first pair and the other way in the second", () => {
  const pairs = [
    ["a", "b"],
    ["c", "d"],
  ] as const;
  const claim: Claim = { ...shared, kind: "reversal", pairs, direction: "rises" };
  expect(effects(claim, [1, 3, 5, 1])).toEqual([2, 4]);
  expect(holds({ ...claim, direction: "falls" }, [1, 3, 5, 1])).toBe(false);
  expect(holds({ ...claim, direction: "falls" }, [3, 1, 1, 5])).toBe(true);
});

describe("a monotone course", () => {
  const claim: Claim = { ...shared, kind: "monotone", arms: ["a", "b", "c", "d"], direction: "rises" };

  it("counts the whole change and every step", () => {
    expect(effects(claim, [0, 1, 3, 2])).toEqual([2, 1, 2, -1]);
    expect(effects({ ...claim, direction: "falls" }, [0, 1, 3, 2])).toEqual([-2, -1, -2, 1]);
  });

  it("may stand still or waver by less than matters, but not go back", () => {
    expect(holds(claim, [0, 0, 0.5, 1])).toBe(true);
    expect(holds(claim, [0, 0.5, 0.42, 1])).toBe(true);
    expect(holds(claim, [0, 0.5, 0.3, 1])).toBe(false);
    expect(holds(claim, [0, 0, 0, 0])).toBe(false);
    expect(holds({ ...claim, direction: "falls" }, [1, 0.6, 0.5, 0])).toBe(true);
  });
});

describe("a threshold", () => {
  const claim: Claim = { ...shared, kind: "threshold", arms: ["a", "b", "c", "d"], at: "c", direction: "rises" };

  it("is nothing up to it and a change from there on", () => {
    expect(effects(claim, [1, 2, 3, 7])).toEqual([1, 2, 4]);
    expect(holds(claim, [0, 0.05, 0, 1])).toBe(true);
    expect(holds(claim, [0, 0.5, 0, 1])).toBe(false);
    expect(holds(claim, [0, 0, 0.5, 1])).toBe(false);
    expect(holds(claim, [0, 0, 0, 0])).toBe(false);
    expect(holds({ ...claim, direction: "falls" }, [0, 0, 0, -1])).toBe(true);
  });
});

describe("a bend", () => {
  const convex: Claim = { ...shared, kind: "convex", arms: ["a", "b", "c"] };

  it("is the rise of the upper half less that of the lower", () => {
    expect(effects(convex, [0, 1, 4])).toEqual(near([2]));
    expect(effects({ ...convex, kind: "concave" }, [0, 3, 4])).toEqual(near([2]));
    // A quarter of the square's rise lies in the lower half of 0…20, three quarters in the upper.
    expect(effects({ ...convex, arms: ["a", "b", "c", "d"] }, [0, 25, 225, 400], [0, 5, 15, 20])).toEqual(near([200]));
  });

  it("is nothing in a straight line, at whatever doses", () => {
    const doses = fc.uniqueArray(number, { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(doses, number, number, (x, a, b) => {
        const arms = letters.slice(0, x.length);
        const [bend] = effects(
          { ...convex, arms },
          x.map((dose) => a + b * dose),
          x,
        );
        expect(bend).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe("a peak", () => {
  const claim: Claim = { ...shared, kind: "peak", arms: ["a", "b", "c", "d", "e"] };
  const doses = [0, 2, 5, 7, 10];
  const hill = (top: number) => doses.map((dose) => -(dose - top) * (dose - top));

  it("rises at the lower and falls at the upper end, in units of the outcome over half the range", () => {
    // Slopes of −(x − 4)² at 0 and 10 are 8 and −12; half the range is 5.
    expect(effects(claim, hill(4), doses)).toEqual(near([40, 60]));
  });

  it("lies inside the range, not at its ends or beyond", () => {
    expect([-5, 0, 1, 5, 9, 10, 15].map((top) => holds(claim, hill(top), doses))).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
    const valley = hill(5).map((gap) => -gap);
    expect(holds(claim, valley, doses)).toBe(false);
  });

  it("takes the arms as evenly spaced where no dose is given", () => {
    const even: Claim = { ...claim, arms: ["a", "b", "c"] };
    expect(effects(even, [0, 1, 0])).toEqual(effects(even, [0, 1, 0], [0, 1, 2]));
  });
});

it("a level is the distance beyond it", () => {
  const above: Claim = { ...shared, kind: "level", arms: ["a"], above: 0.5 };
  expect(effects(above, [0.7])).toEqual(near([0.2]));
  expect(effects({ ...shared, kind: "level", arms: ["a"], below: 0.5 }, [0.7])).toEqual(near([-0.2]));
  expect(effects({ ...above, above: 0 }, [0.7])).toEqual(near([0.7]));
});

it("a sum of one's own weighs arms and outcomes as it says", () => {
  const claim: Claim = {
    id: "claim",
    kind: "contrast",
    smallest: 0.1,
    terms: [
      { arm: "b", outcome: "trust", weight: 2 },
      { arm: "a", outcome: "gap", weight: -0.5 },
      { arm: "a", outcome: "trust", weight: 0 },
    ],
  };
  const [contrast] = contrastsOf(claim, designOf(2));
  expect(
    effectOf(contrast, [
      [4, Number.NaN],
      [Number.NaN, 3],
    ]),
  ).toBe(4);
  expect(contrast).toMatchObject({ claim: "claim", test: "above", bound: 0.1 });
});
