import type { Metric } from "./metric.ts";
import { consideredFates, fateValue, ratio, total } from "./summaries.ts";

export const consideredShare: Metric = {
  id: "consideredShare",
  level: "topic",
  title: { de: "Anteil berücksichtigt", en: "Share considered" },
  meaning: { de: "berücksichtigter ÷ fälliger Wert", en: "value considered ÷ value due" },
  unit: "share 0…1",
  better: "higher",
  source: "definition",
  value: (observed, topic) => ratio(fateValue(observed, topic, consideredFates), total(observed.value, observed, topic)),
};
