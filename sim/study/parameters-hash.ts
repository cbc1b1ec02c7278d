import type { ParameterSpec } from "../model/parameters.ts";
import { structuralAlternatives } from "../model/parameters.ts";
import { digestText } from "./digest.ts";

/**
 * SHA-256 (64 hex digits) of what gives the ranks of stored worlds their meaning: names, ranges and scales of the parameters in
 * whatever order, and the forms of the structural alternatives. Titles, units, defaults and sources do not matter.
 */
export function parametersHash(specs: readonly ParameterSpec[]): string {
  const ranges = specs.map(({ name, min, max, scale }) => JSON.stringify([name, min, max, scale])).sort();
  return digestText(`[${ranges.join(",")}]${JSON.stringify(structuralAlternatives)}`);
}
