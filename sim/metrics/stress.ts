import type { Metric } from "./metric.ts";
import { mean } from "./summaries.ts";

export const stress: Metric = {
  id: "stress",
  level: "run",
  title: { de: "Belastung", en: "Stress" },
  meaning: { de: "mittlere Belastung der Beschäftigten", en: "mean stress of staff" },
  unit: "0…1",
  better: "lower",
  source: "seed 001 §1.3",
  value: ({ run }) => mean(run.series.stress),
};
