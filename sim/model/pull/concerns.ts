import type { World } from "../world.ts";

/** Whether a list of topics means one of this run; an empty list means all. */
export function concerns(w: World, topics: readonly string[]): boolean {
  return topics.length === 0 || w.topics.some(({ id }) => topics.includes(id));
}
