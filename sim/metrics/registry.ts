import type { Metric } from "./metric.ts";

/** Every output, in the order of the result columns. */
export const metrics: readonly Metric[] = [];
