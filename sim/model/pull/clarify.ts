import type { World } from "../world.ts";

/** Somebody more names who is responsible for topic t in department d. */
export function clarify(w: World, d: number, t: number, clarity: number): void {
  const dt = t * w.departments + d;
  w.c.leverClarity[dt] = 1 - (1 - w.c.leverClarity[dt]) * (1 - clarity);
}
