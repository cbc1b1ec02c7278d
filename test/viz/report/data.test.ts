import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fate, fates } from "../../../sim/model/fate.ts";
import type { Organisation } from "../../../sim/model/organisation.ts";
import type { Comparison } from "../../../sim/study/summary.ts";
import { arrearsOf } from "../../../viz/findings/data/arrears.ts";
import { bottleneckBarsData } from "../../../viz/findings/data/bottleneck-bars.ts";
import { capacityProfileData, scenarioProfilesData } from "../../../viz/findings/data/capacity-profile.ts";
import { fateAlluvialData } from "../../../viz/findings/data/fate-alluvial.ts";
import { fateHeatmapData } from "../../../viz/findings/data/fate-heatmap.ts";
import { gapOverTimeData } from "../../../viz/findings/data/gap-over-time.ts";
import { optionDumbbellData } from "../../../viz/findings/data/option-dumbbell.ts";
import { quantileDotsData } from "../../../viz/findings/data/quantile-dots.ts";
import { stageSankeyData } from "../../../viz/findings/data/stage-sankey.ts";
import { leastStaff, unitsOf } from "../../../viz/findings/data/units.ts";
import { organisation, scenarios, topics } from "./setting.ts";
import { syntheticStudy, tableOf } from "./study.ts";

const scenario = scenarios[0];
const [a, b] = scenario.options.map(({ id }) => id);
const [topic] = topics;
const about = { scenario, organisation, topic };
const run = (option: string, world = 0, replication = 0) => ({
  scenario: scenario.id,
  option,
  world,
  replication,
  topic: topic.id,
});
const values = (by: Partial<Record<Fate, number>>) =>
  Object.fromEntries(
    Object.entries(by).flatMap(([fate, v]) => [
      [`value_${fate}`, v],
      [`cases_${fate}`, 1],
    ]),
  );

describe("fate heatmap", () => {
  // World 0: 61 loses 6 of 8, 66 loses 2 of 2. World 1: 61 loses 0 of 30. Every world counts alike, however many cases it has.
  const table = tableOf("departments", [
    { ...run(a, 0), department: "61", ...values({ unnoticed: 6, implemented: 2 }) },
    { ...run(a, 0), department: "66", ...values({ stuck: 2 }) },
    { ...run(a, 1), department: "61", ...values({ implemented: 30 }) },
    { ...run(b, 0), department: "61", ...values({ declined: 99 }) },
    { ...run(a, 0), topic: "integration", department: "61", ...values({ declined: 99 }) },
  ]);
  const shareOf = (weights?: readonly number[]) => {
    const { rows } = fateHeatmapData(about, table, a, weights);
    return (code: string) => rows.find((row) => row.code === code)!;
  };

  it("averages shares of the runs' value over worlds", () => {
    const row = shareOf();
    // Of the runs' value 61 holds 0.8 and 1; of that 0.6 and 0 went unnoticed. Cases: 3 and 1.
    expect(row("61").fates.unnoticed).toBeCloseTo(0.3 / 0.9);
    expect(row("61").fates.implemented).toBeCloseTo(0.6 / 0.9);
    expect(row("61").cases).toBeCloseTo(0.9 * 2);
    expect(row("66").fates.stuck).toBeCloseTo(1);
    expect(row("10").cases).toBe(0);
    expect(row("10").fates.unnoticed).toBe(0);
  });

  it("respects the worlds' weights", () => {
    expect(shareOf([0, 1])("61").fates.implemented).toBeCloseTo(1);
    expect(shareOf([3, 1])("61").fates.unnoticed).toBeCloseTo((0.75 * 0.6) / (0.75 * 0.8 + 0.25));
  });

  it("sums to the causes of the summary", () => {
    const study = syntheticStudy(6, 2);
    const { rows } = fateHeatmapData(about, study.tables.departments!, a, undefined);
    const cases = rows.reduce((sum, row) => sum + row.cases, 0);
    const { causes } = study.summary.scenarios.find((o) => o.id === scenario.id && o.option === a)!;
    for (const fate of fates)
      expect(rows.reduce((sum, row) => sum + (row.cases / cases) * row.fates[fate], 0)).toBeCloseTo(causes[fate]);
  });
});

