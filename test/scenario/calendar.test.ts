import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthAt, monthOf, weeksSince } from "../../sim/scenario/calendar.ts";

const year = fc.integer({ min: 1900, max: 2150 });
const month = fc.integer({ min: 1, max: 12 });
const iso = (y: number, m: number): string => `${y}-${String(m).padStart(2, "0")}`;

describe("weeks between dates", () => {
  it.each([
    ["2010-01", "2010", 0],
    ["2010-01", "2011", 52],
    ["2010-01", "2015-09", 295],
    ["2010-04", "2011-04", 52],
    ["2010-01", "2010-04", 13],
    ["2010-01", "2010-07", 26],
    ["2010-01", "2010-10", 39],
    ["2010-01", "2010-01-15", 2],
    ["2010-01", "2010-12-31", 52],
    ["2012-01", "2012-02-29", 8],
    ["2012-01", "2012-03", 8],
    ["2010-01", "2008", -104],
    ["2005-01", "2025", 1040],
  ])("from %s to %s are %i", (begins, date, weeks) => {
    expect(weeksSince(begins, date)).toBe(weeks);
  });

  it("are 52 from any month to the same a year later, and some from any month to a later one", () => {
    fc.assert(
      fc.property(year, month, year, month, (y, m, y2, m2) => {
        const since = (date: string) => weeksSince(iso(y, m), date)!;
        expect(since(iso(y + 1, m))).toBe(52);
        if (y2 * 12 + m2 > y * 12 + m) expect(since(iso(y2, m2))).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    "2010-13",
    "2010-00",
    "2010-02-30",
    "2011-02-29",
    "2010-01-00",
    "1800",
    "3000-01",
    "10-01-2010",
    "2010/01",
    "",
    "today",
  ])("“%s” is no date", (text) => {
    expect([monthOf(text), weeksSince("2010-01", text)]).toEqual([undefined, undefined]);
  });
});

describe("the month of a week", () => {
  it("is the month whose first day lies in that week or before", () => {
    fc.assert(
      fc.property(year, month, year, month, (y, m, y2, m2) => {
        const [begins, date] = [iso(y, m), iso(y2, m2)];
        const weeks = weeksSince(begins, date)!;
        expect(monthAt(begins, weeks)).toBe(date);
        expect(monthAt(begins, weeks - 1) < date).toBe(true);
      }),
    );
  });

  it("is written like the beginning, whatever the day", () => {
    expect([monthOf("2010"), monthOf("2010-3"), monthOf("2010-03-31")]).toEqual(["2010-01", "2010-03", "2010-03"]);
  });
});
