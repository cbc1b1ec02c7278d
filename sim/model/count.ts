import { type CapacityCount, countAt, countsPerTopic } from "./capacity.ts";
import type { World } from "./world.ts";

/** Counts one matter of topic t this year (see capacity.ts). */
export function count({ recorder }: World, t: number, what: CapacityCount): void {
  recorder.capacity[recorder.capacityFrom + t * countsPerTopic + countAt[what]]++;
}
