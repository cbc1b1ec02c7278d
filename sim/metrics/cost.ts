import type { Metric } from "./metric.ts";

export const cost: Metric = {
  id: "cost",
  level: "run",
  title: { de: "Kosten", en: "Cost" },
  meaning: {
    de: "Stellen, Sitzungszeit und Themenmittel über die Laufzeit; nicht gezählt: Mehrarbeit in den Ämtern und vermiedene Schäden",
    en: "posts, meeting hours and topic money over the horizon; not counted: extra work in departments and damage avoided",
  },
  unit: "euro",
  better: "lower",
  source: "definition",
  value: ({ run }) => run.costPosts + run.costMeetings + run.costBudgets,
};
