import { describe, expect, test } from "vitest";
import type { Instrument } from "../../../sim/instruments/instrument.ts";
import { instruments } from "../../../sim/instruments/registry.ts";
import { catalogueGroups } from "../../../viz/lab/options/catalogue-groups.ts";
import { placeUse } from "../../../viz/lab/options/place-use.ts";
import { inquiry, option, use } from "./small-inquiry.ts";

const named = (id: string): Instrument => instruments.find((one) => one.id === id)!;
const two = inquiry([option("a", use()), option("b", use({ use: "training", id: "training" }))]);

describe("placing an instrument", () => {
  test("it begins where options begin to be compared, as long as in its example, for what the answer is about", () => {
    const placed = placeUse(named("crisis-group"), "b", two);
    expect(placed).toMatchObject({ use: "crisis-group", id: "crisis-group", topics: ["integration"], start: 52, end: 130 });
    expect(placed.with).toEqual({ rhythm: 1, departments: 10 });
    expect(placeUse(named("crisis-group"), "b", { ...two, weeks: 104 }).end).toBeNull();
  });

  test("the example's topics stay if the focus is among them, else it serves the focus", () => {
    const both = { ...two, focus: "climate-mitigation" };
    expect(placeUse(named("administration-day"), "a", both).topics).toEqual(["climate-mitigation", "integration"]);
    expect(placeUse(named("officer"), "a", both).topics).toEqual(["climate-mitigation"]);
  });

  test("its id is new where it goes, so that it changes no other unit", () => {
    expect(placeUse(named("training"), "a", two).id).toBe("training");
    expect(placeUse(named("training"), "b", two).id).toBe("training-2");
    expect(placeUse(named("officer"), null, two).id).toBe("officer-2");
  });
});

describe("the catalogue", () => {
  test("shows every instrument once, in the order of the groups", () => {
    const all = catalogueGroups(instruments, " ", "de").flatMap(({ found }) => found);
    expect([...all].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([...instruments].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test("finds by every word, whatever its case, in the language of the page", () => {
    const ids = (query: string, language: "de" | "en") =>
      catalogueGroups(instruments, query, language).flatMap(({ found }) => found.map(({ id }) => id));
    expect(ids("stabsstelle", "de")).toContain("staff-unit");
    expect(ids("Verwaltungstage", "de")).toEqual(["administration-day"]);
    expect(ids("Verwaltungstage", "en")).toEqual([]);
    expect(ids("stabsstelle verwaltungstage", "de")).toEqual([]);
  });
});
