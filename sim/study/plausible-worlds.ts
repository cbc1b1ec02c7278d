import type { Structures } from "../model/parameters.ts";

/**
 * Sets of assumptions kept for every later question: drawn from the plausible ranges, half of them as they came, half by how
 * well the model then shows the calibration patterns. Both weights are bounded by 2, so that a few worlds never carry an answer.
 */
export interface PlausibleWorlds {
  readonly schemaVersion: 1;
  /** Hash of names, ranges and scales of the parameters: ranks mean nothing under others. */
  readonly parameters: string;
  /** Version of the mechanisms under which the weights were found. */
  readonly model: string;
  /** Names of the parameters in the order of the ranks. */
  readonly names: readonly string[];
  readonly worlds: readonly {
    /** Number of the draw in the matrix. */
    readonly draw: number;
    /** 16-bit ranks in the parameters' ranges. */
    readonly ranks: readonly number[];
    readonly structures: Structures;
    /** Weight by the patterns, mean about 1, at most 2. */
    readonly weight: number;
    /** Weight that undoes the selection, mean about 1, at most 2: what the ranges alone say. */
    readonly priorWeight: number;
  }[];
}
