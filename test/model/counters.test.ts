import fc from "fast-check";
import { expect, it } from "vitest";
import { caseCounter } from "../../sim/model/process/outside.ts";
import { personalCounter } from "../../sim/model/traits.ts";

/** Two different triples within the bounds (both included) meet two different 32-bit counters. */
function expectInjective(counter: (a: number, b: number, c: number) => number, bounds: readonly [number, number, number]): void {
  const triple = fc.tuple(...bounds.map((max) => fc.oneof(fc.nat(max), fc.constantFrom(0, 1, max - 1, max))));
  fc.assert(
    fc.property(triple, triple, (a, b) => {
      const [x, y] = [a, b].map(([i, j, k]) => counter(i, j, k));
      expect([x | 0, x >>> 0]).toContain(x);
      expect(x === y).toBe(a.join() === b.join());
    }),
    { seed: 1, numRuns: 2_000 },
  );
}

it("every draw of every case of 2,048 weeks has a counter of its own", () => {
  expectInjective(caseCounter, [2_047, 4_095, 255]);
});

it("every draw of every holder of every post has a counter of its own", () => {
  expectInjective(personalCounter, [16_383, 1_023, 255]);
});
