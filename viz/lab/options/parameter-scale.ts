import type { InstrumentParameter } from "../../../sim/instruments/instrument.ts";

/** How a numeric parameter of an instrument is shown and set: what people see is its value times `times`. */
export interface ParameterScale {
  /** A slider where it can be aimed with, else a field to type in. */
  readonly as: "range" | "number";
  readonly times: number;
  /** Bounds and step as shown. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Units of shares: shown as percent, or as weights out of 100. */
const shares: ReadonlySet<string> = new Set(["0…1", "−1…1", "share", "share of capacity", "weight"]);

/** Most steps a slider has; beyond, one types. */
const mostSteps = 200;

/** The scale of a parameter; undefined for choices and switches. */
export function scaleOf({ unit, default: usual, min = 0, max = 1 }: InstrumentParameter): ParameterScale | undefined {
  if (typeof usual !== "number") return undefined;
  if (shares.has(unit)) return { as: "range", times: 100, min: Math.round(min * 100), max: Math.round(max * 100), step: 1 };
  const step = stepOf(unit, min, max);
  // A slider counts its steps from its least value: from 0 they fall on round numbers.
  const least = Math.floor(min / step) * step;
  return { as: (max - least) / step > mostSteps ? "number" : "range", times: 1, min: least, max, step };
}

/** The value of a parameter that `shown` stands for, within the parameter's own bounds. */
export function givenValue(
  shown: number,
  { times }: ParameterScale,
  { min = -Infinity, max = Infinity }: InstrumentParameter,
): number {
  // Rounded, since 0.58 × 100 and 58 ÷ 100 are not quite each other's inverse in binary.
  const value = Math.round((shown / times) * 1e6) / 1e6;
  return Math.min(max, Math.max(min, value));
}

/** What is shown for a value, without the dust of binary fractions. */
export function shownOf(value: number, { times }: ParameterScale): number {
  return Math.round(value * times * 1e4) / 1e4;
}

function stepOf(unit: string, min: number, max: number): number {
  if (unit === "FTE") return 0.5;
  if (unit === "factor") return 0.1;
  if (unit === "€" || unit === "€/year") return 500;
  if (max > 1000) return 10;
  if (min % 1 === 0) return 1;
  return min % 0.5 === 0 ? 0.5 : 0.25;
}
