import { chargeHours } from "../charge.ts";
import { strength } from "../strength.ts";
import type { World } from "../world.ts";

/** Area teams meet and come to know each other; liaisons have their hours for the week. */
export function workInTeams(w: World): void {
  const { c, p, departments, week } = w;
  for (const { lever, index, seats, topics } of w.areas) {
    const s = strength(lever, week);
    if (s === 0) continue;
    const each = s * lever.hoursPerWeek;
    for (const d of seats) {
      c.meetingHours[d] += each;
      const reached = p.visitReach / (p.visitReach + c.staffCount[d]);
      for (const t of topics) {
        const dt = t * departments + d;
        c.processView[dt] += p.meetingTeaches * lever.share * reached * Math.min(1, each) * (1 - c.processView[dt]);
      }
      for (const e of seats) {
        if (d === e) continue;
        const de = d * departments + e;
        c.bodyTie[de] += p.bodyTieGain * Math.min(3, each) * lever.share * (1 - c.bodyTie[de]);
      }
    }
    chargeHours(w, index, each * seats.length);
  }
  for (const liaison of w.liaisons) {
    liaison.hoursLeft = strength(liaison.lever, week) * liaison.lever.hoursPerWeek;
    chargeHours(w, liaison.index, liaison.hoursLeft);
  }
}
