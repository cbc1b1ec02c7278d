import type { Metric } from "./metric.ts";

export const ties: Metric = {
  id: "ties",
  level: "run",
  title: { de: "Arbeitsbeziehungen", en: "Working ties" },
  meaning: {
    de: "mittlere Stärke der Beziehungen zwischen Ämtern am Ende",
    en: "mean strength of ties between departments at the end",
  },
  unit: "0…1",
  better: "higher",
  source: "seed 001 §3.1, §3.2",
  value: ({ run }) => run.ties,
};
