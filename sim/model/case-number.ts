import { block, quarter } from "../core/random.ts";
import { caseCounter } from "./process/outside.ts";
import type { World } from "./world.ts";

/** What a case's own numbers are for; each is one quarter of a block. */
export const casePlace = 0;
export const caseVeto = 1;
export const caseBothSides = 2;
export const caseLookedAt = 3;
export const caseTickedOff = 4;

/**
 * A number of the case in `row`, 0…1, that follows from its identity alone and is the same in every option: where in the city it
 * lies (an area is a stretch of this line), whether it concerns both sides of a boundary, and the like. Drawn only when asked for.
 */
export function caseNumber({ c, cases, random }: World, row: number, what: number): number {
  const stream = random.place[cases.topic[row]];
  block(stream, c.code[cases.origin[row]], caseCounter(cases.week[row], cases.ordinal[row], what >> 2));
  return quarter(stream, what & 3);
}
