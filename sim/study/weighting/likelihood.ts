import type { EffectColumn, EffectMatrix } from "./matrix.ts";
import { columnsByPattern } from "./matrix.ts";
import { lnNormalCdf } from "./normal.ts";

/** How well every draw agrees with every pattern. */
export interface PatternLikelihoods {
  readonly draws: number;
  /** Ids in the order of the matrix. */
  readonly patterns: readonly string[];
  /** One array a pattern, natural logarithms (≤ 0), one number a draw. */
  readonly logs: readonly Float64Array[];
}

/** Shape of a contrast's test, without the pattern it belongs to. */
export type EffectTest = Pick<EffectColumn, "test" | "bound">;

/**
 * How far an effect lies on the side that the test allows; 0 at the edge, in units of the effect. The edge is the sign for
 * "above" (the sources give directions, not sizes), −bound for "not-below", ±bound for "within".
 */
export function margin({ test, bound }: EffectTest, effect: number): number {
  if (test === "above") return effect;
  return test === "within" ? bound - Math.abs(effect) : effect + bound;
}

/**
 * Log-likelihood of every pattern in every draw: the chance that the pattern would be seen if the world were as the draw
 * says. It is Φ(margin ÷ σ), σ² = error² + (tolerance · bound)²: the effect is known up to the model's chance, and a model
 * may be off by about the smallest effect of interest (discrepancy: Kennedy & O'Hagan 2001, JRSS B 63, 425–464).
 * `tolerance` > 0 is that allowance in bounds; 1 is an assumption.
 *
 * - It saturates: an effect of three bounds counts like one of thirty. Nothing is won by exaggerating.
 * - Chance in the model weakens a pattern, and does so on purpose more than need be: on average over chance a draw gets
 *   Φ(margin ÷ √(tolerance² bound² + 2 error²)). More replications sharpen the weights, fewer never do.
 * - "within" is the weaker of two one-sided statements, as in tests of equivalence (Schuirmann 1987).
 * - A pattern's likelihood is that of its weakest contrast: all must hold, and a sentence that needs six contrasts is still
 *   one sentence of one source. It is exact when the contrasts share one discrepancy, as a shape over several arms does;
 *   a product would take six contrasts for six independent witnesses, a mean would let five outvote the one that fails.
 * - No number counts as margin 0, likelihood ½: what cannot be seen in a draw neither shows the pattern nor contradicts it,
 *   like an effect of nought.
 */
export function patternLikelihoods(matrix: EffectMatrix, tolerance = 1): PatternLikelihoods {
  const { draws, columns, effect, error } = matrix;
  const allowed = columns.map(({ pattern, bound }) => {
    if (!(tolerance * bound > 0)) throw new RangeError(`${pattern}: tolerance × bound must be above 0: ${tolerance} × ${bound}`);
    return tolerance * bound;
  });
  const byPattern = columnsByPattern(columns);
  const logs = [...byPattern.values()].map((own) => {
    const log = new Float64Array(draws);
    for (let draw = 0; draw < draws; draw++) {
      let weakest = Number.POSITIVE_INFINITY;
      for (const column of own) {
        const cell = draw * columns.length + column;
        const sigma = Math.sqrt(error[cell] * error[cell] + allowed[column] * allowed[column]);
        const distance = margin(columns[column], effect[cell]) / sigma;
        weakest = Math.min(weakest, Number.isNaN(distance) ? 0 : distance);
      }
      log[draw] = lnNormalCdf(weakest);
    }
    return log;
  });
  return { draws, patterns: [...byPattern.keys()], logs };
}
