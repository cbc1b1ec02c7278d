import type { Metric } from "./metric.ts";
import { last } from "./summaries.ts";

export const awareness: Metric = {
  id: "awareness",
  level: "topic",
  title: { de: "Problembewusstsein", en: "Awareness" },
  meaning: { de: "Mittel am Ende", en: "mean at the end" },
  unit: "0…1",
  better: "higher",
  source: "seed 001 §1.3",
  value: ({ run }, topic) => last(run.series.awareness, run, topic),
};
