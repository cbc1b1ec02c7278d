import { share } from "../../core/maths.ts";
import { block, quarter } from "../../core/random.ts";
import type { Body } from "../body.ts";
import { chargeHours } from "../charge.ts";
import { referenceOpenness } from "../reference-house.ts";
import type { World } from "../world.ts";

/** As many members from outside as this bring all they can (assumption). */
const enoughOutsiders = 5;

/** One meeting: members' hours, ties among those present, knowledge exchanged, agreements by heads. */
export function meet(w: World, body: Body): void {
  const { c, p, departments } = w;
  const { lever } = body;
  const present = attendants(w, body);
  const seats = lever.level === "mixed" ? 2 : 1;
  for (const d of present) c.meetingHours[d] += lever.hours * seats;
  chargeHours(w, body.index, present.length * lever.hours * seats);
  if (lever.purpose === "project")
    for (const t of body.topics) c.projectHours[t] += (present.length * lever.hours * seats) / body.topics.length;
  body.onAgenda = 0;
  const ties = lever.purpose === "project" ? c.projectTie : c.bodyTie;
  const gain = p.bodyTieGain * Math.min(3, lever.hours);
  for (const d of present) {
    const base = d * departments;
    for (const e of present) if (d !== e) ties[base + e] += gain * (1 - ties[base + e]);
    exchange(w, body, d, present.length);
  }
}

/** Departments that come: the more willing, the less strained. */
function attendants(w: World, body: Body): number[] {
  const { c, p, departments, week } = w;
  const stream = w.random.body;
  const { key } = body;
  return body.seats.filter((d) => {
    block(stream, c.code[d] ^ key, week);
    let willing = w.off.opennessOfOthers ? referenceOpenness : 0;
    if (!w.off.opennessOfOthers) for (const t of body.topics) willing = Math.max(willing, c.meanOpenness[t * departments + d]);
    return quarter(stream, 0) < share(p.attendance * (0.4 + 0.8 * willing) * (1 - p.stressAttendance * c.meanStress[d]));
  });
}

/** What somebody of department d takes home: knowledge, the feeling of being responsible too, a view of the whole, agreements. */
function exchange(w: World, body: Body, d: number, present: number): void {
  const { c, p, departments, staff, week } = w;
  const { lever } = body;
  const stream = w.random.body;
  block(stream, c.code[d] ^ body.key, 4096 + week);
  const i = c.first[d] + (lever.level === "heads" ? 0 : Math.floor(quarter(stream, 1) * c.staffCount[d]));
  if (c.away[i] !== 0) return;
  const talk = lever.level === "mixed" ? 1 - p.rankInhibits * c.hierarchy[d] : 1;
  const round = Math.min(1, (present - 1 + lever.outsiders) / 5);
  const learning = p.meetingTeaches * talk * round * (lever.purpose === "project" ? 2 : 1);
  const broad = lever.level === "mixed" || lever.purpose === "project" || lever.purpose === "plan" ? 1 : 0.5;
  const reached = p.visitReach / (p.visitReach + c.staffCount[d]);
  for (const t of body.topics) {
    const it = t * staff + i;
    const dt = t * departments + d;
    const gain = learning * (1 + p.outsidersTeach * Math.min(1, lever.outsiders / enoughOutsiders) * c.expertise[t]);
    c.awareness[it] += gain * (1 - c.awareness[it]);
    c.knowHow[it] += 0.5 * gain * (1 - c.knowHow[it]);
    c.duty[it] += 0.5 * gain * (1 - c.duty[it]);
    c.processView[dt] += broad * gain * reached * (1 - c.processView[dt]);
    if (lever.purpose === "decide" || lever.purpose === "firstResponse")
      c.agreement[dt] += p.meetingAgrees * lever.area * (1 - c.agreement[dt]);
  }
}
