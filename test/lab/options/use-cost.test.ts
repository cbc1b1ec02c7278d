import { describe, expect, test } from "vitest";
import { instruments } from "../../../sim/instruments/registry.ts";
import { loadLibrary, shelfOf } from "../../../sim/node/library.ts";
import type { Use } from "../../../sim/study/inquiry/inquiry.ts";
import { organisationOf } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import { costSetting, useCost } from "../../../viz/lab/options/use-cost.ts";
import { inquiry, option, use } from "./small-inquiry.ts";

const shelf = shelfOf(loadLibrary());
const asked = inquiry([option("a")]);
const setting = (inhabitants: number, parameters: Readonly<Record<string, number>> = {}) =>
  costSetting(
    { ...asked, fixed: { parameters, structures: {} } },
    organisationOf({ kind: "typical", inhabitants }, shelf),
    shelf,
  );
const cost = (one: Use, where = setting(50_000)) => useCost(one, instruments.find(({ id }) => id === one.use)!, where);

describe("what a use costs here", () => {
  test("follows the values chosen and the rates held fixed", () => {
    const three = use({ use: "staff-unit", with: { posts: 3 } });
    const six = use({ use: "staff-unit", with: { posts: 6 } });
    expect(cost(six).yearly.euro).toBe(2 * cost(three).yearly.euro);
    expect(cost(three, setting(50_000, { costPerPost: 1000 })).yearly.euro).toBe(3000);
  });

  test("follows the size of the administration where everybody takes part", () => {
    const course = use({ use: "training", with: { hours: 4 } });
    expect(cost(course, setting(200_000)).yearly.hours).toBeGreaterThan(2 * cost(course).yearly.hours);
  });

  test("every instrument's example can be reckoned", () => {
    for (const { id, example } of instruments) {
      const { setUp, yearly } = cost({ use: id, id, ramp: 0, ...example, topics: ["integration"] });
      for (const value of [setUp.hours, setUp.euro, yearly.hours, yearly.euro]) expect(Number.isFinite(value), id).toBe(true);
    }
  });
});
