import type { Metric } from "./metric.ts";
import { lastYear } from "./summaries.ts";

export const reportedShare: Metric = {
  id: "reportedShare",
  level: "topic",
  title: { de: "Berichteter Erfolg", en: "Reported results" },
  meaning: {
    de: "Anteil der abgeschlossenen Fälle, den Beauftragte als umgesetzt berichten, Mittel der letzten vier Quartale",
    en: "share of settled cases that officers report as done, mean of the last four quarters",
  },
  unit: "share 0…1",
  better: null,
  source: "seed 001 §2.3 (monitoring), §4 (symbolic handling); mechanism: assumption",
  value: ({ run }, topic) => lastYear(run.series.reported, run, topic),
};
