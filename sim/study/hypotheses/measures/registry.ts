import { caseShares } from "./case-shares.ts";
import { clearances } from "./clearances.ts";
import { departmentMeasures } from "./departments.ts";
import type { Measure } from "./measure.ts";
import { metricMeasures } from "./metric-measures.ts";
import { programmeMeasures } from "./programme.ts";
import { regularWorkMeasures } from "./regular-work.ts";
import { seriesMeasures } from "./series.ts";
import { singleCases } from "./single-cases.ts";

/** Everything a hypothesis may measure, by family. */
export const measures: readonly Measure[] = [
  ...metricMeasures,
  ...caseShares,
  ...singleCases,
  ...clearances,
  ...seriesMeasures,
  ...regularWorkMeasures,
  ...departmentMeasures,
  ...programmeMeasures,
];

const byId = new Map(measures.map((measure) => [measure.id, measure]));

/** The measure called `id`. Throws when there is none; hypothesis files are checked before. */
export function measureOf(id: string): Measure {
  const measure = byId.get(id);
  if (!measure) throw new Error(`no measure ${id}`);
  return measure;
}
