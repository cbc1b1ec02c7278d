import { describe, expect, it } from "vitest";
import { instruments } from "../../sim/instruments/registry.ts";
import type { Lever } from "../../sim/model/levers.ts";
import type { Department, Organisation } from "../../sim/model/organisation.ts";
import type { RunResult } from "../../sim/model/result.ts";
import { type RunInput, run } from "../../sim/run.ts";
import { twins } from "../../sim/study/tabulate/twins.ts";
import { inputWith, optionInput, parametersWith, scenarios, thousand, topicIds, topicsNamed, town } from "../support/city.ts";
import { digestOf } from "../support/digest.ts";

function busyInput(scenario: string, option: string): RunInput {
  const parameters = parametersWith({ leavingPerYear: 0.3 });
  return optionInput(scenarios.find(({ id }) => id === scenario)!, option, { weeks: 200, parameters });
}

/** Units that grow and often lose people, backing from above, concepts pursued, an influx: much that an addition might disturb. */
const busy = busyInput("climate-mayor", "deputy-mayor-and-unit");
const flooded = busyInput("disruptive-influx", "crisis-group");

/** All that happened; what each lever took has an entry even for one that can do nothing. */
function happening({ leverHours: _, leverEuro: __, ...result }: RunResult): string {
  return digestOf(result as RunResult);
}

describe.each([
  ["under a deputy mayor", busy],
  ["in an influx", flooded],
])("%s, an addition that can do nothing changes not one bit", (_base, busy) => {
  const before = happening(run(busy));
  const span = { start: 30, end: 170, ramp: 40 } as const;
  const topics = busy.topics.map(({ id }) => id);
  const absent = topicIds.find((id) => !topics.includes(id))!;
  const unit = instruments.find(({ id }) => id === "officer")!;
  const inert: readonly (readonly [string, readonly Lever[]])[] = [
    ["no lever", []],
    ["levers beyond the horizon", instruments.flatMap((i) => i.levers({}, { id: i.id, topics, start: 200, end: null, ramp: 8 }))],
    [
      "levers for a topic nobody has here, but for posts, which cost",
      instruments
        .flatMap((i) => i.levers({}, { id: i.id, topics: [absent], ...span }))
        .filter((l) => l.lever !== "unit" && ("topics" in l || "topic" in l)),
    ],
    ["a unit without posts", unit.levers({ posts: 0 }, { id: "empty", topics, ...span })],
    [
      "money without euro",
      [{ ...span, lever: "money", topic: topics[0], euroPerYear: 0, ownShare: 0, source: "grant", protected: false }],
    ],
    [
      "an election that replaces nobody",
      [{ ...span, lever: "heads", topics, departmentHeads: 0, dezernenten: 0, mayor: false, qualification: "any" }],
    ],
    [
      "a training of no hours",
      [
        {
          ...span,
          lever: "learning",
          topics,
          hoursPerStaffYear: 0,
          voluntary: true,
          content: "both",
          format: "course",
          types: [],
        },
      ],
    ],
    ["a re-cut that moves nobody", [{ ...span, lever: "recut", share: 0 }]],
    ["a hierarchy as steep as before", [{ ...span, lever: "hierarchy", types: [], factor: 1 }]],
    ["a boundary that nobody stands behind", [{ ...span, lever: "boundary", side: "county", types: ["none"] }]],
    ["a liaison without a boundary, but for its hours", [{ ...span, lever: "liaison", topics, side: "county", hoursPerWeek: 0 }]],
    ["a forum that invites nobody", [{ ...span, lever: "forum", topics, rhythm: 4, hours: 6, share: 0 }]],
    ["an evaluation that looks at nothing", [{ ...span, lever: "evaluation", topics, thoroughness: 0 }]],
    ["no time to look back", [{ ...span, lever: "reflection", topics, types: [], hoursPerStaffMonth: 0, tolerance: 0 }]],
    ["recruits as before", [{ ...span, lever: "recruitment", topics, types: [], share: 0 }]],
    ["a mood as before", [{ ...span, lever: "budget", mood: 0, freeze: false }]],
    ["a council as before", [{ ...span, lever: "council", topics, support: 0 }]],
    ["a rule that overtakes nothing", [{ ...span, lever: "overtake", topic: topics[0], share: 0 }]],
    [
      "partners outside without time",
      [
        {
          ...span,
          lever: "outside",
          partner: "p",
          kind: "civilSociety",
          topics,
          hoursPerWeek: 0,
          expertise: 1,
          legitimacy: 1,
          voluntary: true,
        },
      ],
    ],
    [
      "demand as before",
      [{ ...span, lever: "demand", topic: topics[0], occasions: 1, regularWork: 0, contact: 0, salience: 0, novelty: 1 }],
    ],
    [
      "a rule that covers nothing",
      [
        {
          ...span,
          lever: "rule",
          rule: "r",
          topics,
          kind: "checklist",
          scope: ["none"],
          coverage: 1,
          guidance: 1,
          hoursPerCase: 9,
        },
      ],
    ],
  ];

  it.each(inert)("%s", (_name, levers) => {
    expect(happening(run({ ...busy, levers: [...busy.levers, ...levers] }))).toBe(before);
  });
});

