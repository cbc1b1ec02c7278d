import { describe, expect, test } from "vitest";
import { instruments } from "../../../sim/instruments/registry.ts";
import { checkScenario } from "../../../sim/scenario/check.ts";
import { compileOption } from "../../../sim/scenario/compile.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { scenarioOf } from "../../../sim/study/inquiry/scenario-of-inquiry.ts";
import { shelf, stories } from "./shelf.ts";

describe.each(stories)("%s", (id) => {
  const scenario = shelf.scenario(id);
  const inquiry = inquiryOf(scenario);
  const again = scenarioOf(inquiry, scenario);

  test("an inquiry that changes nothing pulls the same levers in the same order", () => {
    for (const option of inquiry.options) {
      expect(compileOption(again, option.id, instruments)).toEqual(compileOption(scenario, option.id, instruments));
    }
  });

  test("keeps what else decides numbers, and the calendar", () => {
    for (const key of [
      "id",
      "topics",
      "focus",
      "weeks",
      "compareFrom",
      "begins",
      "marks",
      "organisation",
      "inhabitants",
    ] as const) {
      expect(again[key], key).toEqual(scenario[key]);
    }
  });

  test("is a scenario without mistakes that leads back to the inquiry", () => {
    expect(checkScenario(again, shelf.known, id)).toEqual([]);
    expect(inquiryOf(again)).toEqual(inquiry);
  });
});

describe("an option's levers", () => {
  const scenario = shelf.scenario("wuerzburg");
  const inquiry = inquiryOf(scenario);
  const [first, ...others] = inquiry.options;

  test.each(first.uses.map((use, at) => [at, use.id]))("stay where another option loses use %i (%s)", (at) => {
    const poorer = { ...first, uses: first.uses.filter((_, i) => i !== at) };
    const changed = scenarioOf({ ...inquiry, options: [poorer, ...others] }, scenario);
    for (const { id } of others) {
      expect(compileOption(changed, id, instruments)).toEqual(compileOption(scenario, id, instruments));
    }
    expect(inquiryOf(changed).options[0].uses).toEqual(poorer.uses);
  });

  test("are the option's own after a change, of which values that went do not stay", () => {
    const uses = first.uses.map((use, i) => (i === 1 ? { ...use, with: { posts: 3 } } : use));
    const changed = scenarioOf({ ...inquiry, options: [{ ...first, uses }, ...others] }, scenario);
    expect(inquiryOf(changed).options[0].uses).toEqual(uses);
    expect(inquiryOf(changed).options[1].uses).toEqual(others[0].uses);
  });
});

test("marks beyond the horizon are left out", () => {
  const scenario = shelf.scenario("climate-mayor");
  const { marks } = scenarioOf({ ...inquiryOf(scenario), weeks: 104 }, scenario);
  expect(marks.map(({ week }) => week)).toEqual([52]);
});

test("the organisation is the one that is chosen", () => {
  const scenario = shelf.scenario("climate-mayor");
  const inquiry = inquiryOf(scenario);
  const chosen = scenarioOf({ ...inquiry, organisation: { kind: "named", id: "halle" } }, scenario);
  expect([chosen.organisation, chosen.inhabitants]).toEqual(["halle", undefined]);
  const own = scenarioOf({ ...inquiry, organisation: { kind: "named", id: "climate-mayor" } }, scenario);
  expect([own.organisation, own.inhabitants]).toEqual(["typical", 50_000]);
});
