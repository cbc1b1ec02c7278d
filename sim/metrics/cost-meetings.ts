import type { Metric } from "./metric.ts";

export const costMeetings: Metric = {
  id: "costMeetings",
  level: "run",
  title: { de: "Kosten der Sitzungen und Fortbildungen", en: "Cost of meetings and training" },
  meaning: { de: "Stunden in Gremien und in zusätzlichen Fortbildungen", en: "hours in bodies and in additional training" },
  unit: "euro",
  better: "lower",
  source: "definition",
  value: ({ run }) => run.costMeetings,
};
