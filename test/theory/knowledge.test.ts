import { describe, expect, it } from "vitest";
import type { Parameters } from "../../sim/model/parameters.ts";
import type { World } from "../../sim/model/world.ts";
import { administration, inputWith, parametersWith, topicsNamed, watchOnly } from "../support/city.ts";
import { mean } from "../support/statistics.ts";

/** One large department that works beside a project: the one gain of knowledge left. A month is a thirteenth of a year. */
function knowledgeWorld(changes: Partial<Parameters>, weeks: number) {
  return inputWith({
    organisation: administration([{ code: "A", staff: 4_000, relevance: { integration: 1 } }]),
    topics: topicsNamed("integration"),
    weeks,
    parameters: parametersWith({
      trainingHours: 0,
      peerTeaches: 0,
      forgetting: 0,
      knowHow: 0,
      knowHowSpread: 0,
      awareness: 0,
      awarenessSpread: 0,
      awarenessFromContact: 0,
      ...changes,
    }),
  });
}

const besideProject = (w: World) => void w.c.besideProject.fill(1);

describe("knowledge gained at rate λ and lost at rate δ settles at λ / (λ + δ)", () => {
  it.each([
    [0.004, 0.052],
    [0.004, 0.1],
    [0.008, 0.04],
  ])("by fading: beside projects %d a month, forgetting %d a year", (gain, forgetting) => {
    const theory = gain / (gain + forgetting / 13);
    for (const start of [0, 1]) {
      const input = knowledgeWorld({ besideTeaches: gain, forgetting, knowHow: start, awarenessFloor: 0 }, 6_000);
      const { c } = watchOnly(input, ["learning"], () => {}, besideProject);
      // A step of a month is not quite a moment: what one step gains and loses bounds the difference.
      expect(Math.abs(mean(c.knowHow) / theory - 1)).toBeLessThan(gain + forgetting / 13);
      expect(mean(c.awareness)).toBeCloseTo(mean(c.knowHow), 3);
    }
  });

  it.each([
    [0.01, 0.1],
    [0.005, 0.2],
  ])("by turnover: beside projects %d a month, leaving %d a year", (gain, leavingPerYear) => {
    const input = knowledgeWorld(
      {
        besideTeaches: gain,
        leavingPerYear,
        stressLeaving: 0,
        sickSpellsPerYear: 0,
        fixedTermShare: 0,
        vacancyWeeks: 0,
        freezeWeeks: 0,
        hiresPerStaffYear: 1e6,
        newcomerKnowHow: 0,
      },
      52 * 60,
    );
    const levels: number[] = [];
    const w = watchOnly(
      input,
      ["learning", "staffing"],
      ({ week, c }) => {
        if (week >= 52 * 30 && week % 52 === 0) levels.push(mean(c.knowHow));
      },
      besideProject,
    );
    const theory = (13 * gain) / (13 * gain + leavingPerYear);
    expect(w.recorder.leavers).toBeGreaterThan(4_000 * 60 * leavingPerYear * 0.9);
    expect(Math.abs(mean(levels) - theory)).toBeLessThan(0.015 * theory);
  });
});
