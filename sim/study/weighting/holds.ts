import type { EffectTest } from "./likelihood.ts";
import { margin } from "./likelihood.ts";
import type { EffectMatrix } from "./matrix.ts";
import { columnsByPattern } from "./matrix.ts";

/** Whether an effect is on the side that its test allows, as it stands: "above" x > 0. An effect that is no number does not hold. */
export function holds(test: EffectTest, effect: number): boolean {
  const distance = margin(test, effect);
  return test.test === "above" ? distance > 0 : distance >= 0;
}

/**
 * For every pattern, 1 in each draw in which all its contrasts hold, else 0. Raw: the effects are taken as estimated, chance in
 * the model and all, before and after weighting alike.
 */
export function patternHolds({ draws, columns, effect }: EffectMatrix): Map<string, Float64Array> {
  const held = [...columnsByPattern(columns)].map(([pattern, own]) => {
    const all = (draw: number) => own.every((column) => holds(columns[column], effect[draw * columns.length + column]));
    return [pattern, Float64Array.from({ length: draws }, (_, draw) => (all(draw) ? 1 : 0))] as const;
  });
  return new Map(held);
}
