import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankCount, rankValue } from "../../../sim/study/designs/design.ts";
import { blockSize, latinHypercube } from "../../../sim/study/designs/latin-hypercube.ts";

const names = fc.string({ minLength: 1, maxLength: 20 });

describe("Latin-hypercube blocks", () => {
  it("meet every decile of every dimension once in each block", () => {
    fc.assert(
      fc.property(names, names, (seed, dimension) => {
        const ranks = latinHypercube.ranks(seed, dimension, 40);
        for (let start = 0; start < 40; start += blockSize) {
          const deciles = Array.from(ranks.subarray(start, start + blockSize), (r) => Math.floor(rankValue(r) * 10));
          expect(deciles.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        }
      }),
    );
  });

  it("extend: fewer worlds are the first of more worlds", () => {
    fc.assert(
      fc.property(names, names, fc.nat(60), fc.nat(60), (seed, dimension, a, b) => {
        const short = latinHypercube.ranks(seed, dimension, Math.min(a, b));
        expect(Array.from(latinHypercube.ranks(seed, dimension, Math.max(a, b)).subarray(0, short.length))).toEqual(
          Array.from(short),
        );
      }),
    );
  });

  it("reach both ends of a dimension and fill it evenly", () => {
    const ranks = latinHypercube.ranks("uniform", "width", 20_000);
    const counts = new Array<number>(64).fill(0);
    for (const rank of ranks) counts[Math.floor((rank * 64) / rankCount)]++;
    // 64 cells of 312.5 expected: chi-squared with 63 degrees of freedom stays below 103 in 99.9 of 100 draws.
    expect(counts.reduce((sum, n) => sum + ((n - 312.5) * (n - 312.5)) / 312.5, 0)).toBeLessThan(103);
    expect(Math.min(...ranks)).toBeLessThan(40);
    expect(Math.max(...ranks)).toBeGreaterThan(rankCount - 40);
  });

  it("leave dimensions uncorrelated, also when their names differ by one letter", () => {
    const count = 4000;
    const columns = ["p1", "p2", "p11", "width", "widths", "structure.stages"].map((n) =>
      latinHypercube.ranks("independence", n, count),
    );
    columns.forEach((a, i) => {
      for (const b of columns.slice(0, i)) expect(Math.abs(correlation(a, b))).toBeLessThan(4 / Math.sqrt(count));
      // From block to block a dimension starts afresh.
      expect(Math.abs(correlation(a.subarray(0, count - blockSize), a.subarray(blockSize)))).toBeLessThan(4 / Math.sqrt(count));
    });
  });

  it("depend on seed and name", () => {
    const draw = (seed: string, name: string) => latinHypercube.ranks(seed, name, 20).join();
    expect(draw("a", "x")).toBe(draw("a", "x"));
    expect(new Set([draw("a", "x"), draw("b", "x"), draw("a", "y"), draw("x", "a")]).size).toBe(4);
  });

  it("have not changed since worlds were first stored", () => {
    expect(Array.from(latinHypercube.ranks("1", "adviceHours", 3))).toEqual([14380, 23344, 37260]);
  });
});

function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const mean = (x: ArrayLike<number>) => Array.from(x).reduce((s, v) => s + v, 0) / x.length;
  const ma = mean(a);
  const mb = mean(b);
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    ab += (a[i] - ma) * (b[i] - mb);
    aa += (a[i] - ma) * (a[i] - ma);
    bb += (b[i] - mb) * (b[i] - mb);
  }
  return ab / Math.sqrt(aa * bb);
}
