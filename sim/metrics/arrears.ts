import type { Metric } from "./metric.ts";
import { mean } from "./summaries.ts";

export const arrears: Metric = {
  id: "arrears",
  level: "run",
  title: { de: "Vereinfachte Regelarbeit", en: "Regular work simplified" },
  meaning: {
    de: "Anteil der Regelarbeit, der vereinfacht wird oder liegen bleibt: der Schaden für andere Aufgaben",
    en: "share of regular work simplified or dropped: the harm to other services",
  },
  unit: "share",
  better: "lower",
  source: "definition",
  value: ({ run }) => mean(run.series.arrears),
};
