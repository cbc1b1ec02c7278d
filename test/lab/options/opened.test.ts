import { describe, expect, test } from "vitest";
import { stillOpen } from "../../../viz/lab/options/opened.ts";
import { othersWith, seriesName } from "../../../viz/lab/options/target.ts";
import { inquiry, option, use } from "./small-inquiry.ts";

const officer = use();
const unit = use({ use: "staff-unit", id: "unit" });

describe("the open line", () => {
  const opened = { list: { option: "b" }, index: 1, id: "unit", everywhere: false } as const;

  test("stays open while its use is where it was, whatever its values", () => {
    const now = inquiry([option("a", officer), option("b", officer, { ...unit, start: 52 })]);
    expect(stillOpen(opened, now)).toBe(opened);
  });

  test("closes when another use has come to its place, or its option has gone", () => {
    expect(stillOpen(opened, inquiry([option("a", officer), option("b", unit, officer)]))).toBeNull();
    expect(stillOpen(opened, inquiry([option("a", officer)]))).toBeNull();
    expect(stillOpen({ ...opened, list: "events" }, inquiry([option("a", officer)]))).toBeNull();
  });
});

describe("what else has the same", () => {
  test("are the other options with exactly this use, by their place", () => {
    const options = [option("a", officer), option("b", unit, officer), option("c", use({ with: { posts: 2 } }))];
    expect(othersWith(options, "a", 0)).toEqual([1]);
    expect(othersWith(options, "c", 0)).toEqual([]);
  });

  test("moves of one slider are one series, of another slider or another use another", () => {
    const at = { option: "a", index: 0, everywhere: false };
    expect(seriesName(at, "posts")).toBe(seriesName({ ...at }, "posts"));
    const names = [seriesName(at, "posts"), seriesName(at, "ramp"), seriesName({ ...at, index: 1 }, "posts")];
    expect(new Set([...names, seriesName({ ...at, option: null }, "posts")]).size).toBe(4);
  });
});
