import { describe, expect, it } from "vitest";
import { duration, readDuration } from "../../sim/scenario/duration.ts";

describe("a duration", () => {
  it.each([
    ["26 weeks", 26],
    ["1 week", 1],
    ["26w", 26],
    ["12 Wochen", 12],
    ["3 years", 156],
    ["2y", 104],
    ["1 Jahr", 52],
    ["10 Jahren", 520],
    ["18 months", 78],
    ["6 Monate", 26],
    ["1 month", 4],
    ["1,5 Jahre", 78],
    ["0.5 years", 26],
    ["0 weeks", 0],
  ])("%s is %i weeks", (text, weeks) => {
    expect(readDuration(text)).toBe(weeks);
  });

  it.each(["", "weeks", "3", "-3 weeks", "3 decades", "1e3 weeks", "three weeks", "3 weeks 2 days"])("“%s” is none", (text) => {
    expect(readDuration(text)).toBeUndefined();
  });

  it("in a file stays inside its bounds, however it is written", () => {
    const schema = duration(1, 520);
    expect([1, 520, "1 week", "10 years"].map((value) => schema.safeParse(value).data)).toEqual([1, 520, 1, 520]);
    for (const value of [0, 521, 1.5, "0 weeks", "11 years", null, [1]]) expect(schema.safeParse(value).success).toBe(false);
  });
});
