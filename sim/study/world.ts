import type { Structures } from "../model/parameters.ts";

/** A plausible world: one set of assumptions, drawn from the plausible ranges. */
export interface World {
  /** Position in the extensible design, from 0. */
  readonly index: number;
  /** Rank of every parameter in its range, 0…65,535, in the order of the parameter file. */
  readonly ranks: readonly number[];
  /** Values of all declared parameters by name. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly structures: Structures;
  /** Weight in every summary; 1 until worlds are weighted by patterns. */
  readonly weight: number;
}
