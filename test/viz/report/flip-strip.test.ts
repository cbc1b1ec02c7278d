import { describe, expect, it } from "vitest";
import { structureVerdicts } from "../../../sim/study/statistics/structure-verdicts.ts";
import type { Comparison, Verdict } from "../../../sim/study/summary.ts";
import type { World } from "../../../sim/study/world.ts";
import { flipStripData } from "../../../viz/findings/data/flip-strip.ts";
import { organisation, parameters, scenarios, topics } from "./setting.ts";
import { tableOf } from "./study.ts";

const scenario = scenarios[0];
const [a, b] = scenario.options.map(({ id }) => id);
const [topic] = topics;

const comparisonOf = (worlds: number, verdict: Verdict): Comparison => ({
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
  worlds,
  verdict,
  meanPrior: 0,
  sharePrior: 0,
  verdictPrior: verdict,
});

/** Worlds with ranks and structures as given, and the gaps that follow from the differences. */
function worldsAndGaps(count: number, difference: (world: World) => number, weigh: (index: number) => Partial<World>) {
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
      priorWeight: 1,
      ...weigh(index),
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
  return { worlds, table: tableOf("topics", rows) };
}

function study(
  count: number,
  difference: (world: World) => number,
  verdict: Verdict = "undecided",
  weigh: (index: number) => Partial<World> = () => ({}),
) {
  const { worlds, table } = worldsAndGaps(count, difference, weigh);
  const about = { scenario, organisation, topic };
  return flipStripData(about, table, comparisonOf(count, verdict), worlds, parameters, true);
}
const ripple = (world: World) => 0.01 * ((world.index * 37) % 11);

describe("what could flip the answer", () => {
  it("finds the parameter on which the sign of the difference hangs, with the ends of its halves", () => {
    const { rows, all } = study(48, (world) => (world.ranks[0] > 32768 ? -0.15 : 0.02) + ripple(world) * 0.3);
    const [first, ...rest] = rows;
    expect(first).toMatchObject({ assumption: parameters[0], flips: true });
    expect(first.parts).toMatchObject([
      { when: "lower", from: 0.25, to: 0.625, worlds: 24, shareBetter: 0, verdict: "worse" },
      { when: "upper", from: 0.625, to: 1, worlds: 24, shareBetter: 1, verdict: "better" },
    ]);
    expect(all).toMatchObject({ worlds: 48, shareBetter: 0.5 });
    expect(rest).toEqual([]);
  });

  it("tells apart what flips the verdict from what moves the size only", () => {
    const { rows } = study(48, (world) => (world.ranks[0] > 32768 ? -0.25 : -0.1) + ripple(world) * 0.3, "better");
    expect(rows).toMatchObject([{ assumption: parameters[0], flips: false }]);
    const rare = (index: number): Partial<World> => ({
      structures: {
        stages: index % 16 < 2 ? "compensating" : "gates",
        openness: "bounded",
        regularWork: "first",
        coordination: "negative",
      },
    });
    const difference = (world: World) =>
      world.structures.stages === "compensating" ? 0.02 : (world.ranks[0] > 32768 ? -0.9 : -0.2) + ripple(world) * 0.3;
    const both = study(96, difference, "better", rare);
    // The parameter moves more, but only the form flips the verdict.
    expect(both.rows.map(({ assumption, flips }) => [assumption, flips])).toEqual([
      ["stages", true],
      [parameters[0], false],
    ]);
  });

  it("finds a structural alternative, its default first", () => {
    const [first] = study(48, (world) => (world.structures.stages === "gates" ? -0.1 : 0) + ripple(world) * 0.3).rows;
    expect(first.assumption).toBe("stages");
    expect(first.parts.map(({ when }) => when)).toEqual(["gates", "compensating"]);
    expect(first.parts[0].from).toBeNaN();
  });

  it("names nothing when only chance differs, or when there are too few sets of assumptions", () => {
    expect(study(48, (world) => -0.05 + ripple(world)).rows).toEqual([]);
    expect(study(6, (world) => (world.ranks[0] > 32768 ? -0.15 : 0.02)).rows).toEqual([]);
  });

  it("counts worlds by weight: what only worlds without weight say is not said", () => {
    const difference = (world: World) => (world.ranks[0] > 32768 && world.index < 24 ? -0.4 : -0.05) + ripple(world);
    expect(study(48, difference).rows).toHaveLength(1);
    expect(study(48, difference, "undecided", (index) => ({ weight: index < 24 ? 0 : 1 })).rows).toEqual([]);
    const { all } = study(48, difference, "undecided", (index) => ({ weight: index % 2, priorWeight: 1 - (index % 2) }));
    expect(all.mean).toBeLessThan(all.meanPrior - 0.1);
  });

  it("needs a part to weigh as much as five worlds", () => {
    const difference = (world: World) => (world.ranks[0] > 32768 ? -0.2 : 0) + ripple(world) * 0.1;
    const heavy = (index: number) => ({ weight: index % 2 && index > 7 ? 0.001 : 1 });
    expect(study(48, difference, "undecided", heavy).rows).toEqual([]);
  });
});

describe("verdicts per structural alternative", () => {
  it("are told for every form, by both weights, also for forms that no world has", () => {
    const difference = (world: World) => (world.structures.stages === "gates" ? -0.1 : world.index % 8 < 4 ? 0.1 : -0.02);
    const { worlds, table } = worldsAndGaps(16, difference, (index) => ({ weight: index % 8 < 4 ? 2 : 1, priorWeight: 1 }));
    const verdicts = structureVerdicts(table, comparisonOf(16, "undecided"), worlds);
    expect(verdicts.map(({ structure, form, worlds: n }) => [structure, form, n])).toEqual([
      ["stages", "gates", 8],
      ["stages", "compensating", 8],
      ["openness", "bounded", 16],
      ["openness", "averaging", 0],
      ["openness", "none", 0],
      ["regularWork", "first", 16],
      ["regularWork", "proportional", 0],
      ["coordination", "negative", 16],
      ["coordination", "positive", 0],
    ]);
    const [gates, compensating, , none] = verdicts;
    expect(gates).toMatchObject({ a, b, scenario: scenario.id, shareBetter: 1, verdict: "better" });
    expect(compensating.shareBetter).toBeCloseTo(4 / 12);
    expect(compensating.mean).toBeCloseTo((8 * 0.1 - 4 * 0.02) / 12);
    expect(compensating.sharePrior).toBeCloseTo(0.5);
    expect(compensating.meanPrior).toBeCloseTo(0.04);
    expect([none.mean, none.shareBetter]).toEqual([Number.NaN, Number.NaN]);
  });
});