/** A department without staff, cases or contact. */
const ghost: Department = {
  code: "ghost",
  name: "Leeres Amt",
  dezernat: town.dezernate[0].code,
  type: "other",
  posts: 0,
  staff: 0,
  utilisation: null,
  hierarchy: null,
  relevance: {},
  contact: {},
};

function withGhost(organisation: Organisation, at: number): Organisation {
  return { ...organisation, departments: organisation.departments.toSpliced(at, 0, ghost) };
}

/** A result with departments by code in place of rows, and without the ghost's own. */
function byCode({ departments, log, byDepartment, tieStrengths, ...rest }: RunResult) {
  const { origin, owner, ...columns } = log;
  const codes = (rows: Uint16Array) => Array.from(rows, (d) => departments[d]).join();
  const isGhost = (at: number) => departments[at % departments.length] === ghost.code;
  const living = Object.fromEntries(
    Object.entries(byDepartment).map(([name, values]: [string, Float32Array]) => [name, values.filter((_, at) => !isGhost(at))]),
  ) as unknown as RunResult["byDepartment"];
  const ties = tieStrengths.filter((_, at) => !isGhost(at) && !isGhost(Math.floor(at / departments.length)));
  return {
    origin: codes(origin),
    owner: codes(owner),
    digest: digestOf({ ...rest, tieStrengths: ties, byDepartment: living, log: columns as RunResult["log"] }),
  };
}

describe("a department without staff leaves all others as they are, to the bit", () => {
  const many: RunInput = { ...busy, topics: topicsNamed(...topicIds), weeks: 120 };
  const before = byCode(run(many));
  const last = town.departments.length;
  it.each([0, 1, Math.floor(last / 2), last])("as number %i", (at) => {
    expect(byCode(run({ ...many, organisation: withGhost(town, at) }))).toEqual(before);
  });

  it("in a house of a thousand, under every instrument at once", () => {
    const levers = instruments.flatMap((i) => i.levers(i.example.with, { ...i.example, ramp: 8, id: i.id, start: 10, end: 45 }));
    const input = inputWith({
      organisation: thousand,
      topics: topicsNamed("integration", "climate-mitigation"),
      levers,
      weeks: 60,
    });
    expect(byCode(run({ ...input, organisation: withGhost(thousand, 7) }))).toEqual(byCode(run(input)));
  });
});

it("an option compared with itself differs by exactly nothing, case by case", () => {
  for (const scenario of scenarios) {
    const input = optionInput(scenario, scenario.options[1].id, { weeks: 130, compareFrom: 20 });
    const [a, b] = [run(input), run(input)];
    expect(digestOf(a)).toBe(digestOf(b));
    const { cases } = twins(a, b);
    const width = Math.sqrt(cases.length / a.topics.length);
    expect(cases.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(100);
    cases.forEach((n, at) => {
      if (Math.floor(at / width) % width !== at % width) expect(n).toBe(0);
    });
  }
});

it("options are compared over the same cases: none is one-sided", () => {
  for (const scenario of scenarios) {
    const [a, b] = [0, scenario.options.length - 1].map((o) =>
      run(optionInput(scenario, scenario.options[o].id, { weeks: 160, compareFrom: 20 })),
    );
    const { cases } = twins(a, b);
    const width = Math.sqrt(cases.length / a.topics.length);
    const oneSided = cases.filter((_, at) => at % width === width - 1 || Math.floor(at / width) % width === width - 1);
    expect(oneSided.every((n) => n === 0)).toBe(true);
  }
});
