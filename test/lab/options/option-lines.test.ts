import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InquiryOption } from "../../../sim/study/inquiry/inquiry.ts";
import { type OptionLine, tellOptions } from "../../../viz/lab/options/option-lines.ts";
import { option, use } from "./small-inquiry.ts";

const officer = use();
const concept = use({ use: "concept", id: "concept", with: { measures: 25 } });
const unit = use({ use: "staff-unit", id: "officer", start: 104, with: { posts: 4 } });
const kinds = (lines: readonly OptionLine[]) => lines.map(({ kind }) => kind);

describe("options told apart", () => {
  test("what all have is told once, what one has more or less beside the first", () => {
    const { shared, lines } = tellOptions([
      option("a", officer, concept),
      option("b", concept, unit),
      option("c", officer, concept),
    ]);
    expect(shared).toEqual([{ use: concept, indices: [1, 0, 1] }]);
    expect(lines[0]).toEqual([{ kind: "own", use: officer, index: 0 }]);
    expect(lines[1]).toEqual([
      { kind: "added", use: unit, index: 1 },
      { kind: "left", before: officer },
    ]);
    expect(lines[2]).toEqual([{ kind: "same", use: officer, index: 0 }]);
  });

  test("the same unit with other values is a change, another instrument under its id grows out of it", () => {
    const larger = use({ with: { posts: 3 } });
    const { lines } = tellOptions([option("a", officer), option("b", larger), option("c", officer, unit)]);
    expect(lines[1]).toEqual([{ kind: "changed", use: larger, index: 0, before: officer }]);
    expect(lines[2]).toEqual([
      { kind: "same", use: officer, index: 0 },
      { kind: "added", use: unit, index: 1, continues: officer },
    ]);
  });

  test("of two equal uses each is paired once", () => {
    const { shared, lines } = tellOptions([option("a", concept, concept), option("b", concept)]);
    expect(shared).toHaveLength(1);
    expect(kinds(lines[0])).toEqual(["own"]);
    expect(lines[1]).toEqual([{ kind: "left", before: concept }]);
  });

  test("with one option alone nothing is shared", () => {
    const { shared, lines } = tellOptions([option("a", officer, concept)]);
    expect(shared).toEqual([]);
    expect(kinds(lines[0])).toEqual(["own", "own"]);
  });

  test("a use that is held stays with its option, under the same index, whether it is equal to the others' or not", () => {
    const held = { option: "b", index: 0 };
    const options = (value: number): InquiryOption[] => [option("a", officer), option("b", use({ with: { posts: value } }))];
    expect(tellOptions(options(1)).shared).toHaveLength(1);
    expect(tellOptions(options(1), held).shared).toEqual([]);
    expect(tellOptions(options(1), held).lines[1]).toMatchObject([{ kind: "same", index: 0 }]);
    expect(tellOptions(options(2), held).lines[1]).toMatchObject([{ kind: "changed", index: 0 }]);
  });

  test("nothing gets lost: each use of each option is told exactly once", () => {
    const uses = fc.array(
      fc
        .record({ id: fc.constantFrom("x", "y"), posts: fc.integer({ min: 1, max: 2 }) })
        .map(({ id, posts }) => use({ id, with: { posts } })),
      { maxLength: 5 },
    );
    const all = fc.array(uses, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(all, (lists) => {
        const { shared, lines } = tellOptions(lists.map((list, i) => option(`o${i}`, ...list)));
        for (const [i, list] of lists.entries()) {
          const own = lines[i].flatMap((line) => (line.kind === "left" ? [] : [line.index]));
          const told = [...shared.map(({ indices }) => indices[i]), ...own].sort((a, b) => a - b);
          expect(told).toEqual(list.map((_, at) => at));
          const base = lines[i].filter(({ kind }) => kind === "left" || kind === "same" || kind === "changed");
          if (i > 0) expect(base.length + shared.length).toBe(lists[0].length);
        }
      }),
    );
  });
});
