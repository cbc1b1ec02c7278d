import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, exponential, largestPoissonMean, ln, poisson, pow, share } from "../../sim/core/maths.ts";
import { block, first, openStream } from "../../sim/core/random.ts";
import { mean, variance } from "../support/statistics.ts";

function bitsOf(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getBigUint64(0);
}

/** Bits that every engine must give; where they differ from the value rounded from 60 decimal digits, that value too. */
const golden: readonly (readonly [name: string, value: number, bits: bigint, rounded?: bigint])[] = [
  ["exp(−700.5)", exp(-700.5), 0x00c4ff475c68ca02n],
  ["exp(−37.5)", exp(-37.5), 0x3c8dd5c566301ec8n],
  ["exp(−10)", exp(-10), 0x3f07cd79b5647c9an, 0x3f07cd79b5647c9bn],
  ["exp(−1)", exp(-1), 0x3fd78b56362cef38n],
  ["exp(−1e−9)", exp(-1e-9), 0x3fefffffff768fa1n],
  ["exp(0)", exp(0), 0x3ff0000000000000n],
  ["exp(0.1)", exp(0.1), 0x3ff1aec7b35a00d4n],
  ["exp(1)", exp(1), 0x4005bf0a8b14576an, 0x4005bf0a8b145769n],
  ["exp(3.3)", exp(3.3), 0x403b1cd5e7807b7bn],
  ["exp(709.5)", exp(709.5), 0x7fe81e9b4b52d0c9n],
  ["ln(5e−324)", ln(5e-324), 0xc0874385446d71c3n],
  ["ln(2⁻³³)", ln(1 / 8589934592), 0xc036dfb516f20bbfn],
  ["ln(1e−5)", ln(1e-5), 0xc027069e2aa2aa5bn],
  ["ln(0.1)", ln(0.1), 0xc0026bb1bbb55515n],
  ["ln(1 − 2⁻³³)", ln(1 - 1 / 8589934592), 0xbde0000000040000n],
  ["ln(1)", ln(1), 0x0000000000000000n],
  ["ln(1.0000001)", ln(1.0000001), 0x3e7ad7f2847b6492n],
  ["ln(123456.789)", ln(123456.789), 0x40277281cad8a844n],
  ["ln(1e300)", ln(1e300), 0x4085963447f87fb5n],
  ["0.5^0.5", pow(0.5, 0.5), 0x3fe6a09e667f3bcdn],
  ["10^−3.5", pow(10, -3.5), 0x3f34b96be9c2da2cn],
  ["0.9^52", pow(0.9, 52), 0x3f7119575bb966f0n],
  ["1.1^520", pow(1.1, 520), 0x4466a7fb06229166n],
  ["0.001^0.3", pow(0.001, 0.3), 0x3fc01d3f2d9684d0n],
  ["1.0000001^1e7", pow(1.0000001, 1e7), 0x4005bf0a790ce6f2n],
];

describe("exp, ln and pow", () => {
  it.each(golden.map((row) => [row[0], row] as const))(
    "%s has the bits it has everywhere, at most the last one off",
    (_name, [, value, bits, rounded]) => {
      expect(bitsOf(value)).toBe(bits);
      expect([-1n, 0n, 1n]).toContain(bits - (rounded ?? bits));
    },
  );

  it("agree with the engine's own to the last digit or two", () => {
    const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(4.5e-16 * Math.abs(b));
    fc.assert(
      fc.property(
        fc.double({ min: -700, max: 700, noNaN: true }),
        fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
        (x, y) => {
          near(exp(x), Math.exp(x));
          near(ln(y), Math.log(y));
          near(pow(y, x / 1400), y ** (x / 1400));
        },
      ),
      { seed: 1, numRuns: 2_000 },
    );
  });
});

describe("share", () => {
  it("holds a number inside 0…1 and leaves it alone there", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(share(x) === Math.min(1, Math.max(0, x))).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

describe("exponential", () => {
  it("inverts the distribution function", () => {
    for (const u of [1e-9, 0.1, 0.5, 0.9, 1 - 1e-9]) expect(Math.exp(-exponential(u, 3) / 3)).toBeCloseTo(u, 12);
  });
});

/** Poisson probabilities 0…`last` of the given mean. */
function probabilities(mean: number, last: number): number[] {
  const logs = Array.from({ length: last + 1 }, (_, k) => {
    let log = -mean;
    for (let i = 1; i <= k; i++) log += Math.log(mean / i);
    return log;
  });
  return logs.map((log) => Math.exp(log));
}

describe("poisson", () => {
  it.each([0.01, 0.3, 1, 4.5, 30, 300, largestPoissonMean])("of mean %d gives every count its exact share of (0, 1)", (rate) => {
    const last = Math.ceil(rate + 12 * Math.sqrt(rate) + 12);
    let below = 0;
    for (const [count, probability] of probabilities(rate, last).entries()) {
      const above = below + probability;
      const edge = 1e-11;
      if (probability > 1e-9 && above < 1 - 1e-9) {
        expect(poisson(below + edge, rate, exp(-rate))).toBe(count);
        expect(poisson(above - edge, rate, exp(-rate))).toBe(count);
      }
      below = above;
    }
  });

  it.each([0.05, 0.8, 6, 120, largestPoissonMean])("of mean %d has the mean and variance of its kind over a stream", (rate) => {
    const stream = openStream(4, "occasion/any");
    const counts = Float64Array.from({ length: 20_000 }, (_, i) => {
      block(stream, 1, i);
      return poisson(first(stream), rate, exp(-rate));
    });
    expect(Math.abs(mean(counts) - rate)).toBeLessThan(3.5 * Math.sqrt(rate / counts.length));
    const error = Math.sqrt((2 * rate * rate + rate) / counts.length);
    expect(Math.abs(variance(counts) - rate)).toBeLessThan(3.5 * error);
  });

  it("never falls when u rises, and is 0 at mean 0", () => {
    const unit = fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true });
    fc.assert(
      fc.property(unit, unit, fc.double({ min: 0, max: largestPoissonMean, noNaN: true }), (u, v, rate) => {
        const [a, b] = [Math.min(u, v), Math.max(u, v)].map((x) => poisson(x, rate, exp(-rate)));
        expect(a).toBeLessThanOrEqual(b);
        expect(Math.abs(b - rate)).toBeLessThan(7 * Math.sqrt(rate) + 20);
        expect(poisson(u, 0, 1)).toBe(0);
      }),
      { seed: 1 },
    );
  });
});
