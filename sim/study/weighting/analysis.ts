import type { EvidenceGrade } from "../../instruments/instrument.ts";
import { standardChoices } from "./choices.ts";
import type { Draws } from "./draws.ts";
import { holds, patternHolds } from "./holds.ts";
import { type Information, information } from "./information.ts";
import { type Lift, leaveOneOut } from "./lift.ts";
import { patternLikelihoods } from "./likelihood.ts";
import { columnsByPattern, type EffectMatrix } from "./matrix.ts";
import { type PairConstraint, pairConstraints } from "./pair-constraints.ts";
import { type ParameterConstraint, parameterConstraints } from "./parameter-constraints.ts";
import { contrastQuestions, reweightedAnswers, weighChoices } from "./reweighted-answers.ts";
import { type StructureConstraint, structureConstraints } from "./structure-constraints.ts";
import { trueShare } from "./true-share.ts";
import { type Weights, weigh } from "./weights.ts";

/** What a pattern's draws show before any selection, and with weights from all other patterns. */
export interface PatternInDraws {
  readonly id: string;
  /** Share of draws in which all of it holds as observed, before weighting (prior predictive). */
  readonly prior: number;
  /** The same for each contrast, chance in the model taken out. */
  readonly priorTrue: readonly number[];
  /** Share before and after weighting by all other patterns. */
  readonly leftOut: Lift;
}

/** What another choice of patterns would mean. */
export interface ChoiceOutcome {
  readonly kind: string;
  readonly of: string;
  readonly effective: number;
  readonly exponent: number;
  readonly bits: number;
  /** Contrasts of patterns whose verdict is another than with all patterns: "pattern contrast". */
  readonly flips: readonly string[];
}

/** Everything the matrix alone tells. */
export interface Analysis {
  readonly draws: number;
  readonly effective: number;
  readonly untempered: number;
  /** For how much of their strength the patterns count, 0…1. */
  readonly exponent: number;
  readonly information: Information;
  readonly patterns: readonly PatternInDraws[];
  readonly parameters: readonly ParameterConstraint[];
  readonly structures: readonly StructureConstraint[];
  readonly pairs: readonly PairConstraint[];
  readonly choices: readonly ChoiceOutcome[];
}

/** What is asked of a matrix: how patterns count, and which list a user would choose. */
export interface AnalysisRequest {
  /** Patterns with the grade of their evidence. */
  readonly grades: Readonly<Record<string, EvidenceGrade>>;
  /** Patterns that count; default all. */
  readonly chosen?: readonly string[];
  readonly seed: string;
  /** Least effective number of draws. */
  readonly floor?: number;
}

/** Weights of all draws by the chosen patterns. */
export function weightsOfDraws(matrix: EffectMatrix, { chosen, floor }: AnalysisRequest): Weights {
  const exponents = chosen && Object.fromEntries(chosen.map((pattern) => [pattern, 1]));
  return weigh(patternLikelihoods(matrix), { ...(exponents ? { exponents } : {}), ...(floor === undefined ? {} : { floor }) });
}

/** Weighs the draws and says what that means. */
export function analyse(matrix: EffectMatrix, draws: Draws, request: AnalysisRequest): Analysis {
  const { grades, chosen, seed, floor } = request;
  const likelihoods = patternLikelihoods(matrix);
  const weights = weightsOfDraws(matrix, request);
  const floored = floor === undefined ? {} : { floor };
  const exponents = chosen && Object.fromEntries(chosen.map((pattern) => [pattern, 1]));
  const weighting = { ...floored, ...(exponents ? { exponents } : {}) };
  const holding = patternHolds(matrix);
  const leftOut = leaveOneOut(matrix, likelihoods, weighting);
  const byPattern = columnsByPattern(matrix.columns);
  const questions = contrastQuestions(matrix);
  const choices = weighChoices(likelihoods, standardChoices(grades, chosen), floored);
  const answers = questions.map((question) => ({ question, answers: reweightedAnswers(question, choices) }));
  return {
    draws: matrix.draws,
    effective: weights.effective,
    untempered: weights.untempered,
    exponent: weights.exponent,
    information: information(matrix, weighting, seed),
    patterns: [...byPattern].map(([id, columns]) => ({
      id,
      prior: mean(holding.get(id)!),
      priorTrue: columns.map((place) => {
        const at = (values: Float64Array) => values.filter((_, cell) => cell % matrix.columns.length === place);
        return trueShare(at(matrix.effect), at(matrix.error), weights.prior, (effect) => holds(matrix.columns[place], effect));
      }),
      leftOut: leftOut.get(id)!,
    })),
    parameters: parameterConstraints(draws, weights),
    structures: structureConstraints(draws, weights),
    pairs: pairConstraints(draws, weights),
    choices: choices.map(({ choice, weights: own, bits }, i) => ({
      kind: choice.kind,
      of: choice.of,
      effective: own.effective,
      exponent: own.exponent,
      bits,
      flips: answers.filter((one) => one.answers[i].flips).map((one) => one.question.id),
    })),
  };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
