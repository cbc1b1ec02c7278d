import type { Experiment } from "./experiment.ts";

/**
 * Places of the two arms whose same cases are followed: the first and the last that the first contrast speaks of, in the order of
 * the claim. Undefined where they do not meet the same cases: another administration, or chance of their own.
 */
export function followedArms({ arms, contrasts }: Experiment): readonly [a: number, b: number] | undefined {
  const [{ terms }] = contrasts;
  const a = terms[0].arm;
  const b = terms[terms.length - 1].arm;
  const meetTheSame = arms[a].organisation.id === arms[b].organisation.id && arms[a].chance === arms[b].chance;
  return a !== b && meetTheSame ? [a, b] : undefined;
}
