import { describe, expect, test } from "vitest";
import type { Inquiry, Use, WrittenOrganisation } from "../../../sim/study/inquiry/inquiry.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { organisationOf } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import { act } from "../../../viz/lab/state/act.ts";
import type { Action } from "../../../viz/lab/state/action.ts";
import { shelf } from "../../study/inquiry/shelf.ts";

const begun = inquiryOf(shelf.scenario("climate-mayor"));
const influx = inquiryOf(shelf.scenario("disruptive-influx"));
const [officer, deputy] = begun.options;

function did(action: Action, inquiry: Inquiry = begun): Inquiry {
  return act(inquiry, action, shelf);
}

function written(inquiry: Inquiry): WrittenOrganisation {
  if (inquiry.organisation.kind !== "written") throw new Error("not written");
  return inquiry.organisation.written;
}

const training: Use = { use: "training", id: "training", topics: ["integration"], start: 0, end: null, ramp: 0, with: {} };

describe("departments", () => {
  const changed = did({ kind: "changeDepartment", code: "it", change: { staff: 40, utilisation: 1.1 } });

  test("a change writes the administration down, everything else as it was", () => {
    const before = organisationOf(begun.organisation, shelf);
    const after = organisationOf(changed.organisation, shelf);
    const expected = before.departments.map((one) => (one.code === "it" ? { ...one, staff: 40, utilisation: 1.1 } : one));
    expect(after).toEqual({ ...before, departments: expected });
  });

  test("undefined takes a value away", () => {
    const again = did({ kind: "changeDepartment", code: "it", change: { utilisation: undefined } }, changed);
    expect(written(again).departments.find(({ code }) => code === "it")).not.toHaveProperty("utilisation");
  });

  test("one of another kind has that kind's relevance", () => {
    const small = did({ kind: "organisation", choice: { kind: "typical", inhabitants: 6000 } });
    const merged = did({ kind: "changeDepartment", code: "urban-planning", change: { type: "social" } }, small);
    const { departments } = organisationOf(merged.organisation, shelf);
    const topic = shelf.topics.find(({ id }) => id === "integration")!;
    expect(departments.find(({ code }) => code === "urban-planning")?.relevance.integration).toBe(topic.relevance.social);
  });

  test.each<[string, Action]>([
    ["nobody", { kind: "changeDepartment", code: "no-such", change: { staff: 4 } }],
    ["what it is already", { kind: "changeDepartment", code: "it", change: { type: "it" } }],
    ["an unknown kind", { kind: "changeDepartment", code: "it", change: { type: "kitchen" } }],
    ["a Dezernat that is not there", { kind: "changeDepartment", code: "it", change: { dezernat: "IX" } }],
    ["too many staff", { kind: "changeDepartment", code: "it", change: { staff: 15_000 } }],
    ["an empty name", { kind: "changeDepartment", code: "it", change: { name: "" } }],
    ["a Dezernat with departments, away", { kind: "removeDezernat", code: "mayor" }],
    ["a Dezernat beyond the end", { kind: "moveDezernat", code: "mayor", to: 99 }],
    ["a city of five", { kind: "organisation", choice: { kind: "typical", inhabitants: 5 } }],
  ])("%s: nothing changes", (_, action) => {
    expect(did(action)).toBe(begun);
  });

  test("a Dezernat comes, takes a department, moves to the front, and goes once it is empty", () => {
    const added = did({ kind: "addDezernat", dezernat: { code: "VII", name: "Klima" } });
    const filled = did({ kind: "changeDepartment", code: "environment", change: { dezernat: "VII" } }, added);
    expect(did({ kind: "removeDezernat", code: "VII" }, filled)).toBe(filled);
    const first = did({ kind: "moveDezernat", code: "VII", to: 0 }, filled);
    expect(
      written(first)
        .dezernate.map(({ code }) => code)
        .slice(0, 2),
    ).toEqual(["VII", "mayor"]);
    const gone = did({ kind: "removeDepartment", code: "environment" }, first);
    expect(written(did({ kind: "removeDezernat", code: "VII" }, gone)).dezernate[0].code).toBe("mayor");
  });
});

