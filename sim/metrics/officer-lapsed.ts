import type { Metric } from "./metric.ts";
import { ratio } from "./summaries.ts";

export const officerLapsed: Metric = {
  id: "officerLapsed",
  level: "topic",
  title: { de: "Verfallene Anfragen", en: "Lapsed requests" },
  meaning: { de: "Anteil der Anfragen ohne Antwort bis zur Frist", en: "share of requests not answered by the deadline" },
  unit: "share 0…1",
  better: "lower",
  source: "seed 001 §4",
  value: ({ run }, topic) => ratio(run.officerLapsed[topic], run.officerRequests[topic]),
};
