import type { Structures } from "../../model/parameters.ts";

/** The sets of assumptions that were tried, column by column. */
export interface Draws {
  readonly count: number;
  /** Names of the parameters, in the order of `ranks`. */
  readonly names: readonly string[];
  /** One array a parameter: its rank in every draw, 0…65,535. */
  readonly ranks: readonly Uint16Array[];
  /** Forms of the mechanisms in every draw. */
  readonly structures: readonly Structures[];
}
