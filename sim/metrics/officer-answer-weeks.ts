import type { Metric } from "./metric.ts";

export const officerAnswerWeeks: Metric = {
  id: "officerAnswerWeeks",
  level: "topic",
  title: { de: "Antwortzeit der Beauftragten", en: "Officers' answer time" },
  meaning: { de: "mittlere Zeit bis zur Antwort", en: "mean time until an answer" },
  unit: "weeks",
  better: "lower",
  source: "seed 001 §4",
  value: ({ run }, topic) => run.officerAnswerWeeks[topic],
};
