import { describe, expect, it } from "vitest";
import type { World } from "../../sim/model/world.ts";
import { run } from "../../sim/run.ts";
import { inputWith, parametersWith, thousand, watch } from "../support/city.ts";
import { mean } from "../support/statistics.ts";

/** The central world of a city of a thousand staff, after it has settled. */
const input = inputWith({ organisation: thousand, weeks: 520 });
const settledFrom = 8;

describe("a city of a thousand in the central world", () => {
  const runs = [1, 2, 3].map((seed) => run({ ...input, seed }));
  const settled = (pick: (result: (typeof runs)[number]) => Float64Array) =>
    mean(runs.map((r) => mean(pick(r).subarray(settledFrom))));

  it("has a plausible share of sick staff", () => {
    expect(settled(({ series }) => series.sickness)).toBeGreaterThan(0.05);
    expect(settled(({ series }) => series.sickness)).toBeLessThan(0.1);
  });

  it("has a plausible share of vacant posts", () => {
    expect(settled(({ series }) => series.vacancy)).toBeGreaterThan(0.02);
    expect(settled(({ series }) => series.vacancy)).toBeLessThan(0.1);
  });

  it("sees people leave at a plausible rate", () => {
    const perYear = mean(runs.map(({ leavers }) => leavers)) / 10 / 1_000;
    expect(perYear).toBeGreaterThan(0.04);
    expect(perYear).toBeLessThan(0.2);
  });

  it("does not drift in stress or backlog once settled", () => {
    for (const { series } of runs) {
      const early = mean(series.stress.subarray(settledFrom, 20));
      const late = mean(series.stress.subarray(28));
      expect(Math.abs(late - early)).toBeLessThan(0.15);
    }
  });
});

/** The same city after five years, some parameters changed. */
function spells(changes: Parameters<typeof parametersWith>[0]): World {
  return watch({ ...input, weeks: 260, parameters: parametersWith(changes) }, () => {});
}

describe("what makes people leave and fall ill", () => {
  const count = (w: World) => w.recorder.leavers;
  const sick = (w: World) => mean(w.recorder.series.sickness.subarray(4));
  const steady = { stressLeaving: 0, stressSickness: 0, fixedTermShare: 0 };

  it("leaving follows its rate, stress and the end of contracts", () => {
    const base = count(spells({ ...steady, leavingPerYear: 0.06 }));
    // Vacant posts have nobody who could leave.
    expect(base / (1_000 * 5 * 0.06)).toBeGreaterThan(0.85);
    expect(base / (1_000 * 5 * 0.06)).toBeLessThan(1.1);
    expect(count(spells({ ...steady, leavingPerYear: 0.12 }))).toBeGreaterThan(1.6 * base);
    expect(count(spells({ ...steady, leavingPerYear: 0.06, stressLeaving: 2 }))).toBeGreaterThan(1.1 * base);
    expect(count(spells({ ...steady, leavingPerYear: 0.06, fixedTermShare: 0.3 }))).toBeGreaterThan(1.2 * base);
  });

  it("sickness follows its rate, its length and stress", () => {
    const base = sick(spells({ ...steady, sickSpellsPerYear: 1.2, sickWeeks: 4 }));
    // Spells run from nothing to twice the mean, in whole weeks, one at least; who is ill does not fall ill.
    const expected = (1.2 * 4) / 52;
    expect(base / expected).toBeGreaterThan(0.88);
    expect(base / expected).toBeLessThan(1.05);
    expect(sick(spells({ ...steady, sickSpellsPerYear: 0.6, sickWeeks: 4 }))).toBeLessThan(0.57 * base);
    expect(sick(spells({ ...steady, sickSpellsPerYear: 1.2, sickWeeks: 2 }))).toBeLessThan(0.57 * base);
    expect(sick(spells({ ...steady, sickSpellsPerYear: 1.2, sickWeeks: 4, stressSickness: 2 }))).toBeGreaterThan(1.1 * base);
  });

  it("posts stay vacant about as long as office and procedure take", () => {
    const w = spells({ ...steady, leavingPerYear: 0.06, vacancyWeeks: 26, freezeWeeks: 0, hiresPerStaffYear: 1e6 });
    const vacancy = mean(w.recorder.series.vacancy.subarray(8));
    // By Little's law: vacancies = leavers a week × weeks vacant (half a week to a week until the office opens).
    const expected = ((count(w) / 260) * 27) / 1_000;
    expect(vacancy / expected).toBeGreaterThan(0.85);
    expect(vacancy / expected).toBeLessThan(1.15);
  });
});

it("in every week a post is filled or waits for a day to come, and the sick come back", () => {
  const sick = new Int32Array(2_000);
  // Few spells follow each other without a week between.
  const longest = 13;
  watch({ ...input, weeks: 120 }, ({ c, week, staff }) => {
    const wrong: number[] = [];
    let vacant = 0;
    for (let i = 0; i < staff; i++) {
      if (c.away[i] === 2) vacant++;
      if (c.away[i] === 2 ? c.vacantUntil[i] <= week : c.vacantUntil[i] !== -1) wrong.push(i);
      if (c.away[i] === 1) sick[i]++;
      else sick[i] = 0;
      if (sick[i] > longest) wrong.push(i);
    }
    expect(wrong).toEqual([]);
    expect(vacant).toBeLessThan(staff / 4);
  });
});
