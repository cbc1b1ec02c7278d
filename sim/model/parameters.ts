import type { Text } from "../core/language.ts";
import type { ParameterName } from "./parameter-names.ts";

/** One uncertain number of the model as `scenarios/parameters.yaml` declares it. */
export interface ParameterSpec {
  readonly name: string;
  /** The process or part of the model it belongs to. */
  readonly group: string;
  readonly title: Text;
  readonly unit: string;
  readonly default: number;
  /** Plausible range, both ends included. */
  readonly min: number;
  readonly max: number;
  /** How the range is sampled. */
  readonly scale: "linear" | "log";
  /** "seed 001 §1.2", a publication, a statistic, or "assumption". */
  readonly source: string;
}

/** Values of all parameters by name. */
export type Parameters = Readonly<Record<ParameterName, number>>;

/** Structural alternatives: the form of a mechanism is uncertain too; the first of each list is the default. */
export const structuralAlternatives = {
  stages: ["gates", "compensating"],
  openness: ["bounded", "averaging", "none"],
  regularWork: ["first", "proportional"],
  coordination: ["negative", "positive"],
} as const;

/** The form chosen of every structural alternative. */
export type Structures = { readonly [K in keyof typeof structuralAlternatives]: (typeof structuralAlternatives)[K][number] };
