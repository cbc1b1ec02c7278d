import { describe, expect, it } from "vitest";
import { endBefore, monthName, shortMonth, until } from "../../../viz/text/dates.ts";

describe("dates in words", () => {
  it("name a month whole and short", () => {
    expect([monthName("2020-05", "de"), monthName("2020-05", "en")]).toEqual(["Mai 2020", "May 2020"]);
    expect([monthName("2018-03", "de"), monthName("2018-12", "en")]).toEqual(["März 2018", "December 2018"]);
    expect([shortMonth("2017-10", "de"), shortMonth("2017-10", "en")]).toEqual(["Okt 2017", "Oct 2017"]);
  });

  it("say the end of a year as people do, for what ends as the next one begins", () => {
    expect([endBefore("2026-01", "de"), endBefore("2026-01", "en")]).toEqual(["Ende 2025", "the end of 2025"]);
    expect([endBefore("2020-05", "de"), endBefore("2020-05", "en")]).toEqual(["Ende April 2020", "the end of April 2020"]);
    expect([until("2025-01", "de"), until("2025-01", "en")]).toEqual(["Ende 2024", "the end of 2024"]);
    expect([until("2017-10", "de"), until("2017-10", "en")]).toEqual(["Oktober 2017", "October 2017"]);
  });
});
