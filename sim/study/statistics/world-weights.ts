import type { World } from "../world.ts";
import type { Weights } from "./values.ts";

/** How much each world counts; undefined where all count alike. */
export interface WorldWeights {
  /** By what is known. */
  readonly weights: Weights;
  /** By the ranges alone. */
  readonly priorWeights: Weights;
}

/** The weights of an ensemble's worlds by their numbers. */
export function weightsOf(worlds: readonly Pick<World, "index" | "weight" | "priorWeight">[]): WorldWeights {
  const listed = (weight: (world: (typeof worlds)[number]) => number): Weights => {
    if (worlds.every((world) => weight(world) === weight(worlds[0]))) return undefined;
    const list: number[] = [];
    for (const world of worlds) list[world.index] = weight(world);
    return list;
  };
  return { weights: listed(({ weight }) => weight), priorWeights: listed(({ priorWeight }) => priorWeight) };
}
