import { caseNumber, caseTickedOff } from "../case-number.ts";
import { fateCode } from "../fate.ts";
import type { World } from "../world.ts";

const stuck = fateCode("stuck");
const symbolic = fateCode("symbolic");

/** What becomes of a case nobody could help with: the form is filled in all the same, or it is stuck. */
export function withoutHelp(w: World, row: number): number {
  return caseNumber(w, row, caseTickedOff) < w.p.formalWithoutHelp ? symbolic : stuck;
}
