import type { Metric } from "./metric.ts";

export const directShare: Metric = {
  id: "directShare",
  level: "topic",
  title: { de: "Kurzer Dienstweg", en: "Direct agreements" },
  meaning: {
    de: "Anteil der Abstimmungen über eine Arbeitsbeziehung statt über die Leitungen",
    en: "share of agreements through a working tie instead of the heads",
  },
  unit: "share 0…1",
  better: "higher",
  source: "seed 001 §3.2",
  value: ({ run }, topic) => run.directShare[topic],
};
