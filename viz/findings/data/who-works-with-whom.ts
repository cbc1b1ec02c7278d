import { column, type Table } from "../../../sim/core/table.ts";
import { type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { mean } from "../../../sim/study/statistics/weighted.ts";
import type { DepartmentName } from "../../charts/figure.ts";
import type { UnitTie, WhoWorksWithWhomData } from "../../charts/ties.ts";
import type { Comparable } from "./comparable.ts";
import { optionName } from "./option-name.ts";
import { rowsOf, runValues } from "./runs.ts";
import { unitsOf } from "./units.ts";

/** A figure's data and the number of sets of assumptions whose ties were kept. */
interface TieStudy {
  readonly data: WhoWorksWithWhomData;
  readonly worlds: number;
}

/**
 * Figure 11 for the base `a` and, where there is one, `b`: mean strength of the ties between units. Small units stand together with the mean of
 * their ties. Undefined without ties or with a single unit.
 */
export function whoWorksWithWhomData(
  { scenario, organisation }: Comparable,
  ties: Table,
  a: string,
  b: string | undefined,
  weights: Weights,
): TieStudy | undefined {
  // Departments of a Dezernat need not stand together in a table of one's own.
  const places = new Map<string, number>();
  for (const { name } of unitsOf(organisation)) if (!places.has(name.dezernat)) places.set(name.dezernat, places.size);
  const rank = ({ small, dezernat }: DepartmentName) => (small ? places.size : places.get(dezernat)!);
  const units = [...unitsOf(organisation)].sort((p, q) => rank(p.name) - rank(q.name));
  const unitOf = new Map(units.flatMap(({ codes }, u) => codes.map((code) => [code, u] as const)));
  const ofA = strengths(ties, { scenario: scenario.id, option: a }, unitOf, units.length, weights);
  const ofB = b === undefined ? undefined : strengths(ties, { scenario: scenario.id, option: b }, unitOf, units.length, weights);
  if (units.length < 2 || ofA.worlds === 0) return undefined;
  const pairs = units.flatMap((_, from) =>
    units.slice(from + 1).map((__, i): UnitTie => {
      const to = from + 1 + i;
      return { from, to, a: ofA.between(from, to), ...(ofB && { b: ofB.between(from, to) }) };
    }),
  );
  const names = { a: optionName(scenario, a), ...(b !== undefined && { b: optionName(scenario, b) }) };
  return { data: { ...names, units: units.map(({ name }) => name), ties: pairs }, worlds: ofA.worlds };
}

/** Mean ties between units under one option; 0 where there is none. */
function strengths(
  table: Table,
  where: { readonly scenario: string; readonly option: string },
  unitOf: ReadonlyMap<string, number>,
  count: number,
  weights: Weights,
): { readonly worlds: number; between(from: number, to: number): number } {
  const [first, second] = ["a", "b"].map((name) => (column(table, name) as readonly string[]).map((code) => unitOf.get(code)));
  const strength = column(table, "strength") as Float64Array;
  // Of each run: the mean of the ties of each pair of units.
  const means: Float64Array[] = [];
  const runs = runValues(table, rowsOf(table, { ...where }), (rows) => {
    const sums = new Float64Array(count * count);
    const counts = new Float64Array(count * count);
    for (const row of rows) {
      const [p, q] = [first[row], second[row]];
      if (p === undefined || q === undefined) continue;
      const at = Math.min(p, q) * count + Math.max(p, q);
      sums[at] += strength[row];
      counts[at]++;
    }
    return means.push(sums.map((sum, at) => (counts[at] > 0 ? sum / counts[at] : 0))) - 1;
  });
  const ofRuns = (at: number) =>
    new Map([...runs].map(([world, of]) => [world, new Map([...of].map(([r, run]) => [r, means[run][at]]))]));
  return { worlds: runs.size, between: (from, to) => mean(worldMeans(ofRuns(from * count + to), weights)) };
}