describe("options", () => {
  test("a copy has the uses, its own name, and no description that would soon be wrong", () => {
    const { options } = did({ kind: "addOption", id: "new", like: "deputy-mayor", title: { de: "Neu", en: "New" } });
    expect(options.at(-1)).toEqual({
      id: "new",
      title: { de: "Neu", en: "New" },
      description: { de: "", en: "" },
      uses: deputy.uses,
    });
  });

  test("there are one to five, each with an id of its own", () => {
    const title = { de: "x", en: "x" };
    const five = did({ kind: "addOption", id: "fifth", like: "officer", title });
    expect(did({ kind: "addOption", id: "sixth", like: "officer", title }, five)).toBe(five);
    expect(did({ kind: "addOption", id: "officer", like: "officer", title })).toBe(begun);
    const one = begun.options.slice(1).reduce((left, { id }) => did({ kind: "removeOption", option: id }, left), begun);
    expect(one.options).toHaveLength(1);
    expect(did({ kind: "removeOption", option: one.options[0].id }, one)).toBe(one);
  });

  test("moving one to the front makes it the base", () => {
    const { options } = did({ kind: "moveOption", option: "unit-only", to: 0 });
    expect(options.map(({ id }) => id)).toEqual(["unit-only", "officer", "deputy-mayor", "deputy-mayor-and-unit"]);
  });
});

describe("uses", () => {
  test("numbers are brought into their range", () => {
    const { max } = shelf.known.instruments.find(({ id }) => id === "officer")!.parameters.posts;
    const changed = did({ kind: "changeUse", option: "officer", index: 0, change: { with: { posts: 1e6 } } });
    expect(changed.options[0].uses[0].with).toEqual({ ...officer.uses[0].with, posts: max });
    expect(changed.options[1]).toBe(deputy);
  });

  test("a change everywhere reaches every option that has exactly this use", () => {
    const one = did({ kind: "changeUse", option: "deputy-mayor", index: 0, change: { ramp: 4 } });
    const all = did({ kind: "changeUse", option: "officer", index: 0, change: { start: 8 }, everywhere: true }, one);
    expect(all.options.map(({ uses }) => [uses[0].start, uses[0].ramp])).toEqual([
      [8, 0],
      [0, 4],
      [8, 0],
      [8, 0],
    ]);
  });

  test("one is added everywhere, and taken away everywhere", () => {
    const added = did({ kind: "addUse", option: "officer", use: training, everywhere: true });
    expect(added.options.map(({ uses }) => uses.at(-1))).toEqual(Array(4).fill(training));
    const index = added.options[0].uses.length - 1;
    expect(did({ kind: "removeUse", option: "officer", index, everywhere: true }, added)).toEqual(begun);
  });

  test("what comes from outside stands among the events, and a decision does not", () => {
    const [event] = influx.events;
    expect(did({ kind: "addUse", option: "officer", use: { ...event, topics: ["integration"] } })).toBe(begun);
    expect(did({ kind: "addUse", option: null, use: training })).toBe(begun);
    const with2 = did({ kind: "addUse", option: null, use: { ...event, topics: ["integration"] } });
    expect(with2.events).toHaveLength(1);
    expect(did({ kind: "removeUse", option: null, index: 0 }, with2)).toEqual(begun);
  });

  test.each<[string, Action]>([
    ["no such option", { kind: "addUse", option: "none", use: training, everywhere: true }],
    ["no such place", { kind: "changeUse", option: "officer", index: 40, change: { start: 3 } }],
    ["an end before the start", { kind: "changeUse", option: "deputy-mayor", index: 4, change: { end: 52 } }],
    [
      "a topic that is none of the inquiry's",
      { kind: "changeUse", option: "officer", index: 0, change: { topics: ["inclusion"] } },
    ],
    ["no topic", { kind: "changeUse", option: "officer", index: 0, change: { topics: [] } }],
    ["a word that is no choice", { kind: "changeUse", option: "officer", index: 0, change: { with: { placement: "moon" } } }],
    ["no number", { kind: "changeUse", option: "officer", index: 0, change: { with: { posts: Number.NaN } } }],
    ["nothing", { kind: "changeUse", option: "officer", index: 0, change: {} }],
  ])("%s: nothing changes", (_, action) => {
    expect(did(action)).toBe(begun);
  });
});

