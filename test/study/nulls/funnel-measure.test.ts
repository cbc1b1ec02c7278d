import { describe, expect, it } from "vitest";
import { type Fate, fates, stages } from "../../../sim/model/fate.ts";
import type { FunnelResult } from "../../../sim/study/nulls/funnel.ts";
import { funnelMeasure } from "../../../sim/study/nulls/funnel-measure.ts";

const shares = (of: Partial<Record<Fate, number>>): number[] => fates.map((fate) => of[fate] ?? 0);

/** Two topics: of the second, 100 cases of which 20 are not noticed, 30 declined, 10 weighed, 10 overloaded, 10 on paper, 20 done. */
const result: FunnelResult = {
  topics: ["first", "second"],
  fateShare: Float64Array.from([
    ...shares({ implemented: 1 }),
    ...shares({ unnoticed: 0.2, declined: 0.3, weighed: 0.1, overloaded: 0.1, symbolic: 0.1, implemented: 0.2 }),
  ]),
};
const of = (measure: string, topic = 1): number => funnelMeasure(result, { measure, topic });

describe("measures of the funnel", () => {
  it("are those of the model, by hand", () => {
    expect(of("gap")).toBeCloseTo(0.75, 12);
    expect(of("logPass")).toBeCloseTo(Math.log(0.25), 12);
    expect(of("consideredShare")).toBeCloseTo(0.5, 12);
    expect(of("undecided")).toBeCloseTo(0.5, 12);
    expect(of("onPaper")).toBeCloseTo(1 / 3, 12);
    expect(of("lost.declined")).toBe(0.3);
    expect(of("lost.implemented")).toBe(0.2);
    expect(of("gap", 0)).toBe(0);
  });

  it("count at each stage only those who reached it", () => {
    const passed = { assign: 1, notice: 0.8, takeUp: 5 / 8, knowHow: 1, coordinate: 1, decide: 4 / 5, afford: 1, do: 3 / 4 };
    for (const stage of stages) {
      expect(of(`pass.${stage}`)).toBeCloseTo(passed[stage], 12);
      expect(of(`logPass.${stage}`)).toBeCloseTo(Math.log(passed[stage]), 12);
    }
  });

  it("are silent on people, dynamics, departments and amounts", () => {
    for (const measure of [
      "series.openness",
      "departments.openness",
      "implemented",
      "programmeGap",
      "lost.nothing",
      "pass.nothing",
      "ties",
    ])
      expect(of(measure), measure).toBeNaN();
  });
});
