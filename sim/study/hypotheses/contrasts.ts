import type { Claim } from "../../scenario/hypothesis.ts";
import type { Contrast, ExperimentOutcome } from "./experiment.ts";
import { quadraticFit } from "./quadratic-fit.ts";

type ContrastTest = Contrast["test"];

/** The arms and outcomes that contrasts point into by position. */
export interface Design {
  readonly arms: readonly { readonly id: string; readonly dose?: number }[];
  readonly outcomes: readonly Pick<ExperimentOutcome, "id">[];
}

/**
 * What a claim demands, as linear contrasts over arms and outcomes that must all hold:
 * - difference, reversal, level, contrast: the sum itself;
 * - interaction: (both − other) − (one − neither);
 * - monotone: the whole change, and no step that goes back by more than the smallest effect;
 * - threshold: no more than the smallest effect up to `at`, then the change;
 * - convex, concave: the rise of the upper half less that of the lower, of a parabola fitted through all arms;
 * - peak: the parabola rises at the lower and falls at the upper end (Lind & Mehlum 2010), in units of the outcome over half the range.
 */
export function contrastsOf(claim: Claim, design: Design): Contrast[] {
  const armAt = (id: string) => design.arms.findIndex((arm) => arm.id === id);
  const outcomeAt = (id: string) => design.outcomes.findIndex((outcome) => outcome.id === id);
  const make = (
    terms: readonly (readonly [arm: string, outcome: string, weight: number])[],
    test: ContrastTest,
    constant = 0,
  ) => ({
    claim: claim.id,
    terms: terms
      .filter(([, , weight]) => weight !== 0)
      .map(([arm, outcome, weight]) => ({ arm: armAt(arm), outcome: outcomeAt(outcome), weight })),
    constant,
    test,
    bound: claim.smallest,
  });
  const sum = (arms: readonly string[], outcome: string, weights: readonly number[], test: ContrastTest = "above") =>
    make(
      arms.map((arm, i) => [arm, outcome, weights[i]] as const),
      test,
    );
  const change = (pair: readonly [string, string], outcome: string, sign: number, test: ContrastTest = "above") =>
    sum(pair, outcome, [-sign, sign], test);

  switch (claim.kind) {
    case "difference":
      return [change(claim.arms, claim.outcome, signOf(claim.direction))];
    case "equivalent":
      return [change(claim.arms, claim.outcome, 1, "within")];
    case "interaction": {
      const sign = claim.direction === "reinforces" ? 1 : -1;
      return [sum(claim.arms, claim.outcome, [sign, -sign, -sign, sign])];
    }
    case "reversal": {
      const sign = signOf(claim.direction);
      return claim.pairs.map((pair, i) => change(pair, claim.outcome, i === 0 ? sign : -sign));
    }
    case "monotone": {
      const sign = signOf(claim.direction);
      const { arms } = claim;
      const steps = arms.slice(1).map((arm, i) => change([arms[i], arm], claim.outcome, sign, "not-below"));
      return [change([arms[0], arms[arms.length - 1]], claim.outcome, sign), ...steps];
    }
    case "threshold": {
      const { arms, at, outcome } = claim;
      const below = arms.slice(1, arms.indexOf(at) + 1).map((arm) => change([arms[0], arm], outcome, 1, "within"));
      return [...below, change([at, arms[arms.length - 1]], outcome, signOf(claim.direction))];
    }
    case "convex":
    case "concave": {
      const { curvature, range } = fitOver(claim.arms, design);
      const sign = claim.kind === "convex" ? 1 : -1;
      const weights = curvature.map((weight) => (sign * weight * range * range) / 2);
      return [sum(claim.arms, claim.outcome, weights)];
    }
    case "peak": {
      const { slopeAt, range, from, until } = fitOver(claim.arms, design);
      const rise = (dose: number, sign: number) => slopeAt(dose).map((weight) => (sign * weight * range) / 2);
      return [sum(claim.arms, claim.outcome, rise(from, 1)), sum(claim.arms, claim.outcome, rise(until, -1))];
    }
    case "level": {
      const sign = claim.above === undefined ? -1 : 1;
      const level = claim.above ?? claim.below ?? 0;
      return [make([[claim.arms[0], claim.outcome, sign]], "above", -sign * level)];
    }
    case "contrast":
      return [
        make(
          claim.terms.map(({ arm, outcome, weight }) => [arm, outcome, weight] as const),
          "above",
        ),
      ];
  }
}

const signOf = (direction: "rises" | "falls"): 1 | -1 => (direction === "rises" ? 1 : -1);

function fitOver(arms: readonly string[], design: Design) {
  return quadraticFit(arms.map((id, i) => design.arms.find((arm) => arm.id === id)?.dose ?? i));
}

/** A contrast's number from the outcomes of all arms, by arm and outcome. */
export function effectIn({ terms, constant }: Contrast, values: readonly (readonly number[])[]): number {
  return terms.reduce((sum, { arm, outcome, weight }) => sum + weight * values[arm][outcome], constant);
}
