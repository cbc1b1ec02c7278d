import { expect, it } from "vitest";
import { NumberList } from "../../sim/core/number-list.ts";

it("keeps numbers in their order, however many, and begins anew when cleared", () => {
  const list = new NumberList();
  for (let k = 0; k < 1_000; k++) list.push(k / 3);
  expect(list.length).toBe(1_000);
  expect(Array.from({ length: 1_000 }, (_, k) => list.at(k))).toEqual(Array.from({ length: 1_000 }, (_, k) => k / 3));
  list.clear();
  list.push(7);
  expect([list.length, list.at(0)]).toEqual([1, 7]);
});
