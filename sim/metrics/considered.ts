import type { Metric } from "./metric.ts";
import { consideredFates, fateValue } from "./summaries.ts";

export const considered: Metric = {
  id: "considered",
  level: "topic",
  title: { de: "Berücksichtigt", en: "Considered" },
  meaning: {
    de: "Wert aller Fälle, die zu einer begründeten Entscheidung kamen",
    en: "value of all cases that reached a reasoned decision",
  },
  unit: "value",
  better: "higher",
  source: "definition",
  value: (observed, topic) => fateValue(observed, topic, consideredFates),
};
