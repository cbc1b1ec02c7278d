import type { Metric } from "./metric.ts";

export const leavers: Metric = {
  id: "leavers",
  level: "run",
  title: { de: "Weggänge", en: "Leavers" },
  meaning: { de: "Zahl der Weggänge über die Laufzeit", en: "number of people who left over the horizon" },
  unit: "persons",
  better: "lower",
  source: "definition",
  value: ({ run }) => run.leavers,
};
