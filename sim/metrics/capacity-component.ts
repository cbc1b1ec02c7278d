import { share } from "../core/maths.ts";
import { type CapacityTally, firstComparedYear, tallyCapacity, yearsCounted } from "./capacity-tally.ts";
import type { Metric } from "./metric.ts";

/** The four components of transformative capacity, in the order of seed 001 §2.3. */
export type CapacityName = "governance" | "leadership" | "awareness" | "learning";

/**
 * A component of transformative capacity, 0…1, computed from what happened and never from what was switched on; NaN where
 * nothing happened that could tell. The scales of the four differ: options compare on one of them, not one with another.
 */
export interface CapacityComponent extends Metric {
  readonly component: CapacityName;
  /** The component in the years of a tally. */
  of(tally: CapacityTally): number;
}

/** Completes a component: as an output it is taken over the whole years of the period compared. */
export function capacityComponent(
  definition: Pick<CapacityComponent, "component" | "id" | "title" | "meaning" | "source" | "of">,
): CapacityComponent {
  return {
    ...definition,
    level: "topic",
    unit: "0…1",
    better: "higher",
    value: ({ run }, topic) => definition.of(tallyCapacity(run, topic, firstComparedYear(run), yearsCounted(run))),
  };
}

/**
 * `done` of `all`, NaN when there was nothing to do. At most 1: what is begun late in one year may be done in the next.
 */
export function part(done: number, all: number): number {
  return all > 0 ? share(done / all) : Number.NaN;
}

/** Mean of the parts that are numbers, NaN without any: a part that nothing tells about counts neither for nor against. */
export function meanOfParts(...parts: readonly number[]): number {
  let sum = 0;
  let told = 0;
  for (const value of parts) {
    if (Number.isNaN(value)) continue;
    sum += value;
    told++;
  }
  return sum / told;
}
