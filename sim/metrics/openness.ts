import type { Metric } from "./metric.ts";
import { last } from "./summaries.ts";

export const openness: Metric = {
  id: "openness",
  level: "topic",
  title: { de: "Mitwirkungsbereitschaft", en: "Openness" },
  meaning: { de: "Mittel am Ende", en: "mean at the end" },
  unit: "0…1",
  better: "higher",
  source: "seed 001 §1.2",
  value: ({ run }, topic) => last(run.series.openness, run, topic),
};
