import { block, first, openStream, second } from "../../sim/core/random.ts";
import type { ParameterSpec } from "../../sim/model/parameters.ts";
import { parametersHash } from "../../sim/study/parameters-hash.ts";
import type { PlausibleWorlds } from "../../sim/study/plausible-worlds.ts";
import { drawWorlds } from "../../sim/study/worlds.ts";

/** A file of plausible worlds with invented weights in 0…2: nothing was simulated for it. */
export function storedWorlds(specs: readonly ParameterSpec[], model: string, count = 40): PlausibleWorlds {
  const stream = openStream(11, "stored-worlds");
  return {
    schemaVersion: 1,
    parameters: parametersHash(specs),
    model,
    names: specs.map(({ name }) => name),
    worlds: drawWorlds(specs, "stored", count).map(({ index, ranks, structures }) => {
      block(stream, index, 0);
      return { draw: 3 * index, ranks, structures, weight: 2 * first(stream), priorWeight: 0.4 + 1.2 * second(stream) };
    }),
  };
}
