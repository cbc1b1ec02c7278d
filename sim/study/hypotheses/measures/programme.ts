import type { Measure } from "./measure.ts";

/** What became of the measures of adopted concepts. */
export const programmeMeasures: readonly Measure[] = [
  {
    id: "measureWeeks",
    title: { de: "Wochen von Beginn bis Fertigstellung einer Maßnahme", en: "Weeks from a measure's begin to its delivery" },
    unit: "weeks",
    windowed: false,
    value: ({ run, topic }) => (run.measureWeeks[topic] > 0 ? run.measureWeeks[topic] : Number.NaN),
  },
];
