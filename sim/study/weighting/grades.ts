import type { EvidenceGrade } from "../../instruments/instrument.ts";

/**
 * How much a pattern counts by the grade of its evidence, as exponent of its likelihood (power priors: Ibrahim & Chen 2000,
 * Statistical Science 15, 46–60): 1 in full, 0 not at all. Assumption: what was observed counts in full; what practitioners
 * report or other fields found, for about two thirds; what was proposed or inferred by us, for less than half; what is assumed
 * is no evidence. Not the default, since these numbers have no source: by default every pattern counts once, and weighting by
 * grade is one of the choices an answer is tried against.
 */
export const gradeExponents: Readonly<Record<EvidenceGrade, number>> = {
  survey: 1,
  observed: 1,
  literature: 0.7,
  perceived: 0.7,
  recommended: 0.4,
  extrapolated: 0.4,
  assumption: 0,
};
