import type { Metric } from "./metric.ts";

export const costPosts: Metric = {
  id: "costPosts",
  level: "run",
  title: { de: "Kosten der Stellen", en: "Cost of posts" },
  meaning: { de: "Stellen von Beauftragten und Einheiten", en: "posts of officers and units" },
  unit: "euro",
  better: "lower",
  source: "definition",
  value: ({ run }) => run.costPosts,
};
