import { describe, expect, test } from "vitest";
import { de } from "../../../viz/lab/options/text/de.ts";
import { en } from "../../../viz/lab/options/text/en.ts";
import { yearTicks } from "../../../viz/lab/options/timeline-ticks.ts";
import {
  durationWords,
  fromWords,
  monthOfWeek,
  monthsOf,
  untilWords,
  weekOfMonth,
  weeksOfMonths,
} from "../../../viz/lab/options/week-words.ts";

describe("weeks in words", () => {
  test.each([
    [0, undefined, "von Anfang an", "from the start"],
    [52, undefined, "ab Jahr\u00A02", "from year\u00A02 on"],
    [117, undefined, "ab Jahr\u00A03, Monat\u00A04", "from year\u00A03, month\u00A04 on"],
    [104, "2012-01", "ab Januar 2014", "from January 2014 on"],
    [4, "2015-09", "ab Oktober 2015", "from October 2015 on"],
  ])("week %i of a run from %s begins %s", (week, begins, german, english) => {
    expect(fromWords(week, begins, "de", de.time)).toBe(german);
    expect(fromWords(week, begins, "en", en.time)).toBe(english);
  });

  test("an end is told by the last month in which something acts", () => {
    expect(untilWords(null, undefined, "de", de.time)).toBe("bis zum Schluss");
    expect(untilWords(156, undefined, "de", de.time)).toBe("bis Ende von Jahr\u00A03");
    expect(untilWords(169, undefined, "de", de.time)).toBe("bis Ende von Jahr\u00A04, Monat\u00A03");
    expect(untilWords(156, "2012-01", "en", en.time)).toBe("until the end of 2014");
  });

  test("month and week lead to each other, with and without a calendar", () => {
    for (const begins of [undefined, "2015-09"])
      for (let years = 0; years < 3; years++)
        for (let month = 1; month <= 12; month++) {
          const year = begins === undefined ? years + 1 : 2016 + years;
          expect(monthOfWeek(weekOfMonth({ year, month }, begins), begins)).toEqual({ year, month });
        }
  });

  test("lengths of time are told to the month", () => {
    expect([0, 26, 52, 78, 104].map((weeks) => durationWords(weeks, de.time))).toEqual([
      "keine",
      "6 Monate",
      "1 Jahr",
      "1 Jahr 6 Monate",
      "2 Jahre",
    ]);
    for (let months = 0; months <= 60; months++) expect(monthsOf(weeksOfMonths(months))).toBe(months);
  });
});

describe("years on the axis", () => {
  test("are few enough to read, evenly spaced and inside the horizon", () => {
    expect(yearTicks(520, undefined, 11).map(({ week }) => week)).toEqual([0, 52, 104, 156, 208, 260, 312, 364, 416, 468]);
    expect(yearTicks(1040, undefined, 11).map(({ year }) => year)).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
    expect(yearTicks(1040, "2011-09", 11).map(({ year }) => year)).toEqual([
      2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026, 2028, 2030,
    ]);
    expect(yearTicks(1040, "2011-09", 11)[0].week).toBe(17);
  });
});
