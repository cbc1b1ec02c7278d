import { caseNumber, casePlace } from "./case-number.ts";
import type { AreaLever } from "./levers.ts";
import type { World } from "./world.ts";

/** A team across departments for the cases of one area. */
export interface Area {
  readonly lever: AreaLever;
  /** Index of its lever. */
  readonly index: number;
  /** Indices of its topics. */
  readonly topics: readonly number[];
  /** Flag by department: belongs to the team. */
  readonly seated: Uint8Array;
  readonly seats: readonly number[];
  /** Where its stretch of the city begins, 0…1; it is as long as the lever's share and may run over the end to the beginning. */
  readonly from: number;
  /** Matters the team can still take up this week. */
  room: number;
}

/** The team of the area where the case lies, if department d belongs to it. */
export function areaOf(w: World, row: number, d: number, t: number): Area | null {
  if (w.areas.length === 0) return null;
  let at = -1;
  for (const area of w.areas) {
    const { start, end, share } = area.lever;
    if (area.seated[d] === 0 || !area.topics.includes(t) || w.week < start || (end !== null && w.week >= end)) continue;
    if (at < 0) at = caseNumber(w, row, casePlace);
    if ((at >= area.from ? at : at + 1) < area.from + share) return area;
  }
  return null;
}

/** Whether the team finds time for one more matter this week; if so it is taken up. */
export function takeUpInTeam(area: Area): boolean {
  if (area.room < 1) return false;
  area.room--;
  return true;
}
