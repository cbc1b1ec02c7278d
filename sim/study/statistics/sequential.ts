import type { Contrast } from "../hypotheses/experiment.ts";
import { isDecided, type Judgement, judgeContrast, judgeHypothesis } from "./test-verdict.ts";
import type { Sample } from "./weighted.ts";

/** What a call with one or more hypotheses asks for. */
export interface Call {
  /** Of the call as a whole, in 0…1. */
  readonly confidence: number;
  /** Number of hypotheses in the call. */
  readonly hypotheses: number;
}

/** When to stop drawing worlds. */
export interface StoppingRule extends Call {
  /** Number of worlds before which nothing is decided. */
  readonly least: number;
  /** Number of worlds after which no more are drawn. */
  readonly budget: number;
}

/** What is wanted of each contrast; one sample of effects each, over the same worlds. */
type Tests = readonly Pick<Contrast, "test" | "bound">[];

/**
 * Whether a hypothesis needs more worlds, given its effects so far. It may be asked after every block: the intervals hold at all
 * looks. It stops early only on a verdict at its equal part of 1 − confidence, which Holm's correction leaves standing whatever
 * becomes of the other hypotheses.
 */
export function goOn(samples: readonly Sample[], tests: Tests, rule: StoppingRule): boolean {
  const worlds = samples.length === 0 ? 0 : samples[0].values.length;
  if (worlds >= rule.budget) return false;
  return worlds < rule.least || !isDecided(judgeAt(samples, tests, confidenceOfOne(rule)));
}

/**
 * The verdict with which a hypothesis goes into Holm's correction: the one at its equal part of 1 − confidence if there is one,
 * else the one at the confidence of the call, which the correction may yet leave standing.
 */
export function conclude(samples: readonly Sample[], tests: Tests, call: Call): Judgement {
  const strict = judgeAt(samples, tests, confidenceOfOne(call));
  return isDecided(strict) ? strict : judgeAt(samples, tests, call.confidence);
}

function confidenceOfOne({ confidence, hypotheses }: Call): number {
  return 1 - (1 - confidence) / hypotheses;
}

function judgeAt(samples: readonly Sample[], tests: Tests, confidence: number): Judgement {
  const contrasts = tests.map((test, i) => judgeContrast(samples[i], test, confidence));
  return judgeHypothesis(contrasts, confidence);
}
