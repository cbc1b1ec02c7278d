import { countsPerTopic } from "./capacity.ts";
import type { World } from "./world.ts";

/** Counts one matter of topic t this year; `what` is a place of `countAt` (see capacity.ts). */
export function count({ recorder }: World, t: number, what: number): void {
  recorder.capacity[recorder.capacityFrom + t * countsPerTopic + what]++;
}
