import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isDecided,
  type Judgement,
  judgeContrast,
  judgeHypothesis,
  shareHolding,
} from "../../../sim/study/statistics/test-verdict.ts";

/** A hundred worlds with mean `middle`, half of them 0.1 below, half above: the interval at 0.95 reaches 0.031 to both sides. */
const around = (middle: number) => {
  const values = Array.from({ length: 100 }, (_, i) => middle + (i % 2 === 0 ? -0.1 : 0.1));
  return { values, weights: values.map(() => 1) };
};
const verdict = (kind: "above" | "within" | "not-below", bound: number, middle: number) =>
  judgeContrast(around(middle), { test: kind, bound }, 0.95).verdict;

test("above: an effect of the wanted size, its opposite, none that matters, or no telling", () => {
  expect(verdict("above", 0.05, 0.06)).toBe("supported");
  expect(verdict("above", 0.05, -0.06)).toBe("contradicted");
  expect(verdict("above", 0.05, 0.01)).toBe("equivalent");
  expect(verdict("above", 0.05, 0.03)).toBe("undecided");
  expect(verdict("above", 0.02, 0.025)).toBe("undecided");
});

test("above: clearly not 0 is not enough when the estimate falls short", () => {
  expect(judgeContrast(around(0.04), { test: "above", bound: 0.05 }, 0.95).lo).toBeGreaterThan(0);
  expect(verdict("above", 0.05, 0.04)).toBe("undecided");
  expect(verdict("above", 0.05, -0.04)).toBe("undecided");
  expect(verdict("above", 0.1, 0.04)).toBe("equivalent");
});

test("within: inside the bounds, beyond one of them, or across", () => {
  expect(verdict("within", 0.1, 0.06)).toBe("supported");
  expect(verdict("within", 0.1, 0.09)).toBe("undecided");
  expect(verdict("within", 0.1, 0.14)).toBe("contradicted");
  expect(verdict("within", 0.1, -0.14)).toBe("contradicted");
});

test("not-below: clear of the bound, beyond it, or across", () => {
  expect(verdict("not-below", 0.05, 0)).toBe("supported");
  expect(verdict("not-below", 0.05, 5)).toBe("supported");
  expect(verdict("not-below", 0.05, -0.03)).toBe("undecided");
  expect(verdict("not-below", 0.05, -0.09)).toBe("contradicted");
});

test("a decided verdict has a p-value within its confidence, an undecided one has none", () => {
  const kind = fc.constantFrom("above" as const, "within" as const, "not-below" as const);
  const spread = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 25, maxLength: 40 });
  fc.assert(
    fc.property(kind, fc.integer({ min: 1, max: 100 }), spread, fc.constantFrom(0.7, 0.95), (name, bound, values, confidence) => {
      const judged = judgeContrast({ values, weights: values.map(() => 1) }, { test: name, bound }, confidence);
      if (isDecided(judged)) expect(judged.p).toBeLessThanOrEqual(1 - confidence + 1e-9);
      else expect(judged.p).toBe(1);
    }),
  );
});

test("the p-value is that of the mean the verdict rules out, the nearer bound where there are two", () => {
  const p = (kind: "above" | "within" | "not-below", bound: number, middle: number) =>
    judgeContrast(around(middle), { test: kind, bound }, 0.95).p;
  // The same distance from what is ruled out gives the same p.
  const distance = p("above", 0.05, 0.05);
  expect(p("within", 0.1, 0.05)).toBeCloseTo(distance, 9);
  expect(p("within", 0.1, -0.15)).toBeCloseTo(distance, 9);
  expect(p("above", 0.08, 0.03)).toBeCloseTo(distance, 9);
  expect(p("not-below", 0.1, -0.05)).toBeCloseTo(distance, 9);
  expect(p("not-below", 0.1, -0.15)).toBeCloseTo(distance, 9);
  expect(p("above", 0.05, 0.06)).toBeLessThan(distance);
});

const of = (name: Judgement["verdict"], p: number): Judgement => ({ verdict: name, p });
const undecided = of("undecided", 1);

test("a hypothesis holds if all its contrasts do, as sure as the least sure of them", () => {
  expect(judgeHypothesis([of("supported", 0.01), of("supported", 0.03)], 0.95)).toEqual(of("supported", 0.03));
  expect(judgeHypothesis([of("supported", 0.01), undecided], 0.95)).toEqual(undecided);
  expect(judgeHypothesis([], 0.95)).toEqual(undecided);
});

test("one contradicted contrast contradicts it, with a surcharge for all that could have", () => {
  expect(judgeHypothesis([of("supported", 0.001), of("contradicted", 0.01), undecided], 0.95)).toEqual(of("contradicted", 0.03));
  expect(judgeHypothesis([of("contradicted", 0.02), of("contradicted", 0.002)], 0.95)).toEqual(of("contradicted", 0.004));
  expect(judgeHypothesis([of("contradicted", 0.03), of("supported", 0.03)], 0.95)).toEqual(undecided);
});

test("where nothing happens that was to happen it is equivalent, unless the opposite does", () => {
  expect(judgeHypothesis([of("equivalent", 0.01), of("supported", 0.001)], 0.95)).toEqual(of("equivalent", 0.02));
  expect(judgeHypothesis([of("equivalent", 0.001), of("contradicted", 0.01)], 0.95)).toEqual(of("contradicted", 0.02));
  expect(judgeHypothesis([of("equivalent", 0.001), of("contradicted", 0.04)], 0.95)).toEqual(of("equivalent", 0.002));
  expect(judgeHypothesis([of("equivalent", 0.04), of("supported", 0.001)], 0.95)).toEqual(undecided);
});

test("share of worlds in which all holds, by weight", () => {
  const weights = [1, 2, 3, 4];
  const effects = (...values: number[]) => ({ values, weights });
  const above = { test: "above" as const, bound: 0.5 };
  expect(shareHolding([effects(0.1, 0, -1, 9)], [above])).toBe(0.5);
  expect(shareHolding([effects(0.5, -0.5, 0.6, Number.NaN)], [{ test: "within", bound: 0.5 }])).toBeCloseTo(0.3, 12);
  expect(shareHolding([effects(-0.5, -0.6, 0, 9)], [{ test: "not-below", bound: 0.5 }])).toBeCloseTo(0.8, 12);
  expect(shareHolding([effects(1, 1, -1, -1), effects(0, 1, 0, 1)], [above, { test: "within", bound: 0.5 }])).toBeCloseTo(
    0.1,
    12,
  );
  expect(shareHolding([{ values: [1], weights: [0] }], [above])).toBeNaN();
  expect(shareHolding([], [])).toBeNaN();
});
