import seedrandom from "seedrandom";
import type { Structures } from "../../../sim/model/parameters.ts";
import { structuralAlternatives } from "../../../sim/model/parameters.ts";
import { rankValue } from "../../../sim/study/designs/design.ts";
import { latinHypercube } from "../../../sim/study/designs/latin-hypercube.ts";
import type { Draws } from "../../../sim/study/weighting/draws.ts";
import type { EffectColumn, EffectMatrix } from "../../../sim/study/weighting/matrix.ts";
import { effectMatrix } from "../../../sim/study/weighting/matrix.ts";
import { standardNormal } from "../../../sim/study/weighting/normal.ts";

/** Draws from the ranges, `parameters` of them named p0, p1, …; forms with the shares of an ensemble. */
export function someDraws(count: number, parameters: number, seed = "synthetic"): Draws {
  const names = Array.from({ length: parameters }, (_, p) => `p${p}`);
  const random = seedrandom.alea(JSON.stringify(["forms", seed]));
  const form = <K extends keyof Structures>(name: K): Structures[K] => {
    const words: readonly string[] = structuralAlternatives[name];
    return (random() < 0.7 ? words[0] : words[1 + Math.floor(random() * (words.length - 1))]) as Structures[K];
  };
  return {
    count,
    names,
    ranks: names.map((name) => latinHypercube.ranks(seed, name, count)),
    structures: Array.from({ length: count }, () => ({
      stages: form("stages"),
      openness: form("openness"),
      regularWork: form("regularWork"),
      coordination: form("coordination"),
    })),
  };
}

/** Position of parameter `p` in its range in one draw, −1…1. */
export function position(draws: Draws, p: number, draw: number): number {
  return 2 * rankValue(draws.ranks[p][draw]) - 1;
}

/** A column for a pattern of one contrast. */
export function above(pattern: string, bound = 1, contrast = 0): EffectColumn {
  return { pattern, contrast, test: "above", bound };
}

/** Two replications of known effects with normal chance of standard error `noise` in their mean. */
export function observed(
  draws: number,
  columns: readonly EffectColumn[],
  truth: (draw: number, column: number) => number,
  noise: number,
  seed = "observed",
): EffectMatrix {
  const random = seedrandom.alea(seed);
  const replication = () =>
    Float64Array.from(
      { length: draws * columns.length },
      (_, cell) => truth(Math.floor(cell / columns.length), cell % columns.length) + noise * Math.SQRT2 * standardNormal(random),
    );
  return effectMatrix(columns, [replication(), replication()]);
}

/** Effects known without error. */
export function exact(
  draws: number,
  columns: readonly EffectColumn[],
  truth: (draw: number, column: number) => number,
): EffectMatrix {
  const cells = { length: draws * columns.length };
  const effect = Float64Array.from(cells, (_, cell) => truth(Math.floor(cell / columns.length), cell % columns.length));
  return { draws, columns, effect, error: new Float64Array(cells.length) };
}
