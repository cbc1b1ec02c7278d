import fc from "fast-check";
import { expect, it } from "vitest";
import { nearest } from "../../sim/core/nearest.ts";

const words = ["officer", "staff-unit", "line-unit", "checklist", "Überlastung"];

it.each([
  ["oficer", "officer"],
  ["OFFICER", "officer"],
  ["staffunit", "staff-unit"],
  ["check-list", "checklist"],
  ["überlastung", "Überlastung"],
])("%s means %s", (found, meant) => {
  expect(nearest(found, words)).toBe(meant);
});

it.each(["", "zebra", "x", "klimabürgermeister"])("“%s” means none of them", (found) => {
  expect(nearest(found, words)).toBeUndefined();
  expect(nearest(found, [])).toBeUndefined();
});

it("gives only words of the list, and a word of the list for itself", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (list, found) => {
      const word = nearest(found, list);
      if (word !== undefined) expect(list).toContain(word);
      if (found !== "" && list.includes(found)) expect(word!.toLowerCase()).toBe(found.toLowerCase());
    }),
    { seed: 1 },
  );
});
