import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportion } from "../../sim/organisation/apportion.ts";
import { typicalOrganisation } from "../../sim/organisation/typical.ts";
import { problemsOf, topics, types } from "./library.ts";

const typical = (inhabitants: number) => typicalOrganisation(inhabitants, types, topics);
const staffOf = (inhabitants: number): number => typical(inhabitants).departments.reduce((sum, d) => sum + d.staff, 0);
const least = 2_529;
const most = 637_521;

describe("a typical administration", () => {
  test("of 50,000 inhabitants has about 1,000 posts in 36 to 40 departments", () => {
    const { departments, dezernate, inhabitants } = typical(50_000);
    expect(inhabitants).toBe(50_000);
    expect(departments.reduce((sum, d) => sum + d.posts, 0)).toBeCloseTo(1000, 6);
    expect(staffOf(50_000)).toBeGreaterThanOrEqual(1000);
    expect(staffOf(50_000)).toBeLessThanOrEqual(1200);
    expect(departments.length).toBeGreaterThanOrEqual(36);
    expect(departments.length).toBeLessThanOrEqual(40);
    expect(dezernate).toHaveLength(5);
  });

  test("adds up and holds together over the whole range of sizes", () => {
    fc.assert(
      fc.property(fc.integer({ min: least, max: most }), (inhabitants) => {
        const { departments, dezernate } = typical(inhabitants);
        const posts = departments.reduce((sum, d) => sum + d.posts, 0);
        const staff = departments.reduce((sum, d) => sum + d.staff, 0);
        expect(Math.abs(posts - inhabitants / 50)).toBeLessThan(0.051);
        expect(Math.abs(staff - posts / 0.85)).toBeLessThan(0.6);
        expect(new Set(departments.map((d) => d.code)).size).toBe(departments.length);
        const codes = new Set(dezernate.map((d) => d.code));
        expect(departments.every((d) => codes.has(d.dezernat) && d.posts > 0 && d.staff >= 1 && d.posts <= d.staff)).toBe(true);
        expect(dezernate.every((d) => departments.some((x) => x.dezernat === d.code))).toBe(true);
        expect(dezernate[0].code).toBe("mayor");
        for (const d of departments) {
          for (const topic of topics) {
            expect(d.relevance[topic.id]).toBeGreaterThanOrEqual(0);
            expect(d.relevance[topic.id]).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("has more departments and Dezernate when larger, never fewer", () => {
    const sizes = [least, 5_000, 10_000, 20_000, 50_000, 100_000, 250_000, most].map(typical);
    const departments = sizes.map((o) => o.departments.length);
    const dezernate = sizes.map((o) => o.dezernate.length);
    expect([...departments].sort((a, b) => a - b)).toEqual(departments);
    expect([...dezernate].sort((a, b) => a - b)).toEqual(dezernate);
    expect([departments[0], departments.at(-1), dezernate[0], dezernate.at(-1)]).toEqual([8, 60, 2, 8]);
  });

  test("blends the work of what has no department of its own: relevance of the whole hardly moves with size", () => {
    const mean = (inhabitants: number, topic: string): number =>
      typical(inhabitants).departments.reduce((sum, d) => sum + d.staff * d.relevance[topic], 0) / staffOf(inhabitants);
    for (const { id } of topics) expect(Math.abs(mean(3_000, id) - mean(300_000, id))).toBeLessThan(0.03);
  });

  test("is the same every time", () => {
    expect(typical(77_777)).toEqual(typical(77_777));
  });

  test.each([least - 1, most + 1, 0, -5, 50_000.5, Number.NaN])("refuses %d inhabitants and names the range", (inhabitants) => {
    const [problem] = problemsOf(() => typical(inhabitants));
    expect(problem.source).toBe("inhabitants");
    expect(problem.expected).toMatchObject({
      de: expect.stringContaining("2.529 bis 637.521"),
      en: expect.stringContaining("2,529 to 637,521"),
    });
  });
});

describe("topics in a typical city", () => {
  test.each(topics.map((t) => [t.id, t] as const))(
    "%s meets about four to five occasions a staff member and year",
    (id, topic) => {
      const { departments } = typical(50_000);
      const mean = departments.reduce((sum, d) => sum + d.staff * d.relevance[id], 0) / staffOf(50_000);
      expect(mean).toBeGreaterThan(0.35);
      expect(mean).toBeLessThan(0.57);
      expect(mean * topic.occasionsPerStaffYear).toBeGreaterThan(3.5);
      expect(mean * topic.occasionsPerStaffYear).toBeLessThan(5.5);
    },
  );
});

test("apportioning gives whole parts that add up and follow the weights", () => {
  const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 15_000 }), (w, extra) => {
      const total = w.length + extra;
      const parts = apportion(total, w, 1);
      const sum = w.reduce((a, b) => a + b, 0);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      parts.forEach((part, i) => {
        expect(Math.abs(part - 1 - (extra * w[i]) / sum)).toBeLessThan(1 + 1e-6);
      });
    }),
  );
  expect(apportion(10, [1, 1, 1], 0)).toEqual([4, 3, 3]);
});
