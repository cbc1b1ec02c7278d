import type { Metric } from "./metric.ts";

export const costBudgets: Metric = {
  id: "costBudgets",
  level: "run",
  title: { de: "Ausgegebene Themenmittel", en: "Topic money spent" },
  meaning: { de: "für Fälle und Maßnahmen ausgegebenes Geld", en: "money spent on cases and measures" },
  unit: "euro",
  better: null,
  source: "definition",
  value: ({ run }) => run.costBudgets,
};
