import type { Metric } from "./metric.ts";

export const costMeetings: Metric = {
  id: "costMeetings",
  level: "run",
  title: { de: "Kosten der Sitzungen", en: "Cost of meetings" },
  meaning: { de: "Sitzungsstunden der Gremien", en: "meeting hours of bodies" },
  unit: "euro",
  better: "lower",
  source: "definition",
  value: ({ run }) => run.costMeetings,
};
