import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatEvidence, isEmpty, readNumber } from "../../sim/organisation/number-format.ts";

const cents = fc.integer({ min: 0, max: 1e12 });

function write(value: number, thousands: string, decimal: string): string {
  const [whole, rest] = [Math.trunc(value / 100), value % 100];
  return `${String(whole).replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${String(rest).padStart(2, "0")}`;
}

describe("numbers in both ways of writing", () => {
  test("come back as they were", () => {
    fc.assert(
      fc.property(cents, fc.constantFrom("", ".", " ", "\u00a0", "'"), (value, separator) => {
        expect(readNumber(write(value, separator, ","), "german")).toBeCloseTo(value / 100, 6);
      }),
    );
    fc.assert(
      fc.property(cents, fc.constantFrom("", ",", " ", "\u202f", "’"), (value, separator) => {
        expect(readNumber(write(value, separator, "."), "international")).toBeCloseTo(value / 100, 6);
      }),
    );
  });

  test("cents betray the way of writing", () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), (values) => {
        expect(formatEvidence(values.map((v) => write(v, ".", ",")))).toMatchObject({ german: 0, international: -1 });
        expect(formatEvidence(values.map((v) => write(v, ",", ".")))).toMatchObject({ german: -1, international: 0 });
      }),
    );
  });

  test.each([
    ["33861500.0", "international", 33861500],
    ["1.234,5", "german", 1234.5],
    ["1,234.5", "international", 1234.5],
    ["12,5 €", "german", 12.5],
    ["EUR 1.000.000", "german", 1_000_000],
    ["3e-05", "international", 0.00003],
    ["95 %", "german", 0.95],
    ["-3", "german", -3],
    [".5", "international", 0.5],
  ] as const)("%s (%s) is %d", (cell, format, value) => {
    expect(readNumber(cell, format)).toBeCloseTo(value, 9);
  });

  test.each(["zwölf", "1,2,3", "12.34,5", "1.23", "1 2 drei", "--5", "1e5", "5-"])("%s is no German number", (cell) => {
    expect(readNumber(cell, "german")).toBeUndefined();
  });

  test("1.234 alone tells nothing, 0.234 does", () => {
    expect(formatEvidence(["1.234", "12"])).toEqual({ german: -1, international: -1, ambiguous: true });
    expect(formatEvidence(["0.234"])).toMatchObject({ german: -1, international: 0 });
  });

  test("signs for nothing are empty, zero is not", () => {
    expect(["", " ", "-", "–", "k.A.", "k. A.", "n/a"].every(isEmpty)).toBe(true);
    expect(isEmpty("0")).toBe(false);
  });
});
