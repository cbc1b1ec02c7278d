import type { Fate, Stage } from "../../sim/model/fate.ts";
import type { Attributes } from "./svg.ts";

/** What a mark or a label stands for. */
export interface Subject {
  /** Code of a department, "small" for the row that holds the small ones together. */
  readonly department?: string;
  readonly fate?: Fate;
  readonly stage?: Stage;
  /** Letter of an option. */
  readonly option?: string;
  /** A case's fate under the base and under the option it is compared with. */
  readonly fateA?: Fate;
  readonly fateB?: Fate;
}

/** Attributes by which a page finds every mark and label that stands for the same, in one figure and in others. */
export function standsFor({ department, fate, stage, option, fateA, fateB }: Subject): Attributes {
  return {
    "data-department": department,
    "data-fate": fate,
    "data-stage": stage,
    "data-option": option,
    "data-fate-a": fateA,
    "data-fate-b": fateB,
  };
}
