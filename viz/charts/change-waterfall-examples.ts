import type { ChangeStep, ChangeWaterfallData } from "./change-waterfall.ts";
import { type Examples, exampleNames } from "./examples.ts";

const { topic, longTopic, a, b, longA, longB } = exampleNames;

const step = (kind: ChangeStep["kind"], de: string, en: string, mean: number, half: number): ChangeStep => ({
  kind,
  title: { de, en },
  mean,
  lo: mean - half,
  hi: mean + half,
});

/** Four changes that need each other; ten with names as long as they come that undo each other wholly. */
export const changeWaterfallExamples: Examples<ChangeWaterfallData> = {
  example: {
    topic,
    a,
    b: { ...b, title: { de: "Stabsstelle mit Klima-Check", en: "Staff unit with climate check" } },
    gapA: 0.71,
    gapB: 0.58,
    steps: [
      step("changed", "Beauftragte", "Officer", -0.02, 0.01),
      step("added", "Stabsstelle", "Staff unit", -0.09, 0.03),
      step("added", "Klima-Check für Vorlagen", "Climate check of papers", -0.05, 0.04),
      step("leftOut", "Fortbildung", "Training", 0.01, 0.01),
    ],
    assumptions: { lo: -0.19, hi: -0.04 },
  },
  extreme: {
    topic: longTopic,
    a: longA,
    b: longB,
    gapA: 0,
    gapB: 1,
    steps: Array.from({ length: 10 }, (_, i) => ({
      ...step(i % 2 ? "leftOut" : "changed", longA.title.de, longB.title.en, i % 3 ? 0.2 : 0, 0.4),
    })),
    assumptions: { lo: -1, hi: 1 },
  },
};
