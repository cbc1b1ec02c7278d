import type { Metric } from "./metric.ts";
import { mean } from "./summaries.ts";

export const vacancy: Metric = {
  id: "vacancy",
  level: "run",
  title: { de: "Unbesetzte Stellen", en: "Vacancies" },
  meaning: { de: "Anteil unbesetzter Stellen", en: "share of posts vacant" },
  unit: "share",
  better: "lower",
  source: "definition",
  value: ({ run }) => mean(run.series.vacancy),
};
