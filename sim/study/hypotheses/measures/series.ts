import { weeksPerQuarter } from "../../../core/clock.ts";
import type { Text } from "../../../core/language.ts";
import type { RunSeries } from "../../../model/result.ts";
import type { Measure, Seen } from "./measure.ts";

const topicSeries = {
  awareness: { de: "Problembewusstsein", en: "awareness" },
  knowHow: { de: "Verfahrenswissen", en: "know-how" },
  openness: { de: "Mitwirkungsbereitschaft", en: "openness" },
  trust: { de: "Vertrauen in Beauftragte", en: "trust in officers" },
  priority: { de: "Prioritätssignal der Leitungen", en: "heads' priority signal" },
  councilSupport: { de: "Unterstützung im Rat", en: "council support" },
  officerUtilisation: { de: "Auslastung der Beratung", en: "utilisation of advice" },
  reported: { de: "berichteter Anteil", en: "share done as reported" },
  achieved: { de: "tatsächlich umgesetzter Anteil", en: "share properly implemented" },
  courseHours: { de: "Stunden in Kursen je Quartal", en: "hours in courses a quarter" },
} as const satisfies Partial<Record<keyof RunSeries, Text>>;

const runSeries = {
  backlogHours: { de: "Arbeitsrückstand", en: "backlog" },
  stress: { de: "Belastung", en: "stress" },
  sickness: { de: "Anteil Erkrankter", en: "share of staff sick" },
  vacancy: { de: "Anteil unbesetzter Stellen", en: "share of posts vacant" },
  arrears: { de: "vereinfachte oder liegengebliebene Regelarbeit", en: "regular work simplified or dropped" },
} as const satisfies Partial<Record<keyof RunSeries, Text>>;

const units: Readonly<Record<string, string>> = {
  backlogHours: "hours per staff member",
  courseHours: "hours per person and quarter",
};

/** Mean of a quarterly value over the quarters that lie in the window, at least one. */
export function overQuarters({ run, from, until }: Seen, value: (quarter: number) => number): number {
  const first = Math.min(Math.floor(from / weeksPerQuarter), run.series.quarters - 1);
  const end = Math.min(Math.max(first + 1, Math.ceil(until / weeksPerQuarter)), run.series.quarters);
  let sum = 0;
  for (let quarter = first; quarter < end; quarter++) sum += value(quarter);
  return sum / (end - first);
}

function measure(name: string, what: Text, value: (seen: Seen, quarter: number) => number): Measure {
  return {
    id: `series.${name}`,
    title: { de: `Mittel im Zeitfenster: ${what.de}`, en: `Mean over the window: ${what.en}` },
    unit: units[name] ?? "0…1",
    windowed: true,
    value: (seen) => overQuarters(seen, (quarter) => value(seen, quarter)),
  };
}

/** Means of the quarterly series of the whole administration over a window. */
export const seriesMeasures: readonly Measure[] = [
  ...Object.entries(topicSeries).map(([name, what]) =>
    measure(
      name,
      what,
      ({ run, topic }, quarter) => run.series[name as keyof typeof topicSeries][quarter * run.topics.length + topic],
    ),
  ),
  ...Object.entries(runSeries).map(([name, what]) =>
    measure(name, what, ({ run }, quarter) => run.series[name as keyof typeof runSeries][quarter]),
  ),
];
