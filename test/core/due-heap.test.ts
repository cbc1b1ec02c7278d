import fc from "fast-check";
import { expect, it } from "vitest";
import { DueHeap } from "../../sim/core/due-heap.ts";

/** Groups of 3, 1 and 5 members. */
const groups = [
  { first: 0, count: 3 },
  { first: 3, count: 1 },
  { first: 4, count: 5 },
];

it("always names a member with the smallest key of its group, and nobody before that key", () => {
  const changes = fc.array(fc.tuple(fc.nat(8), fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(Number.POSITIVE_INFINITY))));
  fc.assert(
    fc.property(changes, (list) => {
      const heap = new DueHeap(9);
      const keys = new Array<number>(9).fill(Number.POSITIVE_INFINITY);
      for (const [member, key] of list) {
        const { first, count } = groups.find((g) => member >= g.first && member < g.first + g.count)!;
        heap.set(member, key, first, count);
        keys[member] = key;
        for (const g of groups) {
          const own = keys.slice(g.first, g.first + g.count);
          const least = Math.min(...own);
          if (least === Number.POSITIVE_INFINITY) expect(heap.due(g.first, g.count, 1e300)).toBe(-1);
          else {
            expect(keys[heap.due(g.first, g.count, least)]).toBe(least);
            expect(heap.due(g.first, g.count, least - 0.5)).toBe(-1);
          }
        }
      }
    }),
  );
});

it("finds nobody in an empty group", () => {
  expect(new DueHeap(2).due(0, 0, Number.POSITIVE_INFINITY)).toBe(-1);
});
