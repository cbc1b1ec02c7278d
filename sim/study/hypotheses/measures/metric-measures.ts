import { metrics } from "../../../metrics/registry.ts";
import type { Measure } from "./measure.ts";

/** Metrics that are computed from the cases alone and so follow window and departments. */
const fromCases = ["gap", "considered", "consideredShare", "implemented", "symbolic", "due", "cases"];

/** Every output of the model, under its own name. */
export const metricMeasures: readonly Measure[] = metrics.map((metric) => ({
  id: metric.id,
  title: metric.title,
  unit: metric.unit,
  windowed: fromCases.includes(metric.id),
  value: ({ cases, topic }) => metric.value(cases, topic),
}));
