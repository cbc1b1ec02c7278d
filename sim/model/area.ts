import type { AreaLever } from "./levers.ts";
import { locationOf } from "./location.ts";
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
  /** Stretch of the city it covers, from (included) to (not included); see location.ts. Areas lie side by side. */
  readonly from: number;
  readonly to: number;
}

/** The team of the area where the case lies, if department d belongs to it. */
export function areaOf(w: World, row: number, d: number, t: number): Area | null {
  if (w.areas.length === 0) return null;
  let at = -1;
  for (const area of w.areas) {
    const { start, end } = area.lever;
    if (area.seated[d] === 0 || !area.topics.includes(t) || w.week < start || (end !== null && w.week >= end)) continue;
    if (at < 0) at = locationOf(w, row);
    if (at >= area.from && at < area.to) return area;
  }
  return null;
}
