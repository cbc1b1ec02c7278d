import type { Structures } from "../model/parameters.ts";

/** A plausible world: one set of assumptions, drawn from the plausible ranges or kept among those that fit what is known. */
export interface World {
  /** Position in the extensible design, from 0. */
  readonly index: number;
  /** Rank of every parameter in its range, 0…65,535, in the order of the parameter file. */
  readonly ranks: readonly number[];
  /** Values of all declared parameters by name. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly structures: Structures;
  /** Weight in every summary, ≥ 0: by what is known; 1 for worlds drawn from the ranges. */
  readonly weight: number;
  /** Weight, ≥ 0, by which the same worlds tell what the ranges alone say; 1 for worlds drawn from them. */
  readonly priorWeight: number;
}
