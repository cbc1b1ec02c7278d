import type { Metric } from "./metric.ts";
import { fateValue } from "./summaries.ts";

export const implemented: Metric = {
  id: "implemented",
  level: "topic",
  title: { de: "Fachgerecht umgesetzt", en: "Properly implemented" },
  meaning: { de: "Wert fachgerecht umgesetzter Fälle", en: "value of cases properly implemented" },
  unit: "value",
  better: "higher",
  source: "definition",
  value: (observed, topic) => fateValue(observed, topic, ["implemented"]),
};
