/** A parabola fitted by least squares, as weights on the values at the doses. */
export interface QuadraticFit {
  /** Weights that give the coefficient of the square. */
  readonly curvature: readonly number[];
  /** Weights that give the slope at a dose. */
  slopeAt(dose: number): readonly number[];
  /** Smallest and largest dose and the distance between them. */
  readonly from: number;
  readonly until: number;
  readonly range: number;
}

/** The fit through values at `doses`, at least three different ones. Throws RangeError otherwise. */
export function quadraticFit(doses: readonly number[]): QuadraticFit {
  const n = doses.length;
  const from = Math.min(...doses);
  const until = Math.max(...doses);
  const centre = mean(doses);
  const x = doses.map((dose) => dose - centre);
  const squares = x.map((v) => v * v);
  const middle = mean(squares);
  const variance = sum(squares);
  // Orthogonal polynomials of degree one and two on these points (Forsythe 1957).
  const skew = sum(x.map((v, i) => v * squares[i])) / variance;
  const second = x.map((v, i) => squares[i] - skew * v - middle);
  const size = sum(second.map((v) => v * v));
  if (n < 3 || !(size > 1e-12 * variance * variance)) throw new RangeError(`three different doses needed: ${doses.join(", ")}`);
  const linear = x.map((v) => v / variance);
  const curvature = second.map((v) => v / size);
  return {
    curvature,
    slopeAt: (dose) => linear.map((weight, i) => weight + (2 * (dose - centre) - skew) * curvature[i]),
    from,
    until,
    range: until - from,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
