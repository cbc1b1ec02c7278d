import { chargeHours } from "../charge.ts";
import { strength } from "../strength.ts";
import type { World } from "../world.ts";

/** Matters' worth of time that a team carries over from one week to the next at most (assumption). */
const mostLeftOver = 2;

/** Area teams meet and come to know each other; liaisons have their hours for the week. */
export function workInTeams(w: World): void {
  const { c, p, departments, week } = w;
  for (const area of w.areas) {
    const { lever, index, seats, topics } = area;
    const s = strength(lever, week);
    const each = s * lever.hoursPerWeek;
    // A matter takes two of the team; what is left over from a week helps in the next.
    area.room = s === 0 ? 0 : Math.min(area.room, mostLeftOver) + (each * seats.length * p.mattersPerMeetingHour) / 2;
    if (s === 0) continue;
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
