import fc from "fast-check";
import { expect, test } from "vitest";
import { summarise } from "../../../sim/study/statistics/summarise.ts";
import { departmentsOf, type Run, scenarioOf, tablesOf } from "./tables.ts";

const worlds = [0, 1, 2, 3, 4];
const scenario = scenarioOf("s", "base", "new");

/** Base at 0.6 + world/100, the new option lower by what `by` gives. */
function lowered(by: (world: number) => number): Run[] {
  return worlds.flatMap((world) => [
    { option: "base", world, values: { gap: 0.6 + world / 100, consideredShare: 0.3, cost: 1000 } },
    { option: "new", world, values: { gap: 0.6 + world / 100 - by(world), consideredShare: 0.3 + by(world), cost: 1010 } },
  ]);
}

test("a lower gap and a higher considered share are better, a few euro more are the same", () => {
  const { comparisons } = summarise([scenario], tablesOf(lowered(() => 0.1)));
  const verdicts = Object.fromEntries(comparisons.map((c) => [c.outcome, c.verdict]));
  expect(verdicts).toMatchObject({ gap: "better", considered: "better", cost: "equivalent" });
  expect(comparisons[0]).toMatchObject({
    a: "base",
    b: "new",
    outcome: "gap",
    topic: "climate",
    shareBetter: 1,
    worldsBetter: 5,
    worlds: 5,
  });
  expect(comparisons[0].mean).toBeCloseTo(-0.1, 12);
  expect(comparisons[0].lo).toBeCloseTo(-0.1, 12);
});

test("differences are taken world by world, not between averages", () => {
  const { comparisons, scenarios } = summarise([scenario], tablesOf(lowered((world) => (world === 0 ? -0.2 : 0.1))));
  const gap = comparisons.find((c) => c.outcome === "gap");
  expect(gap).toMatchObject({ worldsBetter: 4, shareBetter: 0.8, verdict: "better" });
  expect(gap?.mean).toBeCloseTo(-0.04, 12);
  expect(scenarios.map((s) => s.option)).toEqual(["base", "new"]);
  expect(scenarios[0].gap.p50).toBeCloseTo(0.62, 12);
});

test("replications are averaged inside their world first", () => {
  const runs: Run[] = [0, 1].flatMap((replication) => [
    { option: "base", world: 0, replication, values: { gap: 0.5 } },
    { option: "new", world: 0, replication, values: { gap: replication === 0 ? 0.3 : 0.6 } },
  ]);
  const more: Run[] = [
    { option: "base", world: 1, values: { gap: 0.5 } },
    { option: "new", world: 1, values: { gap: 0.65 } },
  ];
  const gap = summarise([scenario], tablesOf([...runs, ...more])).comparisons[0];
  expect(gap).toMatchObject({ worldsBetter: 1, worlds: 2 });
  expect(gap.mean).toBeCloseTo((-0.05 + 0.15) / 2, 12);
});

test("the order of rows does not matter", () => {
  const runs = lowered((world) => world / 50);
  const ordered = summarise([scenario], tablesOf(runs));
  fc.assert(
    fc.property(fc.shuffledSubarray(runs, { minLength: runs.length }), (shuffled) => {
      const { comparisons } = summarise([scenario], tablesOf(shuffled));
      expect(comparisons.map((c) => [c.outcome, c.worldsBetter, c.verdict])).toEqual(
        ordered.comparisons.map((c) => [c.outcome, c.worldsBetter, c.verdict]),
      );
      expect(comparisons[0].mean).toBeCloseTo(ordered.comparisons[0].mean, 12);
    }),
    { numRuns: 20 },
  );
});

test("weights of worlds move mean and shares, the number of worlds stays plain", () => {
  const tables = tablesOf(lowered((world) => (world === 0 ? 0.1 : -0.1)));
  const gap = summarise([scenario], tables, [16, 1, 1, 1, 1]).comparisons[0];
  expect(gap).toMatchObject({ worldsBetter: 1, shareBetter: 0.8, verdict: "better" });
});

