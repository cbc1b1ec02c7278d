import { expect, it } from "vitest";
import { officer } from "../../sim/instruments/officer.ts";
import { instruments } from "../../sim/instruments/registry.ts";
import type { BodyLever, BoundaryLever, HeadsLever, Lever, LiaisonLever } from "../../sim/model/levers.ts";
import { parameterNames } from "../../sim/model/parameter-names.ts";
import type { Structures } from "../../sim/model/parameters.ts";
import { run } from "../../sim/run.ts";
import { inputWith, library, parametersWith, topicsNamed, village } from "../support/city.ts";

it("the file of parameters declares exactly the parameters of the model", () => {
  const declared = library.parameters.map(({ name }) => name);
  expect(new Set(declared).size).toBe(declared.length);
  expect(declared.sort()).toEqual([...parameterNames].sort());
});

const topics = ["climate-mitigation", "integration", "digitalisation"];
const span = { topics: ["climate-mitigation", "integration"], start: 0, end: 150, ramp: 8 };
const circle: BodyLever = {
  ...span,
  lever: "body",
  body: "circle",
  rhythm: 4,
  hours: 2,
  level: "mixed",
  purpose: "decide",
  chair: "mayor",
  departments: 8,
  types: [],
  bothSides: false,
  outsiders: 0,
  area: 1,
};
const election: HeadsLever = {
  ...span,
  lever: "heads",
  start: 80,
  departmentHeads: 0.5,
  dezernenten: 0.5,
  mayor: true,
  qualification: "unqualified",
};
/** Somebody carries matters across a boundary to one side and nobody to the other. */
const county: BoundaryLever = { ...span, lever: "boundary", side: "county", types: ["social", "youth", "health"] };
const liaison: LiaisonLever = { ...span, lever: "liaison", side: "county", hoursPerWeek: 2, start: 40 };
const lonely = { advise: 0.6, visit: 0.1, screen: 0.1, convene: 0.1, fundraise: 0.1, posts: 0.1, qualification: 0.2 };
/**
 * Every mechanism is met: all instruments for two topics, for the third one poor officer; a circle; an election; a boundary. In
 * calm times nobody freezes posts, offers programmes or takes the boundary away, which would leave other ways unused.
 */
const leversIn = (times: "calm" | "hard"): readonly Lever[] => [
  circle,
  county,
  liaison,
  ...instruments
    .filter(({ id }) => times === "hard" || !["budget-crisis", "funding-programme", "one-administration"].includes(id))
    .flatMap((i) => i.levers(i.example.with, { ...span, id: i.id })),
  ...["first", "second"].flatMap((id) => officer.levers({ agreed: true }, { ...span, id, topics: ["digitalisation"] })),
  ...officer.levers(lonely, { ...span, id: "lonely", topics: ["digitalisation"] }),
  election,
];
const organisation = {
  ...village,
  departments: village.departments.map((d, i) => (i % 2 === 0 ? d : { ...d, hierarchy: null })),
};

/** Names read, at least once, in a run in such times under one form of coordination. */
function namesRead(times: "calm" | "hard", coordination: Structures["coordination"], seed: number): ReadonlySet<string> {
  const names = new Set<string>();
  const parameters = new Proxy(parametersWith({ budgetSwing: 0.8 }), {
    get(values, name) {
      names.add(String(name));
      return Reflect.get(values, name);
    },
  });
  const structures = { stages: "gates", openness: "bounded", regularWork: "first", coordination } as const;
  run(
    inputWith({
      organisation,
      topics: topicsNamed(...topics),
      levers: leversIn(times),
      parameters,
      structures,
      seed,
      weeks: 260,
    }),
  );
  return names;
}

it("every parameter is read in a run, and no other name", () => {
  const names = [1, 2, 3, 4].map((seed) => namesRead(seed < 3 ? "calm" : "hard", seed % 2 === 0 ? "negative" : "positive", seed));
  expect([...new Set(names.flatMap((read) => [...read]))].sort()).toEqual([...parameterNames].sort());
});
