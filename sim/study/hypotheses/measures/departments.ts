import type { Text } from "../../../core/language.ts";
import type { DepartmentSeries } from "../../../model/result.ts";
import type { Measure, Seen } from "./measure.ts";
import { overQuarters } from "./series.ts";

type Series = Exclude<keyof DepartmentSeries, "inPost" | "present">;

const what = {
  awareness: { de: "Problembewusstsein", en: "awareness" },
  knowHow: { de: "Verfahrenswissen", en: "know-how" },
  openness: { de: "Mitwirkungsbereitschaft", en: "openness" },
  trust: { de: "Vertrauen in Beauftragte", en: "trust in officers" },
  priority: { de: "Prioritätssignal der Leitung", en: "the head's priority signal" },
  courseHours: { de: "Stunden in Kursen je Quartal", en: "hours in courses a quarter" },
  stress: { de: "Belastung", en: "stress" },
  backlogHours: { de: "Arbeitsrückstand", en: "backlog" },
} as const satisfies Record<Series, Text>;

const ofHouse: readonly Series[] = ["stress", "backlogHours"];
const units: Partial<Record<Series, string>> = {
  courseHours: "hours per person and quarter",
  backlogHours: "hours per person",
};

/** Values and weights (persons in post) of the departments looked at in a quarter. */
function valuesIn({ run, topic, departments }: Seen, name: Series, quarter: number): { values: number[]; weights: number[] } {
  const { byDepartment } = run;
  const n = run.departments.length;
  const row = (ofHouse.includes(name) ? quarter : quarter * run.topics.length + topic) * n;
  const seen = departments.flatMap((looked, d) => (looked && byDepartment.inPost[quarter * n + d] > 0 ? [d] : []));
  return {
    values: seen.map((d) => byDepartment[name][row + d]),
    weights: seen.map((d) => byDepartment.inPost[quarter * n + d]),
  };
}

function mean(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    sum += weights[i] * values[i];
    total += weights[i];
  }
  return sum / total;
}

/** Standard deviation between departments, each by its persons. */
function spread(values: readonly number[], weights: readonly number[]): number {
  const middle = mean(values, weights);
  return Math.sqrt(
    mean(
      values.map((value) => (value - middle) * (value - middle)),
      weights,
    ),
  );
}

/** Means over the departments looked at, and how far they differ among each other, over a window. */
export const departmentMeasures: readonly Measure[] = (Object.keys(what) as Series[]).flatMap((name): Measure[] => {
  const of = (statistic: typeof mean) => (seen: Seen) =>
    overQuarters(seen, (quarter) => {
      const { values, weights } = valuesIn(seen, name, quarter);
      return statistic(values, weights);
    });
  const unit = units[name] ?? "0…1";
  return [
    {
      id: `departments.${name}`,
      title: { de: `Mittel der betrachteten Ämter: ${what[name].de}`, en: `Mean of the departments looked at: ${what[name].en}` },
      unit,
      windowed: true,
      value: of(mean),
    },
    {
      id: `spread.${name}`,
      title: {
        de: `Unterschied zwischen den betrachteten Ämtern (Standardabweichung): ${what[name].de}`,
        en: `Difference between the departments looked at (standard deviation): ${what[name].en}`,
      },
      unit,
      windowed: true,
      value: of(spread),
    },
  ];
});
