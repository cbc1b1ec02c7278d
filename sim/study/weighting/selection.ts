import seedrandom from "seedrandom";
import type { Weights } from "./weights.ts";

/** A draw kept for later questions; both weights are at most 2 and add up to 2. */
export interface SelectedDraw {
  readonly draw: number;
  /** By the patterns: posterior ÷ proposal. */
  readonly weight: number;
  /** By the ranges alone: prior ÷ proposal. */
  readonly priorWeight: number;
}

/** Fractional part of the golden ratio: its multiples fill a circle most evenly, however many are taken (three-gap theorem). */
const golden = 0.6180339887498949;

/** Worlds of the stored ensemble. Assumption: as many as anyone will run, few enough for a small file. */
const storedWorlds = 240;

/**
 * The first `count` draws of the endless sample with text seed `seed`: fewer are the beginning of more. Each is drawn from the
 * defensive mixture q = ½ prior + ½ posterior (Hesterberg 1995, Technometrics 37, 185–194), so that neither weight exceeds 2 and
 * one sample answers both questions. Places in the cumulated q are shift + k · golden ratio, modulo 1: with a random shift
 * each is uniform, so that weighted sums are unbiased for any count; together they lie evenly, and as the draws are ordered by
 * their weight every stretch of ten has its fair part of likely and unlikely draws.
 *
 * Weights are not rescaled: their mean is 1 in expectation, near 1 in any stretch. A draw may come again only where count · q
 * is about 0.4 or more; it then stays twice, as a second world with chance of its own. To merge the two would need weights above
 * 2, and to replace the second by a neighbour would bias every answer.
 */
export function selectDraws(weights: Weights, seed: string, count = storedWorlds): SelectedDraw[] {
  const { prior, posterior } = weights;
  const ratio = posterior.map((weight, i) => (prior[i] > 0 ? weight / prior[i] : 0));
  const order = Array.from(prior.keys()).sort((a, b) => ratio[a] - ratio[b] || a - b);
  const cumulated = new Float64Array(order.length);
  let sum = 0;
  order.forEach((draw, at) => {
    cumulated[at] = sum += (prior[draw] + posterior[draw]) / 2;
  });
  const shift = seedrandom.alea(JSON.stringify(["select", seed]))();
  return Array.from({ length: count }, (_, k) => {
    const place = shift + k * golden;
    const draw = order[firstAbove(cumulated, (place - Math.floor(place)) * sum)];
    const q = (prior[draw] + posterior[draw]) / 2;
    return { draw, weight: posterior[draw] / q, priorWeight: prior[draw] / q };
  });
}

/** First index whose value in the ascending `values` is above `x`; the last one if none is. */
function firstAbove(values: Float64Array, x: number): number {
  let from = 0;
  let until = values.length - 1;
  while (from < until) {
    const middle = (from + until) >> 1;
    if (values[middle] > x) until = middle;
    else from = middle + 1;
  }
  return from;
}
