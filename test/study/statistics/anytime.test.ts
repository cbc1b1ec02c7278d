import fc from "fast-check";
import { expect, test } from "vitest";
import { anytimeInterval, anytimeP, priorVariance } from "../../../sim/study/statistics/anytime.ts";
import { mean, type Sample } from "../../../sim/study/statistics/weighted.ts";

const equal = (values: readonly number[]): Sample => ({ values, weights: values.map(() => 1) });
const world = fc.tuple(fc.integer({ min: -200, max: 1000 }), fc.integer({ min: 1, max: 20 }));
/** At least 25 worlds, of two values or more. */
const samples = fc
  .array(world, { minLength: 25, maxLength: 60 })
  .filter((worlds) => new Set(worlds.map(([value]) => value)).size > 1)
  .map((worlds) => ({ values: worlds.map(([value]) => value / 100), weights: worlds.map(([, weight]) => weight / 10) }));
const confidences = fc.constantFrom(0.8, 0.95, 0.995);

/** The e-process as published, of t and the degrees of freedom. */
function published(t: number, n: number): number {
  const nu = n - 1;
  const inflation = 1 + n * priorVariance;
  return inflation ** -0.5 * ((1 + t ** 2 / nu) / (1 + t ** 2 / (nu * inflation))) ** ((nu + 1) / 2);
}

/** 1/e at mu0 from textbook formulas: t of W(x − mu0), and Hall's polynomial in it, whichever rejects less. */
function referenceP({ values, weights }: Sample, mu0: number): number {
  const n = values.length;
  const average = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / n;
  const y = values.map((value, i) => weights[i] * (value - mu0));
  const sd = Math.sqrt(average(y.map((each) => (each - average(y)) ** 2)) * (n / (n - 1)));
  const t = (average(y) / sd) * Math.sqrt(n);
  const middle = mean({ values, weights });
  const around = values.map((value, i) => weights[i] * (value - middle));
  const skewness = average(around.map((d) => d ** 3)) / average(around.map((d) => d ** 2)) ** 1.5;
  const hall = t + (skewness * t ** 2) / (3 * Math.sqrt(n)) + (skewness ** 2 * t ** 3) / (27 * n) + skewness / (6 * Math.sqrt(n));
  return Math.min(1, 1 / Math.min(published(t, n), published(hall, n)));
}

test("without skewness p is one over the Bayes factor, integrated over effect and standard deviation", () => {
  const values = [0.2, 0.9, 1.1, 1.3, 2];
  /** Marginal likelihood up to a constant, for a prior on the standardised effect given as points with weights. */
  const marginal = (prior: readonly (readonly [number, number])[]) => {
    let sum = 0;
    for (let logSigma = -4; logSigma <= 6; logSigma += 0.01) {
      const sigma = Math.exp(logSigma);
      for (const [effect, weight] of prior) {
        const squares = values.reduce((total, value) => total + (value / sigma - effect) ** 2, 0);
        sum += weight * sigma ** -values.length * Math.exp(-squares / 2);
      }
    }
    return sum;
  };
  const width = 0.01;
  const normal = Array.from({ length: 501 }, (_, i) => (i - 250) * width).map(
    (effect) =>
      [effect, (width * Math.exp(-(effect ** 2) / (2 * priorVariance))) / Math.sqrt(2 * Math.PI * priorVariance)] as const,
  );
  expect(anytimeP(equal(values), 0)).toBeCloseTo(marginal([[0, 1]]) / marginal(normal), 6);
});

test("p is what the textbook formulas give", () => {
  fc.assert(
    fc.property(samples, fc.integer({ min: -300, max: 1100 }), (sample, mu0) => {
      expect(anytimeP(sample, mu0 / 100)).toBeCloseTo(referenceP(sample, mu0 / 100), 9);
    }),
  );
});

test("the ends are those which a search for the mean finds", () => {
  fc.assert(
    fc.property(samples, confidences, (sample, confidence) => {
      const { estimate, lo, hi } = anytimeInterval(sample, confidence);
      for (const [end, direction] of [
        [lo, -1],
        [hi, 1],
      ]) {
        // Walk out from the estimate until a mean is rejected, then halve the last step.
        let step = 0.02;
        let kept = 0;
        while (kept + step < 1000 && referenceP(sample, estimate + direction * (kept + step)) > 1 - confidence) {
          kept += step;
          step *= 1.05;
        }
        if (kept + step >= 1000) {
          expect(direction * end).toBeGreaterThan(900);
          continue;
        }
        for (let i = 0; i < 60; i++) {
          step /= 2;
          if (referenceP(sample, estimate + direction * (kept + step)) > 1 - confidence) kept += step;
        }
        if (Number.isFinite(end)) expect(Math.abs(end - estimate) / kept).toBeCloseTo(1, 6);
        // An infinite end despite a rejected mean: further out none is rejected any more.
        else expect(referenceP(sample, estimate + direction * 1e7)).toBeGreaterThan(1 - confidence);
      }
    }),
  );
});

