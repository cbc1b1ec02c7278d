import type { Metric } from "./metric.ts";
import { last } from "./summaries.ts";

export const trust: Metric = {
  id: "trust",
  level: "topic",
  title: { de: "Vertrauen in Beauftragte", en: "Trust in officers" },
  meaning: { de: "Mittel am Ende", en: "mean at the end" },
  unit: "0…1",
  better: "higher",
  source: "seed 001 §4",
  value: ({ run }, topic) => last(run.series.trust, run, topic),
};
