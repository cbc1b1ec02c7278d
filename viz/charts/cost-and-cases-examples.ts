import type { CostAndCasesData, Spanned } from "./cost-and-cases.ts";
import { type Examples, exampleNames } from "./examples.ts";

const { topic, longTopic, a, b, longA, longB } = exampleNames;

const around = (mean: number, half: number): Spanned => ({ mean, lo: mean - half, hi: mean + half });

/** Three options, one of them not clearly better; five with long names that cost millions, nothing, or save nothing. */
export const costAndCasesExamples: Examples<CostAndCasesData> = {
  example: {
    topic,
    options: [
      { option: a, yearly: around(412_000, 30_000), once: 0, arrears: around(0.04, 0.02) },
      {
        option: b,
        difference: { ...around(-0.03, 0.04), verdict: "undecided" },
        yearly: around(428_000, 32_000),
        once: 24_000,
        arrears: around(0.06, 0.02),
      },
      {
        option: { letter: "C", title: { de: "Stabsstelle mit drei Stellen", en: "Staff unit with three posts" } },
        difference: { ...around(-0.09, 0.04), verdict: "better" },
        yearly: around(731_000, 45_000),
        once: 12_000,
        arrears: around(0.05, 0.02),
      },
    ],
    told: "C",
  },
  extreme: {
    topic: longTopic,
    options: [
      { option: longA, yearly: around(0, 0), once: 0, arrears: around(0, 0) },
      ...["B", "C", "D", "E"].map((letter, i) => ({
        option: { ...longB, letter },
        difference: { ...around(i % 2 ? 1 : -1, i / 10), verdict: i % 2 ? ("worse" as const) : ("better" as const) },
        yearly: around(i * 98_765_432, i * 1_000_000),
        once: i * 1_234_567,
        arrears: around(i % 2, 0),
      })),
    ],
    told: "E",
  },
};
