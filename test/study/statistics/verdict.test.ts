import { expect, test } from "vitest";
import { judge } from "../../../sim/study/statistics/verdict.ts";

const gains = (...values: number[]) => ({ values, weights: values.map(() => 1) });

test("four of five worlds and a mean beyond the margin decide", () => {
  expect(judge(gains(0.05, 0.05, 0.05, 0.05, -0.01), 0.01)).toBe("better");
  expect(judge(gains(-0.05, -0.05, -0.05, -0.05, 0.01), 0.01)).toBe("worse");
});

test("three of five worlds do not decide", () => {
  expect(judge(gains(0.05, 0.05, 0.05, -0.02, -0.02), 0.01)).toBe("undecided");
});

test("small differences are equivalent, whatever their sign", () => {
  expect(judge(gains(0.002, 0.003, 0.004, 0.001, 0.002), 0.01)).toBe("equivalent");
  expect(judge(gains(0, 0, 0, 0, 0), 0)).toBe("equivalent");
  expect(judge(gains(0.01, -0.01, 0.01, -0.01, 0.3), 0.01)).toBe("equivalent");
});

test("weights count, not heads", () => {
  const values = [0.1, -0.1, -0.1];
  expect(judge({ values, weights: [8, 1, 1] }, 0.01)).toBe("better");
  expect(judge({ values, weights: [1, 1, 1] }, 0.01)).toBe("undecided");
});
