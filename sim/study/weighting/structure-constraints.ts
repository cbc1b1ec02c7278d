import type { Structures } from "../../model/parameters.ts";
import { structuralAlternatives } from "../../model/parameters.ts";
import type { Constraint } from "./constraint.ts";
import { chanceVariance, judged } from "./constraint.ts";
import type { Draws } from "./draws.ts";
import { normalCdf } from "./normal.ts";
import type { Weights } from "./weights.ts";

/** One structural alternative: share of each form, sums of 1. */
export interface StructureConstraint extends Constraint {
  readonly name: keyof Structures;
  readonly forms: readonly { readonly form: string; readonly prior: number; readonly posterior: number }[];
}

/** Which structural alternatives the patterns decide between: the form whose share moved most, in its standard errors. */
export function structureConstraints(draws: Draws, weights: Weights): StructureConstraint[] {
  const variance = chanceVariance(weights);
  const names = Object.keys(structuralAlternatives) as (keyof Structures)[];
  return names.map((name) => {
    const words: readonly string[] = structuralAlternatives[name];
    const before = new Float64Array(words.length);
    const after = new Float64Array(words.length);
    draws.structures.forEach((structures, draw) => {
      const form = words.indexOf(structures[name]);
      before[form] += weights.prior[draw];
      after[form] += weights.posterior[draw];
    });
    const chances = words.map((_, form) => {
      const error = Math.sqrt(before[form] * (1 - before[form]) * variance);
      return error > 0 ? 2 * normalCdf(-Math.abs(after[form] - before[form]) / error) : 1;
    });
    // Two forms have one share between them.
    const trials = names.length * (words.length > 2 ? words.length : 1);
    const forms = words.map((form, i) => ({ form, prior: before[i], posterior: after[i] }));
    return { name, forms, ...judged(before, after, variance, Math.min(...chances), trials) };
  });
}
