import type { Metric } from "./metric.ts";
import { total } from "./summaries.ts";

export const cases: Metric = {
  id: "cases",
  level: "topic",
  title: { de: "Fällige Fälle", en: "Cases due" },
  meaning: { de: "Zahl der im Vergleichszeitraum fälligen Fälle", en: "number of cases due in the period compared" },
  unit: "cases",
  better: null,
  source: "definition",
  value: (observed, topic) => total(observed.cases, observed, topic),
};
