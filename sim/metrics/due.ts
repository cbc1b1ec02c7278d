import type { Metric } from "./metric.ts";
import { total } from "./summaries.ts";

export const due: Metric = {
  id: "due",
  level: "topic",
  title: { de: "Fälliger Wert", en: "Value due" },
  meaning: { de: "Wert der fälligen Fälle", en: "value of cases due" },
  unit: "value",
  better: null,
  source: "definition",
  value: (observed, topic) => total(observed.value, observed, topic),
};
