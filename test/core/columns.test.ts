import fc from "fast-check";
import { expect, it } from "vitest";
import { allocate, type ColumnDeclaration, type Kind } from "../../sim/core/columns.ts";

const kinds: readonly Kind[] = ["f64", "f32", "i32", "u32", "u16", "u8"];
const arbitraryLayout = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,6}$/),
  fc.record({
    kind: fc.constantFrom(...kinds),
    per: fc.constantFrom("staff", "department"),
    unit: fc.constant(""),
    meaning: fc.constant(""),
  }),
  { minKeys: 1, maxKeys: 12, noNullPrototype: true },
);

it("columns share one zeroed buffer, aligned, without touching each other", () => {
  fc.assert(
    fc.property(arbitraryLayout, fc.nat(9), fc.nat(9), (layout: Record<string, ColumnDeclaration>, staff, department) => {
      const sizes: Record<string, number> = { staff, department };
      const { columns, bytes } = allocate(layout, sizes);
      const arrays = Object.entries(columns);
      expect(new Set(arrays.map(([, array]) => array.buffer)).size).toBe(1);
      expect(arrays[0][1].buffer.byteLength).toBe(bytes);
      for (const [name, array] of arrays) {
        expect(array.length).toBe(sizes[layout[name].per]);
        expect(array.byteOffset % 8).toBe(0);
        expect([...array].every((value) => value === 0)).toBe(true);
      }
      for (const [i, [, array]] of arrays.entries()) array.fill(i + 1);
      for (const [i, [, array]] of arrays.entries()) expect([...array].every((value) => value === i + 1)).toBe(true);
    }),
    { seed: 1 },
  );
});

it("a column of an entity without a size is refused by name", () => {
  const layout = { level: { kind: "u8", per: "planet", unit: "", meaning: "" } } as const;
  expect(() => allocate(layout, { staff: 1 })).toThrow(/planet/);
});
