import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../sim/study/summary.ts";
import type { World } from "../../../sim/study/world.ts";
import { flips } from "../../../viz/report/data/flips.ts";
import { organisation, parameters, scenarios, topics } from "./setting.ts";
import { tableOf } from "./study.ts";

const scenario = scenarios[0];
const [a, b] = scenario.options.map(({ id }) => id);
const [topic] = topics;

/** Worlds with ranks and structures as given, and the gaps that follow from the differences. */
function study(count: number, difference: (world: World) => number) {
  const worlds = Array.from(
    { length: count },
    (_, index): World => ({
      index,
      ranks: [index % 2 ? 50000 : 9000, (index * 7919) % 65536, (index * 104729) % 65536],
      parameters: {},
      structures: {
        stages: index % 4 < 2 ? "gates" : "compensating",
        openness: "bounded",
        regularWork: "first",
        coordination: "negative",
      },
      weight: 1,
    }),
  );
  const rows = worlds.flatMap((world) =>
    [a, b].map((option) => ({
      scenario: scenario.id,
      option,
      world: world.index,
      replication: 0,
      topic: topic.id,
      gap: 0.7 + 0.01 * (world.index % 3) + (option === b ? difference(world) : 0),
    })),
  );
  const comparison: Comparison = {
    scenario: scenario.id,
    a,
    b,
    outcome: "gap",
    topic: topic.id,
    mean: 0,
    lo: 0,
    hi: 0,
    shareBetter: 0,
    worldsBetter: 0,
    worlds: count,
    verdict: "undecided",
  };
  return flips({ scenario, organisation, topic }, tableOf("topics", rows), comparison, worlds, parameters);
}
const ripple = (world: World) => 0.01 * ((world.index * 37) % 11);

describe("what could flip the answer", () => {
  it("finds the parameter on which the sign of the difference hangs", () => {
    const [first, ...rest] = study(48, (world) => (world.ranks[0] > 32768 ? -0.15 : 0.02) + ripple(world) * 0.3);
    expect(first.assumption).toBe(parameters[0]);
    expect(first.parts.map(({ when, worlds, worldsBetter }) => ({ when, worlds, worldsBetter }))).toEqual([
      { when: "lower", worlds: 24, worldsBetter: 0 },
      { when: "upper", worlds: 24, worldsBetter: 24 },
    ]);
    expect(rest).toEqual([]);
  });

  it("finds a structural alternative", () => {
    const [first] = study(48, (world) => (world.structures.stages === "gates" ? -0.1 : 0) + ripple(world) * 0.3);
    expect(first.assumption).toBe("stages");
    expect(first.parts.map(({ when }) => when)).toEqual(["compensating", "gates"]);
  });

  it("names nothing when only chance differs, or when there are too few sets of assumptions", () => {
    expect(study(48, (world) => -0.05 + ripple(world))).toEqual([]);
    expect(study(6, (world) => (world.ranks[0] > 32768 ? -0.15 : 0.02))).toEqual([]);
  });
});
