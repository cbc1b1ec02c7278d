import type { Metric } from "./metric.ts";
import { last } from "./summaries.ts";

export const knowHow: Metric = {
  id: "knowHow",
  level: "topic",
  title: { de: "Verfahrenswissen", en: "Know-how" },
  meaning: { de: "Mittel am Ende", en: "mean at the end" },
  unit: "0…1",
  better: "higher",
  source: "seed 001 §1.1",
  value: ({ run }, topic) => last(run.series.knowHow, run, topic),
};
