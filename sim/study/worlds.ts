import seedrandom from "seedrandom";
import { exp, ln } from "../core/maths.ts";
import type { ParameterSpec, Structures } from "../model/parameters.ts";
import { structuralAlternatives } from "../model/parameters.ts";
import { rankValue } from "./designs/design.ts";
import { latinHypercube } from "./designs/latin-hypercube.ts";
import type { World } from "./world.ts";

/**
 * Share of worlds with the default form of a mechanism; the other forms share the rest equally. The default is the form
 * the evidence speaks for, so it leads; but with three worlds in ten the others are met often enough that a verdict which
 * hinges on a form is seen even in a small ensemble. The share itself is an assumption.
 */
export const defaultFormShare = 0.7;

const structureNames = Object.keys(structuralAlternatives) as (keyof Structures)[];

/**
 * The first `count` plausible worlds of the ensemble with text seed `seed`, without those before number `from`. Parameters named in `fixed` and forms named in
 * `fixedStructures` hold their value in every world, all others are drawn as if nothing were fixed. Weights are 1.
 */
export function drawWorlds(
  specs: readonly ParameterSpec[],
  seed: string,
  count: number,
  fixed: Readonly<Record<string, number>> = {},
  fixedStructures: Partial<Structures> = {},
  from = 0,
): World[] {
  const columns = specs.map((spec) => latinHypercube.ranks(seed, spec.name, count, from));
  const forms = structureNames.map((name) => latinHypercube.ranks(seed, `structure.${name}`, count, from));
  return Array.from({ length: count - from }, (_, at) => ({
    index: from + at,
    ranks: columns.map((column) => column[at]),
    parameters: { ...byName(specs, (spec, i) => parameterAt(spec, columns[i][at])), ...fixed },
    structures: { ...structuresOf(forms.map((column) => column[at])), ...fixedStructures },
    weight: 1,
    priorWeight: 1,
  }));
}

/** The world of all defaults, at the centre of the ranges; no member of an ensemble, hence index −1 and no ranks. */
export function centralWorld(specs: readonly ParameterSpec[]): World {
  return {
    index: -1,
    ranks: [],
    parameters: byName(specs, (spec) => spec.default),
    structures: structuresOf(structureNames.map(() => 0)),
    weight: 1,
    priorWeight: 1,
  };
}

/** 32-bit seed of one run: all options of a scenario meet the same chance in the same world and replication. */
export function runSeed(seed: string, world: number, replication: number): number {
  return seedrandom.alea(JSON.stringify(["run", seed, world, replication])).int32() >>> 0;
}

/** Value of a rank in a parameter's plausible range, both ends included. */
export function parameterAt(spec: ParameterSpec, rank: number): number {
  const u = rankValue(rank);
  const value =
    spec.scale === "log" ? exp(ln(spec.min) + u * (ln(spec.max) - ln(spec.min))) : spec.min + u * (spec.max - spec.min);
  return Math.min(spec.max, Math.max(spec.min, value));
}

/** Values by name that `ranks`, one per parameter, stand for. */
export function parametersOf(specs: readonly ParameterSpec[], ranks: readonly number[]): Record<string, number> {
  return byName(specs, (spec, i) => parameterAt(spec, ranks[i]));
}

function byName(specs: readonly ParameterSpec[], value: (spec: ParameterSpec, index: number) => number): Record<string, number> {
  return Object.fromEntries(specs.map((spec, i) => [spec.name, value(spec, i)]));
}

/** The form that a rank stands for in each structural alternative; rank 0 is always the default. */
function structuresOf(ranks: readonly number[]): Structures {
  return Object.fromEntries(
    structureNames.map((name, i) => {
      const words = structuralAlternatives[name];
      const u = rankValue(ranks[i]);
      const other = Math.floor(((u - defaultFormShare) / (1 - defaultFormShare)) * (words.length - 1));
      return [name, u < defaultFormShare ? words[0] : words[1 + other]];
    }),
  ) as Structures;
}
