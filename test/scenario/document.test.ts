import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readDocument, readLocated } from "../../sim/scenario/document.ts";
import type { Path } from "../../sim/scenario/path.ts";
import { formatPath } from "../../sim/scenario/path.ts";

const leaves = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const trees = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaves,
    fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
    fc.dictionary(
      fc.string({ minLength: 1 }).filter((k) => k !== "__proto__"),
      tie("tree"),
      { minKeys: 1, maxKeys: 4 },
    ),
  ),
})).tree;

function* leavesOf(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* leavesOf(item, [...path, i]);
  else if (value !== null && typeof value === "object")
    for (const [k, item] of Object.entries(value)) yield* leavesOf(item, [...path, k]);
  else yield [path, value];
}

describe("a document", () => {
  it("knows the place of each of its values", () => {
    fc.assert(
      fc.property(trees, fc.constantFrom("\n", "\r\n"), fc.constantFrom("", "\ufeff"), (tree, newline, mark) => {
        const lines = JSON.stringify(tree, null, 2).split("\n");
        const { value, locate } = readLocated(mark + lines.join(newline), "tree.json", z.unknown());
        expect(value).toEqual(tree);
        for (const [path, leaf] of leavesOf(tree)) {
          const place = locate(path);
          const found = lines[place!.line - 1].slice(place!.column - 1);
          expect(found.replace(/,$/, "")).toBe(JSON.stringify(leaf));
        }
      }),
    );
  });

  it("gives the place of what surrounds a value that is not there", () => {
    const { locate } = readLocated("a:\n  b: 1\n", "x", z.unknown());
    expect(locate(["a", "c", 3])).toEqual({ line: 1, column: 1 });
    expect(locate(["z"])).toEqual({ line: 1, column: 1 });
  });

  it("keeps keys that look like numbers or inherited names apart from what objects inherit", () => {
    const schema = z.record(z.string(), z.number());
    expect(readDocument("2035: 1\nconstructor: 2\ntoString: 3\n", "x", schema)).toEqual({ 2035: 1, constructor: 2, toString: 3 });
  });
});

describe("a path in words", () => {
  it("names keys and indices as people write them", () => {
    expect(formatPath(["options", 1, "instruments", 0, "use"])).toBe("options[1].instruments[0].use");
    expect(formatPath(["with", "two words"])).toBe('with["two words"]');
    expect(formatPath([])).toBe("");
  });
});
