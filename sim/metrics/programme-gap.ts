import type { Metric } from "./metric.ts";

export const programmeGap: Metric = {
  id: "programmeGap",
  level: "topic",
  title: { de: "Umsetzungslücke im Maßnahmenprogramm", en: "Programme gap" },
  meaning: {
    de: "1 − plangemäß gelieferte ÷ fällige Maßnahmen, nach Wert",
    en: "1 − measures delivered by plan ÷ measures due, by value",
  },
  unit: "share 0…1",
  better: "lower",
  source: "seed 001 §3.1",
  value: ({ run }, topic) =>
    run.programmeDue[topic] > 0 ? 1 - run.programmeDelivered[topic] / run.programmeDue[topic] : Number.NaN,
};