test("the interval moves and stretches with the values, and turns with their sign", () => {
  const scale = fc.constantFrom(-3, -0.01, 0.5, 40);
  fc.assert(
    fc.property(samples, confidences, scale, fc.integer({ min: -50, max: 50 }), (sample, confidence, by, shift) => {
      const before = anytimeInterval(sample, confidence);
      const moved = { values: sample.values.map((value) => by * value + shift), weights: sample.weights };
      const after = anytimeInterval(moved, confidence);
      const [lo, hi] = by > 0 ? [before.lo, before.hi] : [before.hi, before.lo];
      for (const [found, expected] of [
        [after.lo, lo],
        [after.hi, hi],
        [after.estimate, before.estimate],
      ]) {
        if (Number.isFinite(expected))
          expect((found - shift) / by / (1 + Math.abs(expected))).toBeCloseTo(expected / (1 + Math.abs(expected)), 8);
        else expect(found).toBe(by * expected);
      }
      expect(anytimeP(moved, shift)).toBeCloseTo(anytimeP(sample, 0), 9);
    }),
  );
});

test("only relative weights count, and a world without weight does not count at all", () => {
  fc.assert(
    fc.property(samples, confidences, (sample, confidence) => {
      const scaled = { values: sample.values, weights: sample.weights.map((weight) => weight * 4) };
      const padded = { values: [...sample.values, 1e9, Number.NaN], weights: [...sample.weights, 0, 0] };
      expect(anytimeInterval(scaled, confidence)).toEqual(anytimeInterval(sample, confidence));
      expect(anytimeInterval(padded, confidence)).toEqual(anytimeInterval(sample, confidence));
      expect(anytimeP(padded, 1)).toBe(anytimeP(sample, 1));
    }),
  );
});

test("with equal weights it is the t interval with an anytime-valid factor", () => {
  // ±1 a hundred times: standard deviation √(100/99), no skewness; the factor solves e(t) = 20 for n = 100.
  const { estimate, lo, hi } = anytimeInterval(equal(Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 3 : 1))), 0.95);
  expect(estimate).toBe(2);
  expect(hi - 2).toBeCloseTo(2 - lo, 12);
  const t = (hi - 2) / Math.sqrt(100 / 99 / 100);
  expect(published(t, 100)).toBeCloseTo(20, 6);
  expect(t).toBeCloseTo(3.12, 2);
});

test("a long tail widens the interval on its side alone", () => {
  const tail = Array.from({ length: 40 }, (_, i) => (i % 10 === 0 ? 10 : (i % 3) - 1));
  const { estimate, lo, hi } = anytimeInterval(equal(tail), 0.95);
  expect(hi - estimate).toBeGreaterThan(1.2 * (estimate - lo));
  expect(published((estimate - lo) / deviationOfMean(tail), 40)).toBeCloseTo(20, 6);
});

test("equal values decide only once there are enough of them", () => {
  const zeros = (count: number) => equal(Array.from({ length: count }, () => 0));
  expect(anytimeInterval(zeros(20), 0.95)).toEqual({
    estimate: 0,
    lo: Number.NEGATIVE_INFINITY,
    hi: Number.POSITIVE_INFINITY,
  });
  expect(anytimeInterval(zeros(30), 0.95)).toEqual({ estimate: 0, lo: 0, hi: 0 });
  expect(anytimeP(zeros(30), 0)).toBe(1);
  expect(anytimeP(zeros(30), 0.1)).toBeLessThan(0.05);
  expect(anytimeP(zeros(20), 0.1)).toBeGreaterThan(0.05);
  const uneven = { values: zeros(30).values, weights: zeros(30).values.map((_, i) => (i === 0 ? 2 : 1e-6)) };
  expect(anytimeInterval(uneven, 0.95).hi).toBe(Number.POSITIVE_INFINITY);
});

test("nothing is known from a world or two, from weights on few worlds, or with a value that is no number", () => {
  const values = Array.from({ length: 40 }, (_, i) => 5 + (i % 7));
  const few = values.map((_, i) => (i < 4 ? 2 : 0.001));
  for (const sample of [equal([]), equal([1]), equal([1, 1.1]), { values, weights: few }, equal([...values, Number.NaN])]) {
    const { lo, hi } = anytimeInterval(sample, 0.95);
    expect([lo, hi]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  }
  for (const sample of [equal([]), equal([1]), equal([...values, Number.NaN])]) expect(anytimeP(sample, 0)).toBe(1);
});

function deviationOfMean(values: readonly number[]): number {
  const middle = mean(equal(values));
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
