import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf, grain, moved, weekAtPlace, weekByKey } from "../../../viz/lab/options/timeline-moves.ts";
import { timelineGroups } from "../../../viz/lab/options/timeline-rows.ts";
import { inquiry, option, use } from "./small-inquiry.ts";

describe("moving a bar", () => {
  test("an end that reaches the horizon is none, and comes back from it", () => {
    expect(moved({ start: 52, end: 156 }, "end", 520, 520)).toEqual({ start: 52, end: null });
    expect(moved({ start: 52, end: null }, "end", 516, 520)).toEqual({ start: 52, end: 516 });
  });

  test("the whole keeps its length and stops at the horizon", () => {
    expect(moved({ start: 52, end: 156 }, "whole", 60, 520)).toEqual({ start: 60, end: 164 });
    expect(moved({ start: 52, end: 156 }, "whole", 9999, 520)).toEqual({ start: 416, end: 520 });
    expect(moved({ start: 52, end: 156 }, "whole", -9, 520)).toEqual({ start: 0, end: 104 });
  });

  test("ends never cross", () => {
    expect(moved({ start: 52, end: 156 }, "start", 400, 520)).toEqual({ start: 152, end: 156 });
    expect(moved({ start: 52, end: 156 }, "end", 0, 520)).toEqual({ start: 52, end: 56 });
    expect(boundsOf({ start: 52, end: 156 }, "start", 520)).toEqual([0, 152]);
    expect(boundsOf({ start: 52, end: 156 }, "end", 520)).toEqual([56, 520]);
  });

  test("arrows go four weeks, with Shift a year, Home and End to the edges; other keys do nothing", () => {
    expect(weekByKey("ArrowRight", false, 52, 520)).toBe(56);
    expect(weekByKey("ArrowLeft", true, 104, 520)).toBe(52);
    expect(weekByKey("Home", false, 104, 520)).toBe(0);
    expect(weekByKey("End", false, 104, 520)).toBe(520);
    expect(weekByKey("Tab", false, 104, 520)).toBeUndefined();
  });

  test("a pointer's place is the nearest fourth week inside the horizon", () => {
    expect(weekAtPlace(0.1, 520)).toBe(52);
    expect(weekAtPlace(0.1037, 520)).toBe(52);
    expect(weekAtPlace(0.105, 520)).toBe(56);
    expect(weekAtPlace(-1, 520)).toBe(0);
    expect(weekAtPlace(2, 518)).toBe(518);
  });

  test("whatever is moved where, it stays inside the horizon and at least a grain long", () => {
    const stretch = fc
      .integer({ min: 0, max: 500 })
      .chain((start) => fc.record({ start: fc.constant(start), end: fc.option(fc.integer({ min: start + grain, max: 520 })) }));
    const part = fc.constantFrom("start", "end", "whole" as const);
    fc.assert(
      fc.property(stretch, part, fc.integer({ min: -600, max: 1200 }), (one, moving, week) => {
        const { start, end } = moved(one, moving as "start", week, 520);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end ?? 520).toBeLessThanOrEqual(520);
        expect((end ?? 520) - start).toBeGreaterThanOrEqual(grain);
      }),
    );
  });
});

describe("rows of the timeline", () => {
  const officer = use();
  const unit = use({ use: "staff-unit", id: "unit", start: 104 });
  const heat = use({ use: "heat-summer", id: "heat" });
  const two = inquiry([option("a", officer), option("b", officer, unit)], { events: [heat] });

  test("tell each use once: in all, from outside, in one", () => {
    const groups = timelineGroups(two, undefined);
    expect(groups.map(({ of, rows }) => [of, rows.map(({ use: { id } }) => id)])).toEqual([
      ["shared", ["officer"]],
      ["events", ["heat"]],
      [1, ["unit"]],
    ]);
    expect(groups.flatMap(({ rows }) => rows.map(({ target }) => target))).toEqual([
      { option: "a", index: 0, everywhere: true },
      { option: null, index: 0, everywhere: false },
      { option: "b", index: 1, everywhere: false },
    ]);
  });
});