describe("units below five staff", () => {
  const city = (staff: readonly number[]): Organisation => ({
    ...organisation,
    departments: staff.map((n, i) => ({ ...organisation.departments[0], code: `d${i}`, name: `Amt ${i}`, staff: n })),
  });

  it("are never shown alone, and every department with staff is in exactly one row", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 15 }), (staff) => {
        const { departments } = city(staff);
        const units = unitsOf(city(staff));
        const sizeOf = (codes: readonly string[]) =>
          departments.filter((d) => codes.includes(d.code)).reduce((n, d) => n + d.staff, 0);
        const shown = units.flatMap(({ codes }) => codes);
        expect([...shown].sort()).toEqual(
          departments
            .filter((d) => d.staff > 0)
            .map((d) => d.code)
            .sort(),
        );
        for (const { name, codes } of units) {
          if (!name.small) expect(sizeOf(codes)).toBeGreaterThanOrEqual(leastStaff);
          else if (shown.length > 1) expect(codes.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it("take the next smallest along when only one is small", () => {
    expect(unitsOf(city([4, 30, 7, 12])).map(({ codes }) => codes)).toEqual([["d1"], ["d3"], ["d0", "d2"]]);
  });
});

describe("gap over time", () => {
  const quarter = (option: string, world: number, at: number, due: number, implemented: number, symbolic = 0) => ({
    ...run(option, world),
    quarter: at,
    due,
    implemented,
    symbolic,
  });

  it("rolls over four quarters by value, with quantiles over worlds", () => {
    const table = tableOf("series", [
      ...[0, 1, 2, 3].map((q) => quarter(a, 0, q, q === 0 ? 7 : 1, q === 0 ? 0 : 1)),
      quarter(a, 0, 4, 1, 0, 1),
      ...[0, 1, 2, 3].map((q) => quarter(a, 1, q, 1, 0.5)),
    ]);
    const { courses, flags, compareFrom } = gapOverTimeData(about, table, [a], undefined);
    const [first, second] = courses[0].points;
    // World 0: 3 of 10 done, then 3 and a half of 4. World 1: half, first of 4, then of 3.
    expect(first).toMatchObject({ year: 0.5 });
    expect(first.p50).toBeCloseTo((0.7 + 0.5) / 2);
    expect(first.p10).toBeCloseTo(0.5 + 0.1 * 0.2);
    expect(second.year).toBe(0.75);
    expect(second.p90).toBeCloseTo(0.125 + 0.9 * (0.5 - 0.125));
    expect(courses[0].points).toHaveLength(2);
    expect(flags.map(({ year }) => year)).toEqual([1, 3]);
    expect(compareFrom).toBe(3);
  });
});

describe("gap over time with a calendar", () => {
  it("tells months and when the start lies", () => {
    const dated = { ...scenario, begins: "2014-10", weeks: 520, compareFrom: 156 };
    const quarters = [0, 1, 2, 3].map((at) => ({ ...run(a), quarter: at, due: 1, implemented: 1 }));
    const { courses, flags, calendar } = gapOverTimeData(
      { ...about, scenario: dated },
      tableOf("series", quarters),
      [a],
      undefined,
    );
    expect(calendar).toMatchObject({ until: "2024-10", compareFrom: "2017-10" });
    expect(calendar!.from).toBeCloseTo(2014.75);
    expect(flags.map(({ month }) => month)).toEqual(["2015-10", "2017-10"]);
    expect(courses[0].points[0]).toMatchObject({ year: 0.5, month: "2015-04" });
  });

  it("has neither without one", () => {
    const { flags, calendar } = gapOverTimeData(about, tableOf("series", []), [], undefined);
    expect(calendar).toBeUndefined();
    expect(flags[0]).not.toHaveProperty("month");
  });
});

describe("option dumbbells", () => {
  it("pairs worlds, weighs paper cases half, leaves out units without cases", () => {
    const rowsOf = (option: string, done: readonly [number, number]) =>
      done.map((n, world) => ({
        ...run(option, world),
        department: "61",
        ...values({ implemented: n, symbolic: 2, stuck: 8 - n }),
      }));
    const table = tableOf("departments", [
      ...rowsOf(a, [2, 4]),
      ...rowsOf(b, [5, 5]),
      { ...run(a, 0), department: "66", ...values({ stuck: 1 }) },
      { ...run(b, 1), department: "66", ...values({ stuck: 1 }) },
    ]);
    const { rows } = optionDumbbellData(about, table, a, b, undefined);
    expect(rows.map((row) => row.code)).toEqual(["61"]);
    expect(rows[0].gapA).toBeCloseTo((0.7 + 0.5) / 2);
    expect(rows[0].gapB).toBeCloseTo(0.4);
    expect(rows[0].lo).toBeCloseTo(-0.28);
    expect(rows[0].hi).toBeCloseTo(-0.12);
    expect(rows[0].verdict).toBe("better");
  });
});

describe("quantile dots", () => {
  const comparison: Comparison = {
    scenario: scenario.id,
    a,
    b,
    outcome: "gap",
    topic: topic.id,
    mean: 0,
    lo: -0.1,
    hi: 0.1,
    shareBetter: 0.5,
    worldsBetter: 1,
    worlds: 2,
    verdict: "undecided",
    meanPrior: 0,
    sharePrior: 0.5,
    verdictPrior: "equivalent",
  };
  const table = tableOf("topics", [
    { ...run(a, 0, 0), gap: 0.8 },
    { ...run(a, 0, 1), gap: 0.6 },
    { ...run(a, 1), gap: 0.5 },
    { ...run(b, 0, 0), gap: 0.6 },
    { ...run(b, 0, 1), gap: 0.6 },
    { ...run(b, 1), gap: 0.7 },
  ]);

  it("gives a paired difference per world, averaged over its replications", () => {
    const { differences, weighted } = quantileDotsData(about, table, comparison, {
      weights: undefined,
      priorWeights: undefined,
    });
    expect(differences).toHaveLength(2);
    expect(differences[0]).toBeCloseTo(-0.1);
    expect(differences[1]).toBeCloseTo(0.2);
    expect(weighted).toBeUndefined();
  });

  it("hands on both weights of each world, and the verdict by the ranges alone", () => {
    const data = quantileDotsData(about, table, comparison, { weights: [1.5, 0.5], priorWeights: [0.4, 1.6] });
    expect(data.differences).toHaveLength(2);
    expect(data.weighted).toEqual({ weights: [1.5, 0.5], priorWeights: [0.4, 1.6], verdictPrior: "equivalent" });
  });
});

describe("fate alluvial", () => {
  it("takes shares by value of cases with a twin, in either order of the options, and counts the others", () => {
    const pair = (from: string, to: string, cases: number, value: number, turned = false) => ({
      scenario: scenario.id,
      topic: topic.id,
      world: 0,
      replication: 0,
      cases,
      value,
      ...(turned ? { a: b, b: a, fateA: to, fateB: from } : { a, b, fateA: from, fateB: to }),
    });
    const table = tableOf("pairs", [
      pair("stuck", "implemented", 3, 1),
      pair("stuck", "stuck", 1, 3, true),
      pair("none", "implemented", 2, 9),
      pair("stuck", "none", 5, 9),
    ]);
    const data = fateAlluvialData(about, table, a, b, undefined);
    expect(data.pairs).toEqual([
      { from: "stuck", to: "stuck", share: 0.75 },
      { from: "stuck", to: "implemented", share: 0.25 },
    ]);
    expect([data.cases, data.onlyA, data.onlyB]).toEqual([4, 5, 2]);
  });
});

describe("bottleneck bars", () => {
  const opened = (option: string, world: number, stage: string, gap: number, gapBefore: number) => ({
    ...run(option, world),
    stage,
    gap,
    gapBefore,
  });

  it("averages the re-run worlds and counts them", () => {
    const table = tableOf("bottlenecks", [
      opened(a, 0, "notice", 0.6, 0.8),
      opened(a, 1, "notice", 0.4, 0.6),
      opened(a, 0, "do", 0.7, 0.8),
      opened(a, 1, "do", 0.5, 0.6),
    ]);
    const study = bottleneckBarsData(about, table, a, b, undefined)!;
    expect(study.worlds).toBe(2);
    expect(study.data.options).toHaveLength(1);
    expect(study.data.options[0].gap).toBeCloseTo(0.7);
    expect(study.data.options[0].stages.notice).toBeCloseTo(0.5);
    expect(study.data.options[0].stages.do).toBeCloseTo(0.6);
    expect(study.data.options[0].stages.assign).toBeUndefined();
  });

  it("is absent when nothing was re-run", () => {
    expect(bottleneckBarsData(about, tableOf("bottlenecks", []), a, b, undefined)).toBeUndefined();
  });
});

describe("capacity profile", () => {
  const level = (option: string, world: number, capacityGovernance: number, capacityLearning = Number.NaN) => ({
    ...run(option, world),
    capacityGovernance,
    capacityLeadership: 0.5,
    capacityAwareness: 0.5,
    capacityLearning,
  });
  const table = tableOf("topics", [
    level(a, 0, 0.2, 0.1),
    level(a, 1, 0.4),
    level(a, 2, 0.3),
    level(b, 0, 0.3),
    level(b, 1, 0.3),
    level(b, 2, 0.5, 0.3),
    { ...level(a, 0, 0.9), topic: "integration" },
  ]);

  it("gives quantiles over worlds, paired counts, and no component that nothing tells", () => {
    const { of, profiles } = capacityProfileData(about, table, [a, b], undefined)!;
    const [first, second] = profiles.map(({ components }) => components);
    expect([of, ...profiles.map(({ name }) => name.letter)]).toEqual(["options", "A", "B"]);
    expect(first.governance!.p50).toBeCloseTo(0.3);
    expect(first.governance!.p10).toBeCloseTo(0.22);
    expect(second.governance).toMatchObject({ higher: 2, lower: 1, worlds: 3 });
    expect(second.leadership).toMatchObject({ higher: 0, lower: 0, worlds: 3 });
    expect(first.learning!.p50).toBeCloseTo(0.1);
    expect(second.learning).toMatchObject({ p50: 0.3, worlds: 0 });
    expect(first.governance).not.toHaveProperty("prior");
    expect(capacityProfileData(about, table, [b], [1, 1, 0])!.profiles[0].components.learning).toBeUndefined();
  });

  it("counts by weight, and by the ranges alone beside", () => {
    const [, second] = capacityProfileData(about, table, [a, b], [0.2, 2, 0.2], [1, 0.5, 1.5])!.profiles;
    // Worlds 0 and 2 are higher, world 1 is lower: 0.4 of 2.4, and 2.5 of 3 by the ranges alone.
    expect(second.components.governance).toMatchObject({ higher: 1, lower: 2, worlds: 3, prior: { higher: 2, lower: 1 } });
  });

  it("is absent when nothing was computed", () => {
    expect(capacityProfileData(about, tableOf("topics", []), [a, b], undefined)).toBeUndefined();
  });

  it("sets scenarios' first options side by side in the order of the call", () => {
    const [second, third] = [scenarios[1], scenarios[2]].map((of) => ({
      scenario: of,
      organisation,
      topic: topics.find(({ id }) => id === of.focus)!,
    }));
    const more = tableOf("topics", [
      { ...run(a), capacityGovernance: 0.4 },
      { ...run(b), capacityGovernance: 0.9 },
      { ...run(third.scenario.options[0].id), scenario: third.scenario.id, topic: third.topic.id, capacityGovernance: 0.2 },
    ]);
    const { profiles } = scenarioProfilesData([third, second, about], more, undefined)!;
    expect(profiles.map(({ name }) => name.letter)).toEqual(["1", "3"]);
    expect(profiles[0].name.title.en).toBe("A disruptive influx · City of 50,000 inhabitants (type) · Integration");
    expect(profiles.map(({ components }) => components.governance!.p50)).toEqual([0.2, 0.4]);
    expect(scenarioProfilesData([about, second], more, undefined)).toBeUndefined();
  });
});

describe("stage sankey", () => {
  it("shows the summary's causes and the mean number of cases", () => {
    const table = tableOf("departments", [
      { ...run(a, 0), department: "61", ...values({ stuck: 5, implemented: 5 }) },
      { ...run(a, 0), department: "66", ...values({ stuck: 5 }) },
      { ...run(a, 1), department: "61", ...values({ stuck: 5 }) },
    ]);
    const [base] = syntheticStudy(2).summary.scenarios;
    const data = stageSankeyData(about, table, base, undefined);
    expect(data.cases).toBe(2);
    expect(data.fates).toEqual(base.causes);
    expect(data.option.letter).toBe("A");
  });
});

describe("arrears of regular work", () => {
  it("are a weighted mean over worlds", () => {
    const at = (world: number, arrears: number) => ({ scenario: scenario.id, option: a, world, replication: 0, arrears });
    const table = tableOf("runs", [at(0, 0.02), at(1, 0.06)]);
    expect(arrearsOf(table, scenario.id, a, undefined)).toBeCloseTo(0.04);
    expect(arrearsOf(table, scenario.id, a, [3, 1])).toBeCloseTo(0.03);
    expect(arrearsOf(table, scenario.id, b, undefined)).toBeNaN();
  });
});
