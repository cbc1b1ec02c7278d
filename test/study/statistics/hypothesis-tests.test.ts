import { describe, expect, test } from "vitest";
import { anytimeInterval } from "../../../sim/study/statistics/anytime.ts";
import { judgeTogether } from "../../../sim/study/statistics/holm.ts";
import { conclude } from "../../../sim/study/statistics/sequential.ts";
import { judgeContrast } from "../../../sim/study/statistics/test-verdict.ts";
import { type Kind, Study, total } from "./simulated-studies.ts";

/** Properties of the whole procedure, measured on simulated studies: blocks of 10 worlds, at least 20, at most 400. */
const rule = { confidence: 0.95, hypotheses: 1, least: 20, budget: 400 };
const kinds: Kind[] = ["normal", "skewed", "skewed to the left", "weighted", "weighted and skewed"];
const above = (bound: number) => ({ test: "above" as const, bound });
const covers = (study: Study) => {
  const { lo, hi } = anytimeInterval(study, 0.95);
  return lo <= study.effect && study.effect <= hi ? 1 : 0;
};

describe.each(kinds)("%s effects", (kind) => {
  test.each([0, 0.5, -1])("the interval at stopping covers a true mean of %d", (effect) => {
    const covered = total(2000, `stop ${kind} ${effect}`, (random) =>
      covers(new Study(kind, effect, random).run(above(0.5), rule)),
    );
    expect(covered / 2000).toBeGreaterThanOrEqual(0.94);
  });

  test("the intervals cover the true mean at all looks of a study", () => {
    const covered = total(1000, `looks ${kind}`, (random) => {
      const study = new Study(kind, 0, random).block();
      while (study.values.length < rule.budget) if (covers(study.block()) === 0) return 0;
      return 1;
    });
    expect(covered / 1000).toBeGreaterThanOrEqual(0.94);
  });

  test("of ten hypotheses without any effect, hardly ever one is called supported or contradicted", () => {
    const call = { ...rule, hypotheses: 10 };
    const wrong = total(300, `family ${kind}`, (random) => {
      const judged = Array.from({ length: 10 }, () =>
        conclude([new Study(kind, 0, random).run(above(0.25), call)], [above(0.25)], call),
      );
      const together = judgeTogether(judged, 0.95);
      return together.some(({ verdict }) => verdict === "supported" || verdict === "contradicted") ? 1 : 0;
    });
    expect(wrong / 300).toBeLessThanOrEqual(0.06);
  });

  test("twice the worlds never turn support into contradiction", () => {
    const reversed = total(1000, `twice ${kind}`, (random) => {
      const study = new Study(kind, random() < 0.5 ? 0 : 0.3, random).run(above(0.2), rule);
      const before = judgeContrast(study, above(0.2), 0.95).verdict;
      if (before !== "supported" && before !== "contradicted") return 0;
      for (let worlds = study.values.length; worlds > 0; worlds -= 10) study.block();
      return judgeContrast(study, above(0.2), 0.95).verdict === (before === "supported" ? "contradicted" : "supported") ? 1 : 0;
    });
    expect(reversed).toBe(0);
  });
});

test("a fixed-sample interval looked at after every block does not cover: the simulation can tell", () => {
  const covered = total(1000, "peeking", (random) => {
    const study = new Study("normal", 0, random).block();
    while (study.values.length < rule.budget) {
      study.block();
      const n = study.values.length;
      const average = study.values.reduce((a, b) => a + b, 0) / n;
      const variance = study.values.reduce((sum, value) => sum + (value - average) ** 2, 0) / (n - 1);
      if (Math.abs(average) > 1.96 * Math.sqrt(variance / n)) return 0;
    }
    return 1;
  });
  expect(covered / 1000).toBeLessThan(0.75);
});

describe("worlds to a decision, beside a fixed design with the same bound and 90 % power", () => {
  const unlimited = { ...rule, budget: Number.POSITIVE_INFINITY };
  /** Mean number of worlds over that of the design; weights cost the design 1 + their squared coefficient of variation. */
  const ratio = (kind: Kind, effect: number, bound: number, design: number) => {
    const worlds = total(500, `worlds ${kind} ${effect} ${bound}`, (random) => {
      return new Study(kind, effect, random).run(above(bound), unlimited).values.length;
    });
    return worlds / 500 / (kind === "weighted" ? (design * 4) / 3 : design);
  };
  /** ((z.975 + z.95) σ/s)² for the bound s in standard deviations. */
  const noneMatters = (bound: number) => ((1.959964 + 1.644854) / bound) ** 2;
  /** ((z.975 + z.90) σ/δ)² for the effect δ in standard deviations. */
  const detects = (effect: number) => ((1.959964 + 1.281552) / effect) ** 2;

  test.each([
    ["normal", 0.65],
    ["normal", 0.5],
    ["normal", 0.3],
    ["normal", 0.2],
    ["weighted", 0.5],
    ["weighted", 0.2],
    ["skewed", 0.3],
    ["skewed", 0.2],
  ] as const)("%s effects, none in truth, bound %d", (kind, bound) => {
    expect(ratio(kind, 0, bound, noneMatters(bound))).toBeLessThanOrEqual(1.5);
  });

  test.each([
    ["normal", 0.6],
    ["normal", 0.4],
    ["normal", 0.2],
    ["weighted", 0.4],
    ["weighted", 0.2],
    ["skewed", 0.6],
    ["skewed", 0.2],
    ["skewed to the left", 0.2],
  ] as const)("%s effects of %d, half of that as bound", (kind, effect) => {
    expect(ratio(kind, effect, effect / 2, detects(effect))).toBeLessThanOrEqual(1.5);
  });
});
