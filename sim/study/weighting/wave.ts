import seedrandom from "seedrandom";
import type { Structures } from "../../model/parameters.ts";
import { structuralAlternatives } from "../../model/parameters.ts";
import { rankCount, rankValue } from "../designs/design.ts";
import { defaultFormShare } from "../worlds.ts";
import type { Draws } from "./draws.ts";
import type { Weights } from "./weights.ts";

/** Where a further wave of draws is taken from: near draws that agree with the patterns. */
export interface Proposal {
  readonly parents: Draws;
  /** Chance of each parent, sum 1. */
  readonly weights: Float64Array;
  /** Positions of the parameters that stay near their parent; all others are drawn afresh from their range. */
  readonly parameters: readonly number[];
  /** How far each of them may move, in shares of its range, at most ½. */
  readonly reach: readonly number[];
}

/** Chance that a child takes each form of a mechanism from its parent; else the form is drawn afresh. Assumption. */
const inherited = 0.5;

const structureNames = Object.keys(structuralAlternatives) as (keyof Structures)[];

/** Whether too few draws agree with all patterns, so that another wave near those that do is worth its runs: below 1 %. */
export function needsWave({ prior, untempered }: Weights): boolean {
  return untempered < 0.01 * prior.length;
}

/**
 * A proposal from weighted draws, near their parents in the parameters named `constrained`. The kernel is uniform, reflected at
 * the ends of the range, with twice the weighted variance (population Monte Carlo: Beaumont et al. 2009, Biometrika 96, 983–990).
 * With tempered weights it is a step towards the patterns, not a leap.
 */
export function proposalFrom(parents: Draws, { posterior }: Weights, constrained: readonly string[]): Proposal {
  const parameters = constrained.map((name) => {
    const p = parents.names.indexOf(name);
    if (p < 0) throw new RangeError(`unknown parameter ${name}`);
    return p;
  });
  const reach = parameters.map((p) => {
    let mean = 0;
    let square = 0;
    parents.ranks[p].forEach((rank, i) => {
      mean += posterior[i] * rankValue(rank);
      square += posterior[i] * rankValue(rank) * rankValue(rank);
    });
    // A uniform kernel of half-width h has variance h² ÷ 3.
    return Math.min(0.5, Math.sqrt(6 * Math.max(0, square - mean * mean)));
  });
  return { parents, weights: posterior, parameters, reach };
}

/** The first `count` draws of the wave with text seed `seed`: fewer are the beginning of more. */
export function drawWave({ parents, weights, parameters, reach }: Proposal, count: number, seed: string): Draws {
  const ranks = parents.names.map(() => new Uint16Array(count));
  const structures: Structures[] = [];
  for (let i = 0; i < count; i++) {
    const random = seedrandom.alea(JSON.stringify(["wave", seed, i]));
    const parent = pick(weights, random());
    for (const column of ranks) column[i] = Math.floor(random() * rankCount);
    parameters.forEach((p, k) => {
      const moved = Math.abs(rankValue(parents.ranks[p][parent]) + reach[k] * (2 * random() - 1));
      ranks[p][i] = Math.min(rankCount - 1, Math.floor((moved > 1 ? 2 - moved : moved) * rankCount));
    });
    const forms = structureNames.map((name) => {
      const own = parents.structures[parent][name];
      return [name, random() < inherited ? own : freshForm(structuralAlternatives[name], random())];
    });
    structures.push(Object.fromEntries(forms) as Structures);
  }
  return { count, names: parents.names, ranks, structures };
}

/** Density of a proposal at each of `draws`, divided by that of the ranges; its mean over draws from the ranges is 1. */
export function densityRatio({ parents, weights, parameters, reach }: Proposal, draws: Draws): Float64Array {
  const living = Array.from(weights.keys()).filter((i) => weights[i] > 0);
  return Float64Array.from({ length: draws.count }, (_, draw) => {
    let sum = 0;
    for (const parent of living) {
      let density = weights[parent];
      for (let k = 0; k < parameters.length && density > 0; k++) {
        const ranks = parents.ranks[parameters[k]];
        density *= kernel(rankValue(ranks[parent]), rankValue(draws.ranks[parameters[k]][draw]), reach[k]);
      }
      if (density === 0) continue;
      for (const name of structureNames) {
        const form = draws.structures[draw][name];
        const same = form === parents.structures[parent][name];
        density *= 1 - inherited + (same ? inherited / shareOf(structuralAlternatives[name], form) : 0);
      }
      sum += density;
    }
    return sum;
  });
}

/**
 * Weights before the patterns, for `weigh`, of a pool of draws from the ranges (`first` of them) and from later waves: what the
 * ranges say of each draw ÷ what all waves together propose there (deterministic mixture: Veach & Guibas 1995; Owen & Zhou
 * 2000, JASA 95, 135–143). Bounded by pool ÷ first. `pool` lists all waves, in any order.
 */
export function pooledPrior(
  pool: Draws,
  first: number,
  later: readonly { readonly count: number; readonly proposal: Proposal }[],
): Float64Array {
  const mixture = new Float64Array(pool.count).fill(first / pool.count);
  for (const { count, proposal } of later) {
    densityRatio(proposal, pool).forEach((ratio, i) => {
      mixture[i] += (count / pool.count) * ratio;
    });
  }
  return mixture.map((density) => 1 / density);
}

/** Density at `to` of a step of at most `reach` from `from`, reflected at 0 and 1. */
function kernel(from: number, to: number, reach: number): number {
  if (reach === 0) return from === to ? rankCount : 0;
  const direct = Math.abs(to - from) <= reach ? 1 : 0;
  const reflected = (to + from <= reach ? 1 : 0) + (2 - to - from <= reach ? 1 : 0);
  return (direct + reflected) / (2 * reach);
}

function pick(weights: Float64Array, u: number): number {
  let left = u;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i];
    if (left < 0) return i;
  }
  return weights.reduce((best, weight, i) => (weight > weights[best] ? i : best), 0);
}

function freshForm(words: readonly string[], u: number): string {
  const other = Math.floor(((u - defaultFormShare) / (1 - defaultFormShare)) * (words.length - 1));
  return u < defaultFormShare ? words[0] : words[1 + other];
}

function shareOf(words: readonly string[], form: string): number {
  return form === words[0] ? defaultFormShare : (1 - defaultFormShare) / (words.length - 1);
}
