import type { ParameterSpec } from "../../model/parameters.ts";
import type { Verdict } from "../summary.ts";
import { type JudgedWorld, type Partition, type PartName, type PartVerdict, partitions, verdictOf } from "./parts.ts";
import { effectiveSize, mean, type Sample } from "./weighted.ts";

/** The difference of two parts' means must exceed this many standard errors, so that among 200 assumptions chance alone seldom shows one. */
const standout = 3.5;

/** Fewest worlds in a part, by their effective number. */
const leastWorlds = 5;

/** An assumption whose parts differ by more than chance explains. */
export interface Standout {
  readonly assumption: Partition["assumption"];
  /** Largest distance of a part from the rest, in standard errors. */
  readonly strength: number;
  /** Whether some part has another verdict than the whole; else only the size of the difference moves. */
  readonly flips: boolean;
  readonly parts: readonly (PartVerdict & { readonly when: PartName })[];
}

/**
 * Assumptions whose parts stand out in the paired difference (Welch's t of each part against the rest, with effective numbers of
 * worlds where they are weighted), the strongest first. `verdict` is that of all worlds; parts with too few of them are left out.
 */
export function standouts(
  judged: readonly JudgedWorld[],
  verdict: Verdict,
  parameters: readonly ParameterSpec[],
): readonly Standout[] {
  return partitions(judged, parameters)
    .map((partition) => standoutOf(partition, verdict))
    .filter(({ strength }) => strength >= standout)
    .sort((x, y) => y.strength - x.strength);
}

function standoutOf({ assumption, parts }: Partition, verdict: Verdict): Standout {
  const shown = parts.filter(({ worlds }) => effectiveSize(worlds.map(({ world }) => world.weight)) >= leastWorlds);
  const strengths = shown.map((part) => {
    const rest = shown.flatMap((other) => (other === part ? [] : other.worlds));
    return separation(sampleOf(part.worlds), sampleOf(rest));
  });
  const told = shown.map(({ when, worlds }) => ({ when, ...verdictOf(worlds) }));
  return {
    assumption,
    strength: shown.length < 2 ? 0 : Math.max(...strengths),
    flips: told.some((part) => part.verdict !== verdict),
    parts: told,
  };
}

const sampleOf = (worlds: readonly JudgedWorld[]): Sample => ({
  values: worlds.map(({ difference }) => difference),
  weights: worlds.map(({ world }) => world.weight),
});

/** Distance of two samples' means in standard errors of their difference; 0 when both are constant and equal. */
function separation(x: Sample, y: Sample): number {
  const error = (sample: Sample) => {
    const middle = mean(sample);
    const size = effectiveSize(sample.weights);
    return mean({ values: sample.values.map((v) => (v - middle) * (v - middle)), weights: sample.weights }) / (size - 1);
  };
  const distance = Math.abs(mean(x) - mean(y));
  return distance === 0 ? 0 : distance / Math.sqrt(error(x) + error(y));
}