test("what the ranges alone say comes from the same runs with the other weights", () => {
  const tables = tablesOf(lowered((world) => (world < 2 ? 0.1 : -0.02)));
  const summary = summarise([scenario], tables, [2, 2, 0.2, 0.2, 0.2], [0.5, 0.5, 1, 1, 2]);
  const [gap] = summary.comparisons;
  expect(summary.weighted).toBe(true);
  expect(gap).toMatchObject({ worlds: 5, worldsBetter: 2, verdict: "better", verdictPrior: "undecided" });
  expect(gap.shareBetter).toBeCloseTo(4 / 4.6, 12);
  expect(gap.sharePrior).toBeCloseTo(1 / 5, 12);
  expect(gap.mean).toBeCloseTo((-4 * 0.1 + 0.6 * 0.02) / 4.6, 12);
  expect(gap.meanPrior).toBeCloseTo((-0.1 + 4 * 0.02) / 5, 12);
  const [base] = summary.scenarios;
  expect(base.gap.mean).toBeCloseTo(0.6 + (2 * 0 + 2 * 1 + 0.2 * (2 + 3 + 4)) / 4.6 / 100, 12);
  expect(base.gapPrior.mean).toBeCloseTo(0.6 + (0.5 * 1 + 2 + 3 + 2 * 4) / 5 / 100, 12);
});

test("without weights both answers are the same", () => {
  const { comparisons, scenarios, weighted } = summarise([scenario], tablesOf(lowered((world) => world / 50 - 0.03)));
  expect(weighted).toBe(false);
  for (const c of comparisons) {
    expect([c.meanPrior, c.sharePrior, c.verdictPrior]).toEqual([c.mean, c.shareBetter, c.verdict]);
  }
  for (const { gap, gapPrior } of scenarios) expect(gapPrior).toEqual(gap);
});

test("other topics and scenarios stay out", () => {
  const foreign: Run[] = [
    { option: "base", world: 0, topic: "integration", values: { gap: 0 } },
    { option: "base", world: 0, scenario: "other", values: { gap: 0 } },
  ];
  const runs = lowered(() => 0.1);
  expect(summarise([scenario], tablesOf([...runs, ...foreign])).scenarios.map((s) => s.gap)).toEqual(
    summarise([scenario], tablesOf(runs)).scenarios.map((s) => s.gap),
  );
});

test("where no programme was due there is no comparison of it; an option without runs is left out", () => {
  const runs = lowered(() => 0.1).map((run) => ({ ...run, values: { ...run.values, programmeGap: Number.NaN } }));
  const summary = summarise([scenarioOf("s", "base", "new", "planned")], tablesOf(runs));
  expect(summary.comparisons.map((c) => c.outcome)).not.toContain("programmeGap");
  expect(summary.scenarios.map((s) => s.option)).toEqual(["base", "new"]);
  expect(summary.scenarios[0].programmeGap).toBeNaN();
});

test("capacity is each component's mean over worlds; a world that tells nothing of one is left out of it alone", () => {
  const runs: Run[] = [
    { option: "base", world: 0, values: {}, capacity: [0.2, 0.4, 0.3, 0.1] },
    { option: "base", world: 1, values: {}, capacity: [0.4, 0.5, 0.3, Number.NaN] },
    { option: "new", world: 0, values: {}, capacity: [0.9, 0.9, 0.9, Number.NaN] },
  ];
  const [base, other] = summarise([scenario], tablesOf(runs)).scenarios.map(({ capacity }) => capacity);
  expect(base.governance).toBeCloseTo(0.3);
  expect(base.leadership).toBeCloseTo(0.45);
  expect(base.learning).toBeCloseTo(0.1);
  expect(other.learning).toBeNaN();
  expect(summarise([scenario], tablesOf(runs), [3, 1]).scenarios[0].capacity.governance).toBeCloseTo(0.25);
});

test("causes are shares of value that sum to 1; each world counts alike", () => {
  const departments = departmentsOf([
    { option: "base", world: 0, department: "60", value: { unnoticed: 30, implemented: 10 } },
    { option: "base", world: 0, department: "61", value: { unnoticed: 30, implemented: 30 } },
    { option: "base", world: 1, department: "60", value: { symbolic: 1 } },
    { option: "new", world: 0, department: "60", value: { declined: 5 } },
  ]);
  const runs: Run[] = [0, 1].map((world) => ({ option: "base", world, values: {} }));
  const [base] = summarise([scenario], { ...tablesOf(runs), departments }).scenarios;
  expect(base.causes).toMatchObject({ unnoticed: 0.3, implemented: 0.2, symbolic: 0.5, declined: 0 });
  expect(Object.values(base.causes).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});
