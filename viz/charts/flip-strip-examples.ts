import { type Examples, exampleNames } from "./examples.ts";
import type { FlipStripData, FlipStripPart } from "./flip-strip.ts";

const { topic, longTopic, a, b, longA, longB } = exampleNames;

const part = (when: FlipStripPart["when"], worlds: number, better: number, prior: number, mean: number): FlipStripPart => {
  const share = better / worlds;
  const verdict = (by: number) =>
    by >= 0.8 && mean < -0.01
      ? "better"
      : by <= 0.2 && mean > 0.01
        ? "worse"
        : Math.abs(mean) < 0.005
          ? "equivalent"
          : "undecided";
  return {
    when,
    from: when === "upper" ? 0.5 : when === "lower" ? 0.25 : Number.NaN,
    to: when === "upper" ? 1 : when === "lower" ? 0.5 : Number.NaN,
    worlds,
    shareBetter: share,
    mean,
    verdict: verdict(share),
    sharePrior: prior / worlds,
    meanPrior: mean,
    verdictPrior: verdict(prior / worlds),
  };
};
const assumed = (name: string, de: string, en: string) => ({ name, title: { de, en }, unit: "share 0…1" });

/** Assumptions of both kinds, weighted; none that stands out among a thousand, and names as long as they come. */
export const flipStripExamples: Examples<FlipStripData> = {
  example: {
    topic,
    a,
    b,
    all: part("lower", 50, 37, 33, -0.03),
    rows: [
      {
        assumption: assumed("askingHelp", "Neigung, andere zu fragen", "Readiness to ask others"),
        flips: true,
        parts: [part("lower", 24, 3, 5, 0.04), part("upper", 26, 24, 23, -0.09)],
      },
      {
        assumption: "openness",
        flips: true,
        parts: [part("bounded", 33, 27, 22, -0.05), part("averaging", 9, 5, 4, 0), part("none", 8, 4, 4, -0.007)],
      },
      {
        assumption: assumed("fading", "Verblassen ungenutzten Wissens", "Fading of unused knowledge"),
        flips: false,
        parts: [part("lower", 25, 14, 12, -0.01), part("upper", 25, 17, 16, -0.05)],
      },
    ],
    weighted: true,
  },
  extreme: {
    topic: longTopic,
    a: longA,
    b: longB,
    all: part("lower", 1000, 1000, 1000, -1),
    rows: (["stages", "regularWork", "coordination", "openness"] as const).map((assumption) => ({
      assumption,
      flips: assumption === "stages",
      parts: {
        stages: [part("gates", 700, 700, 0, -1), part("compensating", 300, 0, 300, 1)],
        regularWork: [part("first", 700, 400, 300, 0), part("proportional", 300, 100, 200, 0.2)],
        coordination: [part("negative", 700, 400, 300, 0), part("positive", 300, 100, 200, 0.2)],
        openness: [part("bounded", 700, 390, 690, 0.1), part("averaging", 150, 100, 150, 0), part("none", 150, 0, 0, 1)],
      }[assumption],
    })),
    weighted: true,
  },
};
