import type { World } from "./world.ts";

/** The strength of the working tie between two departments, whatever its origin. */
export function tie(w: World, d: number, e: number): number {
  const de = d * w.departments + e;
  return 1 - (1 - w.c.informalTie[de]) * (1 - w.c.bodyTie[de]) * (1 - w.c.projectTie[de]);
}
