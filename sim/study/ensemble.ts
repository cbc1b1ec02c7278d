import type { ParameterSpec, Structures } from "../model/parameters.ts";
import type { PlausibleWorlds } from "./plausible-worlds.ts";
import type { World } from "./world.ts";
import { drawWorlds, parametersOf } from "./worlds.ts";

/** Where the worlds of a study come from; plain data. */
export type Ensemble =
  /** Drawn from the plausible ranges with the study's seed; all weigh alike. */
  | { readonly kind: "ranges" }
  /**
   * Stored worlds with their weights, ranks in the order of the study's parameters. The first n of them are the ensemble of n;
   * beyond the last one they start over, with chance of their own. `model`: version of the mechanisms under which the weights were found.
   */
  | { readonly kind: "plausible"; readonly model: string; readonly worlds: PlausibleWorlds["worlds"] };

/** An ensemble in a few words, for manifests and reports. */
export type EnsembleFacts =
  | { readonly kind: "ranges" }
  | {
      readonly kind: "plausible";
      /** Number of worlds that were stored, whether or not they were all used. */
      readonly stored: number;
      /** Version of the mechanisms under which the weights were found. */
      readonly model: string;
      /** Whether that is another version than the one that ran. */
      readonly stale: boolean;
    };

/** What is to be told of an ensemble that ran under version `model` of the mechanisms. */
export function ensembleFacts(ensemble: Ensemble, model: string): EnsembleFacts {
  if (ensemble.kind === "ranges") return ensemble;
  return { kind: "plausible", stored: ensemble.worlds.length, model: ensemble.model, stale: ensemble.model !== model };
}

/** What the worlds of a study follow from; every plan has it. */
export interface WorldSource {
  readonly parameters: readonly ParameterSpec[];
  readonly seed: string;
  readonly ensemble: Ensemble;
  readonly fixed: Readonly<Record<string, number>>;
  readonly fixedStructures: Partial<Structures>;
}

/** The first `count` worlds; what is fixed holds in each of them, whatever it was stored or drawn with. */
export function worldsOf(source: WorldSource, count: number): World[] {
  return worldsFrom(source, 0, count);
}

/** The world at `index`, from 0; the same in an ensemble of any size. */
export function worldAt(source: WorldSource, index: number): World {
  return worldsFrom(source, index, index + 1)[0];
}

function worldsFrom({ parameters, seed, ensemble, fixed, fixedStructures }: WorldSource, from: number, until: number): World[] {
  if (ensemble.kind === "ranges") return drawWorlds(parameters, seed, until, fixed, fixedStructures, from);
  return Array.from({ length: until - from }, (_, at) => {
    const index = from + at;
    const { ranks, structures, weight, priorWeight } = ensemble.worlds[index % ensemble.worlds.length];
    return {
      index,
      ranks,
      parameters: { ...parametersOf(parameters, ranks), ...fixed },
      structures: { ...structures, ...fixedStructures },
      weight,
      priorWeight,
    };
  });
}
