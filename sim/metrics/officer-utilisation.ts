import type { Metric } from "./metric.ts";
import { meanTopic } from "./summaries.ts";

export const officerUtilisation: Metric = {
  id: "officerUtilisation",
  level: "topic",
  title: { de: "Auslastung der Beauftragten", en: "Officers' utilisation" },
  meaning: { de: "genutzte ÷ verfügbare Beratungszeit", en: "hours of advice used ÷ available" },
  unit: "share",
  better: "lower",
  source: "definition",
  value: ({ run }, topic) => meanTopic(run.series.officerUtilisation, run, topic),
};
