import type { Metric } from "./metric.ts";

export const headWaitWeeks: Metric = {
  id: "headWaitWeeks",
  level: "run",
  title: { de: "Wartezeit auf dem Dienstweg", en: "Wait on the Dienstweg" },
  meaning: { de: "mittlere Wartezeit eines Vorgangs bei einer Leitung", en: "mean wait of a matter before a head" },
  unit: "weeks",
  better: "lower",
  source: "seed 001 §3.2",
  value: ({ run }) => run.headWaitWeeks,
};
