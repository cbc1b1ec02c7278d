import type { Metric } from "./metric.ts";
import { fateValue } from "./summaries.ts";

export const symbolic: Metric = {
  id: "symbolic",
  level: "topic",
  title: { de: "Nur formal berücksichtigt", en: "Done on paper only" },
  meaning: { de: "Wert nur formal berücksichtigter Fälle", en: "value of cases done on paper only" },
  unit: "value",
  better: "lower",
  source: "seed 001 §4",
  value: (observed, topic) => fateValue(observed, topic, ["symbolic"]),
};
