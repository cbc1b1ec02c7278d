import { staffToMeet } from "./reference-house.ts";
import type { World } from "./world.ts";

/**
 * Everybody has the same encounters a week, spread over the house and denser within the own Dezernat; across the boundary to
 * county or enterprise people meet more rarely. Sets `meetingRate`, chance meetings of one person with one person there.
 */
export function spreadEncounters(w: World): void {
  const { c, p, departments } = w;
  const crowd = staffToMeet(w) / w.staff;
  for (let d = 0; d < departments; d++) {
    if (c.staffCount[d] === 0) continue;
    const closeness = (e: number) =>
      (c.dezernat[e] === c.dezernat[d] ? p.dezernatCloseness : 1) * (c.side[e] === c.side[d] ? 1 : p.boundaryMeetings);
    let weight = 0;
    for (let e = 0; e < departments; e++) weight += c.staffCount[e] * closeness(e);
    weight *= crowd;
    for (let e = 0; e < departments; e++)
      if (c.staffCount[e] > 0) c.meetingRate[d * departments + e] = (p.encounters * closeness(e)) / weight;
  }
}