describe("time", () => {
  test("a shorter horizon loses no start, so that a slider may go there and back", () => {
    const short = did({ kind: "horizon", weeks: 60 });
    expect(did({ kind: "horizon", weeks: 520 }, short)).toEqual(begun);
  });

  test("before the comparison begins, a horizon makes all cases count", () => {
    expect(did({ kind: "horizon", weeks: 52 })).toMatchObject({ weeks: 52, compareFrom: 0 });
    expect(did({ kind: "compareFrom", week: 520 })).toBe(begun);
  });
});

describe("topics", () => {
  test("uses lose what is gone, and go with their last topic", () => {
    const fewer = did({ kind: "topics", topics: ["climate-mitigation"], focus: "climate-mitigation" });
    expect(fewer.options[0].uses.map(({ id, topics }) => [id, topics])).toEqual([
      ["climate-officer", ["climate-mitigation"]],
      ["concept", ["climate-mitigation"]],
      ["topic-budget", ["climate-mitigation"]],
    ]);
  });

  test.each([
    [["integration", "climate-mitigation"], "digitalisation", "climate-mitigation"],
    [["integration", "digitalisation"], "inclusion", "integration"],
    [["integration", "digitalisation"], "digitalisation", "digitalisation"],
  ])("of %j with focus %s the focus is %s", (topics, focus, expected) => {
    expect(did({ kind: "topics", topics, focus }).focus).toBe(expected);
  });

  test("none, unknown or the same twice: nothing changes", () => {
    for (const topics of [[], ["golf"], ["integration", "integration"]]) {
      expect(did({ kind: "topics", topics, focus: "integration" })).toBe(begun);
    }
  });
});

describe("assumptions", () => {
  test("are held, brought into their range, and drawn again", () => {
    const { name, max } = shelf.parameters[3];
    const fixed = did({ kind: "fixParameter", name, value: max + 1e-9 });
    expect(fixed.fixed.parameters).toEqual({ [name]: max });
    const both = did({ kind: "fixStructure", name: "stages", value: "compensating" }, fixed);
    expect(both.fixed.structures).toEqual({ stages: "compensating" });
    const freed = did({ kind: "fixParameter", name, value: null }, both);
    expect(did({ kind: "fixStructure", name: "stages", value: null }, freed)).toEqual(begun);
  });

  test.each<[string, Action]>([
    ["an unknown one", { kind: "fixParameter", name: "luck", value: 1 }],
    ["no number", { kind: "fixParameter", name: shelf.parameters[0].name, value: Number.NaN }],
    ["an unknown form", { kind: "fixStructure", name: "stages", value: "doors" }],
    ["no world", { kind: "settings", change: { worlds: 0 } }],
    ["an empty seed", { kind: "settings", change: { seed: "" } }],
    ["what is so already", { kind: "settings", change: { worlds: begun.worlds, seed: undefined } }],
    ["too long a text", { kind: "paper", change: { occasion: "x".repeat(4000) } }],
  ])("%s: nothing changes", (_, action) => {
    expect(did(action)).toBe(begun);
  });
});

test("another inquiry may begin, a broken one may not", () => {
  expect(did({ kind: "begin", inquiry: influx })).toBe(influx);
  expect(did({ kind: "begin", inquiry: { ...influx, options: [] } })).toBe(begun);
  expect(did({ kind: "begin", inquiry: structuredClone(begun) })).toBe(begun);
});
