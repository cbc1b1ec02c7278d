import { conclude } from "../statistics/sequential.ts";
import { type Judgement, judgeContrast, shareHolding, type TestVerdict } from "../statistics/test-verdict.ts";
import { mean, type Sample } from "../statistics/weighted.ts";
import type { WorldEffects } from "./effects.ts";
import type { Contrast } from "./experiment.ts";

/** What the worlds say about one contrast; effects in units of the outcome. */
export interface ContrastAssessment {
  /** Id of its claim. */
  readonly claim: string;
  readonly test: Contrast["test"];
  readonly bound: number;
  /** Weighted mean effect with its interval. */
  readonly estimate: number;
  readonly lo: number;
  readonly hi: number;
  /** What the ranges alone say. */
  readonly priorEstimate: number;
  readonly verdict: TestVerdict;
  readonly p: number;
}

/** What the worlds say about a hypothesis, before other hypotheses of the same call are considered. */
export interface Assessment extends Judgement {
  readonly worlds: number;
  /** Share of the worlds in which all contrasts hold: weighted by what is known, and by the ranges alone. */
  readonly share: number;
  readonly sharePrior: number;
  readonly contrasts: readonly ContrastAssessment[];
}

/** Weights of a world by its number: by what is known, and by the ranges alone. */
export type WeightsOfWorld = (world: number) => { readonly weight: number; readonly priorWeight: number };

/** The samples of every contrast by weight, over all worlds; effects that are no number stay NaN. */
function samplesOf({ worlds, effects }: WorldEffects, weight: (world: number) => number): Sample[] {
  const weights = worlds.map(weight);
  return effects.map((values) => ({ values, weights }));
}

/** The sample without the worlds that give no number. */
function finite({ values, weights }: Sample): Sample {
  const kept = values.map((_, i) => i).filter((i) => Number.isFinite(values[i]));
  return { values: kept.map((i) => values[i]), weights: kept.map((i) => weights[i]) };
}

/** Samples by weight for judging, worlds without a number left out. */
export function judgedSamples(seen: WorldEffects, weights: WeightsOfWorld): Sample[] {
  return samplesOf(seen, (world) => weights(world).weight).map(finite);
}

/** Judges a hypothesis, one of `hypotheses` of a call, by its effects in the worlds seen. */
export function assess(
  seen: WorldEffects,
  contrasts: readonly Contrast[],
  weights: WeightsOfWorld,
  { confidence, hypotheses }: { readonly confidence: number; readonly hypotheses: number },
): Assessment {
  const known = samplesOf(seen, (world) => weights(world).weight);
  const alone = samplesOf(seen, (world) => weights(world).priorWeight);
  const judged = contrasts.map(({ claim, test, bound }, i): ContrastAssessment => {
    const judgement = judgeContrast(finite(known[i]), { test, bound }, confidence);
    return { claim, test, bound, ...judgement, priorEstimate: mean(finite(alone[i])) };
  });
  return {
    ...conclude(known.map(finite), contrasts, { confidence, hypotheses }),
    worlds: seen.worlds.length,
    share: shareHolding(known, contrasts),
    sharePrior: shareHolding(alone, contrasts),
    contrasts: judged,
  };
}

/** Weighted mean of every contrast; for variants that are set beside the experiment. */
export function meanEffects(seen: WorldEffects, weights: WeightsOfWorld): number[] {
  return judgedSamples(seen, weights).map(mean);
}
