import type { Metric } from "./metric.ts";
import { mean } from "./summaries.ts";

export const sickness: Metric = {
  id: "sickness",
  level: "run",
  title: { de: "Krankenstand", en: "Sickness" },
  meaning: { de: "Anteil Erkrankter", en: "share of staff sick" },
  unit: "share",
  better: "lower",
  source: "definition",
  value: ({ run }) => mean(run.series.sickness),
};
