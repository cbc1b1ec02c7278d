import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemory } from "../../sim/study/remember.ts";

test("what was not asked for longest goes first", () => {
  const memory = createMemory(30);
  for (const key of ["a", "b", "c"]) memory.keep(key, key.toUpperCase(), 10);
  memory.recall("a");
  memory.keep("d", "D", 10);
  expect(["a", "b", "c", "d"].map((key) => memory.recall(key))).toEqual(["A", undefined, "C", "D"]);
});

test("what is kept again counts once, and what is larger than all is not kept", () => {
  const memory = createMemory(30);
  memory.keep("a", 1, 20);
  memory.keep("a", 2, 10);
  expect([memory.recall("a"), memory.bytes]).toEqual([2, 10]);
  memory.keep("a", 3, 31);
  expect([memory.recall("a"), memory.bytes]).toEqual([undefined, 0]);
});

test("never holds more than its limit, and what it recalls is the newest that was kept", () => {
  const step = fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.integer({ min: 0, max: 40 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const memory = createMemory(100);
      const newest = new Map<string, number>();
      steps.forEach(([key, bytes, keeps], at) => {
        if (keeps) {
          memory.keep(key, at, bytes);
          newest.set(key, at);
        } else expect([undefined, newest.get(key)]).toContain(memory.recall(key));
        expect(memory.bytes).toBeLessThanOrEqual(100);
      });
    }),
  );
});
