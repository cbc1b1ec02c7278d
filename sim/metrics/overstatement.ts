import type { Metric } from "./metric.ts";
import { lastYear } from "./summaries.ts";

export const overstatement: Metric = {
  id: "overstatement",
  level: "topic",
  title: { de: "Beschönigung", en: "Overstatement" },
  meaning: {
    de: "berichteter minus tatsächlicher Anteil fachgerecht umgesetzter Fälle, Mittel der letzten vier Quartale",
    en: "reported minus actual share of cases properly implemented, mean of the last four quarters",
  },
  unit: "share −1…1",
  better: "lower",
  source: "seed 001 §2.3 (monitoring), §4 (symbolic handling); mechanism: assumption",
  value: ({ run }, topic) => lastYear(run.series.reported, run, topic) - lastYear(run.series.achieved, run, topic),
};
