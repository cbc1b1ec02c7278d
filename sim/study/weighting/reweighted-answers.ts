import { judge } from "../statistics/verdict.ts";
import { mean, share } from "../statistics/weighted.ts";
import type { Verdict } from "../summary.ts";
import type { Choice } from "./choices.ts";
import { holds } from "./holds.ts";
import { bits } from "./information.ts";
import type { EffectTest, PatternLikelihoods } from "./likelihood.ts";
import type { EffectMatrix } from "./matrix.ts";
import type { Weighting, Weights } from "./weights.ts";
import { weigh } from "./weights.ts";

/** Weights under one choice of patterns. */
export interface ChoiceWeights {
  readonly choice: Choice;
  readonly weights: Weights;
  readonly bits: number;
}

/** Something asked of every draw: one paired effect, NaN where there is none, positive when the second option is better. */
export interface Question extends EffectTest {
  readonly id: string;
  /** One number a draw. */
  readonly effects: Float64Array;
}

/** The answer under one choice; shares 0…1 of the draws that have a number, by weight. */
export interface Answer {
  readonly choice: Choice;
  /** Share with an effect above 0. */
  readonly positive: number;
  /** Share in which the question's test holds. */
  readonly holds: number;
  readonly mean: number;
  /** By 80 % agreement, with the question's bound as margin. */
  readonly verdict: Verdict;
  /** Whether the verdict is another than under the first choice. */
  readonly flips: boolean;
}

/** Weights, effective draws and bits under every choice. The floor holds for each: a choice may have to be tempered on its own. */
export function weighChoices(
  likelihoods: PatternLikelihoods,
  choices: readonly Choice[],
  weighting: Omit<Weighting, "exponents"> = {},
): ChoiceWeights[] {
  return choices.map((choice) => {
    const weights = weigh(likelihoods, { ...weighting, exponents: choice.exponents });
    return { choice, weights, bits: bits(weights) };
  });
}

/** Answers to a question under every choice; the first choice is what the others are compared with. */
export function reweightedAnswers(question: Question, choices: readonly ChoiceWeights[]): Answer[] {
  const known = Array.from(question.effects.keys()).filter((draw) => !Number.isNaN(question.effects[draw]));
  const values = known.map((draw) => question.effects[draw]);
  const verdicts: Verdict[] = [];
  return choices.map(({ choice, weights }) => {
    const sample = { values, weights: known.map((draw) => weights.posterior[draw]) };
    const verdict = judge(sample, question.bound);
    verdicts.push(verdict);
    return {
      choice,
      positive: share(sample, (effect) => effect > 0),
      holds: share(sample, (effect) => holds(question, effect)),
      mean: mean(sample),
      verdict,
      flips: verdict !== verdicts[0],
    };
  });
}

/** The matrix' own contrasts as questions, named pattern/contrast. What a pattern says of itself is circular: see {@link leaveOneOut}. */
export function contrastQuestions({ draws, columns, effect }: EffectMatrix): Question[] {
  return columns.map(({ pattern, contrast, test, bound }, column) => ({
    id: `${pattern}/${contrast}`,
    test,
    bound,
    effects: Float64Array.from({ length: draws }, (_, draw) => effect[draw * columns.length + column]),
  }));
}
