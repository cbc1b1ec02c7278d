import type { Contrast } from "../hypotheses/experiment.ts";

/** One contrast of one pattern. */
export interface EffectColumn {
  /** Id of the pattern. */
  readonly pattern: string;
  /** Position among the pattern's contrasts, from 0. */
  readonly contrast: number;
  readonly test: Contrast["test"];
  /** Smallest effect of interest, > 0, in units of the effect. */
  readonly bound: number;
}

/** What every set of assumptions gives for every contrast, at draw · columns.length + column; NaN where it gives no number. */
export interface EffectMatrix {
  readonly draws: number;
  readonly columns: readonly EffectColumn[];
  /** Mean effect over the replications. */
  readonly effect: Float64Array;
  /** Standard error of that mean by chance inside the model alone, ≥ 0. */
  readonly error: Float64Array;
}

/**
 * Means and standard errors from replications with chance of their own: one array a replication, laid out like the matrix.
 *
 * Two replications say next to nothing about one draw's variance, so it is shrunk towards the mean variance of its column,
 * by the best linear weight when variances differ between draws and chance is normal (credibility: Bühlmann 1967, ASTIN
 * Bulletin 4, 199–207): with d degrees of freedom E s⁴ = (1 + 2/d) E σ⁴, hence weight Var σ² ÷ (Var σ² + 2 E σ⁴ ÷ d), at most
 * d ÷ (d + 2). A draw in which replications lack a number has a mean of fewer; where no draw of a column has two numbers, errors
 * cannot be known and the column is NaN. Throws a RangeError for fewer than two replications or arrays of unequal length.
 */
export function effectMatrix(columns: readonly EffectColumn[], replications: readonly Float64Array[]): EffectMatrix {
  if (replications.length < 2) throw new RangeError(`at least two replications needed: ${replications.length}`);
  const cells = replications[0].length;
  const draws = cells / columns.length;
  if (!Number.isInteger(draws)) throw new RangeError(`${cells} effects do not make rows of ${columns.length} columns`);
  const odd = replications.find((values) => values.length !== cells);
  if (odd) throw new RangeError(`replications of unequal length: ${cells} and ${odd.length}`);

  const effect = new Float64Array(cells);
  const variance = new Float64Array(cells);
  const counts = new Uint32Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const values = replications.map((replication) => replication[cell]).filter(Number.isFinite);
    let sum = 0;
    for (const value of values) sum += value;
    const mean = sum / values.length;
    let squares = 0;
    for (const value of values) squares += (value - mean) * (value - mean);
    counts[cell] = values.length;
    effect[cell] = mean;
    variance[cell] = values.length > 1 ? squares / (values.length - 1) : Number.NaN;
  }

  const error = new Float64Array(cells);
  for (let column = 0; column < columns.length; column++) {
    const { mean, fourth } = varianceMoments(variance, counts, column, columns.length);
    const spread = Math.max(0, fourth - mean * mean);
    for (let cell = column; cell < cells; cell += columns.length) {
      const freedom = counts[cell] - 1;
      const own = freedom > 0 && spread > 0 ? spread / (spread + (2 * fourth) / freedom) : 0;
      const shrunk = own > 0 ? own * variance[cell] + (1 - own) * mean : mean;
      error[cell] = counts[cell] > 0 ? Math.sqrt(shrunk / counts[cell]) : Number.NaN;
      if (Number.isNaN(error[cell])) effect[cell] = Number.NaN;
    }
  }
  return { draws, columns, effect, error };
}

/** Estimates of E σ² and E σ⁴ in one column, each draw counted by its degrees of freedom; NaN when there are none. */
function varianceMoments(
  variance: Float64Array,
  counts: Uint32Array,
  column: number,
  stride: number,
): { mean: number; fourth: number } {
  let freedoms = 0;
  let mean = 0;
  let fourth = 0;
  for (let cell = column; cell < variance.length; cell += stride) {
    const freedom = counts[cell] - 1;
    if (freedom < 1) continue;
    freedoms += freedom;
    mean += freedom * variance[cell];
    fourth += (freedom * variance[cell] * variance[cell]) / (1 + 2 / freedom);
  }
  return { mean: mean / freedoms, fourth: fourth / freedoms };
}

/** Positions of each pattern's columns, patterns in the order of their first column. */
export function columnsByPattern(columns: readonly EffectColumn[]): Map<string, number[]> {
  const byPattern = new Map<string, number[]>();
  columns.forEach(({ pattern }, column) => {
    const list = byPattern.get(pattern);
    if (list) list.push(column);
    else byPattern.set(pattern, [column]);
  });
  return byPattern;
}
