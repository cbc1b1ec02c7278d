import type { Metric } from "./metric.ts";
import { mean } from "./summaries.ts";

export const backlogHours: Metric = {
  id: "backlogHours",
  level: "run",
  title: { de: "Arbeitsrückstand", en: "Backlog" },
  meaning: { de: "mittlerer Rückstand der Regelarbeit je Beschäftigten", en: "mean backlog of regular work per staff member" },
  unit: "hours",
  better: "lower",
  source: "seed 001 §1.2, §1.3",
  value: ({ run }) => mean(run.series.backlogHours),
};
