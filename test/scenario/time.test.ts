import { describe, expect, it } from "vitest";
import { date, week, weekOrCondition } from "../../sim/scenario/time.ts";

const since2010 = { begins: "2010-01" } as const;
const weeksOf = (schema: ReturnType<typeof week>, values: readonly unknown[]) =>
  values.map((value) => schema.safeParse(value).data);

describe("a week of a scenario", () => {
  it("may be a number, a duration or, with a beginning, a date", () => {
    expect(weeksOf(week(since2010), [0, 1040, "26 weeks", "2 Jahre", 2015, "2015", "2015-09", "2010-01-15"])).toEqual([
      0, 1040, 26, 104, 260, 260, 295, 2,
    ]);
    expect(weeksOf(week({ begins: undefined }), [52, "1 year", 2015, "2015-09"])).toEqual([52, 52, undefined, undefined]);
  });

  it("stays inside the longest horizon, however it is written", () => {
    const wrong = [-1, 1041, 1.5, "21 years", "2031", "2009-12", 2009, "2015-13", "soon", null, true, {}];
    expect(weeksOf(week(since2010), wrong)).toEqual(wrong.map(() => undefined));
  });

  it("before the beginning means its first week only where that is said", () => {
    const start = week({ ...since2010, early: "atStart" });
    expect(weeksOf(start, [1990, "2009-12", "2010", -1])).toEqual([0, 0, 0, undefined]);
  });

  it("does not complain about dates when the beginning itself is broken", () => {
    expect(week({ begins: null }).safeParse("2015-09").success).toBe(true);
  });
});

describe("a time of a use", () => {
  const time = weekOrCondition(since2010);

  it("may be relative to another use, backwards too", () => {
    expect(time.parse({ when: "influx" })).toEqual({ when: "influx", at: "start", plus: 0 });
    expect(time.parse({ when: "officer.2", at: "end", plus: "-1 year" })).toEqual({ when: "officer.2", at: "end", plus: -52 });
    expect(time.parse({ when: "influx", plus: -4 })).toMatchObject({ plus: -4 });
    expect(time.parse("2011")).toBe(52);
  });

  it.each([{}, { when: "Influx" }, { when: "a", at: "fades" }, { when: "a", plus: "3000 weeks" }, { when: "a", by: 2 }])(
    "%j is refused",
    (value) => {
      expect(time.safeParse(value).success).toBe(false);
    },
  );
});

it("a date that ends a run is a date, after its beginning", () => {
  const until = date(since2010);
  expect([2012, "2012-07", "2030"].map((value) => until.safeParse(value).data)).toEqual([104, 130, 1040]);
  for (const value of [520, "3 years", 2010, "2031-01", "2009"]) expect(until.safeParse(value).success).toBe(false);
});
