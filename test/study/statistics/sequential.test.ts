import { expect, test } from "vitest";
import { conclude, goOn } from "../../../sim/study/statistics/sequential.ts";

const above = { test: "above" as const, bound: 0.05 };
const rule = { confidence: 0.95, hypotheses: 1, least: 20, budget: 400 };
/** `count` worlds with mean `middle`, half of them 0.1 below, half above. */
const around = (middle: number, count: number) => {
  const values = Array.from({ length: count }, (_, i) => middle + (i % 2 === 0 ? -0.1 : 0.1));
  return { values, weights: values.map(() => 1) };
};

test("goes on without a verdict, stops with one, but not before the least and not beyond the budget", () => {
  expect(goOn([around(0.025, 100)], [above], rule)).toBe(true);
  expect(goOn([around(0.06, 100)], [above], rule)).toBe(false);
  expect(goOn([around(1, 10)], [above], rule)).toBe(true);
  expect(goOn([around(1, 20)], [above], rule)).toBe(false);
  expect(goOn([around(0.025, 400)], [above], rule)).toBe(false);
  expect(goOn([around(0.025, 390)], [{ ...above, bound: 0.03 }], rule)).toBe(true);
});

test("begins without any world", () => {
  expect(goOn([], [], rule)).toBe(true);
  expect(goOn([around(0, 0)], [above], rule)).toBe(true);
  expect(goOn([around(0, 0)], [above], { ...rule, least: 0 })).toBe(true);
});

test("with more hypotheses in the call, a verdict must be clearer to stop for", () => {
  const worlds = [around(0.07, 30)];
  expect(goOn(worlds, [above], rule)).toBe(false);
  expect(goOn(worlds, [above], { ...rule, hypotheses: 50 })).toBe(true);
});

test("all contrasts must be decided for support, one contradicted is enough to stop", () => {
  const notBelow = { test: "not-below" as const, bound: 0.02 };
  expect(goOn([around(0.1, 60), around(-0.01, 60)], [above, notBelow], rule)).toBe(true);
  expect(goOn([around(0.1, 60), around(0.05, 60)], [above, notBelow], rule)).toBe(false);
  expect(goOn([around(0.04, 60), around(-0.2, 60)], [above, notBelow], rule)).toBe(false);
});

test("what was reason to stop is what goes into the correction", () => {
  // At the part of ten hypotheses the second contrast is undecided, at the whole confidence it is contradicted.
  const samples = [around(0, 60), around(-0.07, 60)];
  const tests = [
    { ...above, bound: 0.07 },
    { test: "not-below" as const, bound: 0.02 },
  ];
  const call = { ...rule, hypotheses: 10 };
  expect(conclude(samples, tests, { ...call, hypotheses: 1 }).verdict).toBe("contradicted");
  expect(goOn(samples, tests, call)).toBe(false);
  const { verdict, p } = conclude(samples, tests, call);
  expect(verdict).toBe("equivalent");
  expect(p).toBeLessThan(0.005);
});

test("without a reason to stop, the verdict at the confidence of the call goes into the correction", () => {
  const call = { ...rule, hypotheses: 50 };
  expect(goOn([around(0.07, 30)], [above], call)).toBe(true);
  expect(conclude([around(0.07, 30)], [above], call).verdict).toBe("supported");
});
