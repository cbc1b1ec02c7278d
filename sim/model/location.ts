import type { World } from "./world.ts";

/**
 * Where in the city the case of `row` lies, 0…1: an area is a stretch of this line. It follows from the case's identity, so it
 * is the same in every option, and costs no draw.
 */
export function locationOf({ c, cases }: World, row: number): number {
  let h = c.code[cases.origin[row]] ^ Math.imul(cases.week[row] * 4096 + cases.ordinal[row] + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 8) / 16777216;
}
