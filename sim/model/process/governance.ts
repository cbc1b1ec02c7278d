import { share } from "../../core/maths.ts";
import { nextMeeting } from "../body.ts";
import { askEfforts } from "../formats/effort.ts";
import { holdForums } from "../formats/forum.ts";
import { meet } from "../formats/meet.ts";
import { lendFromOutside } from "../formats/outside.ts";
import { workInTeams } from "../formats/teams.ts";
import { pullLevers } from "../pull/pull.ts";
import type { World } from "../world.ts";

/** Signals, bodies, agreements: levers take effect, priorities move, bodies, teams and forums meet, partners outside give what they can. */
export function governance(w: World): void {
  if (w.leverWeeks[w.week] === 1) pullLevers(w);
  for (let d = 0; d < w.departments; d++) if (((w.week + w.c.code[d]) & 3) === 0 && w.c.staffCount[d] > 0) movePriorities(w, d);
  if ((w.week & 3) === 0) moveSuperiors(w);
  lendFromOutside(w);
  for (const body of w.bodies) if (nextMeeting(body, w.week) === w.week) meet(w, body);
  holdForums(w);
  workInTeams(w);
  askEfforts(w);
}

/** A head's priorities: own conviction, the superior's signal, council mood, law, and what was agreed; topics compete. */
function movePriorities(w: World, d: number): void {
  const { c, p, departments } = w;
  const z = c.dezernat[d];
  const steep = c.hierarchy[d];
  let sum = 0;
  for (let t = 0; t < w.topicCount; t++) {
    const dt = t * departments + d;
    const zt = t * w.dezernate + z;
    const own = c.conviction[dt] * (0.4 + 0.6 * Math.min(1, 2 * c.relevance[dt]));
    // Whoever backs the topic in the executive is heard by the heads beside their own Dezernent.
    const above = Math.max(c.superiorPriority[zt], c.backing[t]);
    const weight = p.superiorReach * (0.4 + 0.6 * steep);
    let target = own + weight * (above - own);
    target +=
      p.councilReach * (c.council[t] - 0.5) +
      p.dutyReach * c.dutyLevel[t] +
      p.eventReach * c.eventSalience[t] * Math.min(1, 0.3 + c.contact[dt]);
    target -= p.moodReach * Math.max(0, -w.budgetMood - w.budgetShift) * (1 - c.dutyLevel[t]);
    target = share(target + p.agreementReach * c.agreement[dt] * (1 - target));
    c.priority[dt] += p.priorityPace * (target - c.priority[dt]);
    c.agreement[dt] -= p.agreementFade * c.agreement[dt];
    sum += c.priority[dt];
  }
  const most = p.attentionSpan * (1 + 0.5 * (w.topicCount - 1));
  if (sum > most) for (let t = 0; t < w.topicCount; t++) c.priority[t * departments + d] *= most / sum;
  c.goodwill[d] += p.goodwillPace * (1 - c.goodwill[d]);
}

/** Dezernenten follow own conviction, the mayor (Dezernat 0), the council, and visible backing of a topic. */
function moveSuperiors(w: World): void {
  const { c, p, dezernate } = w;
  for (let t = 0; t < w.topicCount; t++)
    for (let z = 0; z < dezernate; z++) {
      const zt = t * dezernate + z;
      let target = c.superiorConviction[zt] + 0.3 * (c.superiorPriority[t * dezernate] - c.superiorConviction[zt]);
      target += p.councilReach * (c.council[t] - 0.5);
      target = share(target + c.backing[t] * (1 - target));
      c.superiorPriority[zt] += p.priorityPace * (target - c.superiorPriority[zt]);
    }
}
