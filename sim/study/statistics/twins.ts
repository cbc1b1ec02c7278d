import { column, type Table } from "../../core/table.ts";
import { type RunValues, sharesOfRuns, sumByRun, type Weights, worldMeans } from "./values.ts";
import { mean } from "./weighted.ts";

/** What became of the same cases under two options of one scenario. */
export interface Twins {
  /** Share of the value of all cases with a twin, by fate under a and under b, the largest first; sums to 1. */
  readonly fates: readonly { readonly from: string; readonly to: string; readonly share: number }[];
  /** Share of all cases, by value, that exist under one option only (an option created them); NaN without cases. */
  readonly oneSided: number;
}

/** What the table `pairs` writes where an option has no twin for a case. */
const noTwin = "none";

/**
 * Fates of the same cases on `topic` under options `a` and `b`: shares run by run, averaged over replications, then over
 * worlds. The table may hold the two in either order. Without any case there are no fates.
 */
export function matchTwins(
  pairs: Table,
  chosen: { readonly scenario: string; readonly topic: string; readonly a: string; readonly b: string },
  weights?: Weights,
): Twins {
  const a = column(pairs, "a");
  const b = column(pairs, "b");
  const fateA = column(pairs, "fateA") as readonly string[];
  const fateB = column(pairs, "fateB") as readonly string[];
  const values = column(pairs, "value") as Float64Array;
  const change = (row: number): string | undefined => {
    if (a[row] === chosen.a && b[row] === chosen.b) return `${fateA[row]} ${fateB[row]}`;
    if (a[row] === chosen.b && b[row] === chosen.a) return `${fateB[row]} ${fateA[row]}`;
    return undefined;
  };
  const all = sumByRun(pairs, chosen, change, (row) => values[row]);
  const single = (name: string) => name.split(" ").includes(noTwin);
  const average = (runs: RunValues) => mean(worldMeans(runs, weights));

  const twins = new Map([...all].filter(([name]) => !single(name)));
  const fates = [...sharesOfRuns(twins)].map(([name, runs]) => {
    const [from, to] = name.split(" ");
    return { from, to, share: average(runs) };
  });
  let oneSided = all.size > 0 ? 0 : Number.NaN;
  for (const [name, runs] of sharesOfRuns(all)) if (single(name)) oneSided += average(runs);
  return { fates: fates.sort((x, y) => y.share - x.share || (`${x.from} ${x.to}` < `${y.from} ${y.to}` ? -1 : 1)), oneSided };
}
