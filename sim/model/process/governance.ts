import { share } from "../../core/maths.ts";
import { block, hashName, quarter } from "../../core/random.ts";
import { appointUnits } from "../appoint.ts";
import { type Body, nextMeeting } from "../body.ts";
import { dutyLevels } from "../duty.ts";
import { strength } from "../strength.ts";
import { superiorCode } from "../traits.ts";
import type { World } from "../world.ts";

/** Signals, bodies, agreements: levers take effect, priorities move, bodies meet. */
export function governance(w: World): void {
  if (w.leverWeeks[w.week] === 1) applyLevers(w);
  for (let d = 0; d < w.departments; d++) if (((w.week + w.c.code[d]) & 3) === 0 && w.c.staffCount[d] > 0) movePriorities(w, d);
  if ((w.week & 3) === 0) moveSuperiors(w);
  for (const body of w.bodies) if (nextMeeting(body, w.week) === w.week) meet(w, body);
}

/** How far a backer's word carries in the house: the deputy mayor's everywhere, others' less (assumption; seed 001 §3.2). */
const backerWeight = { deputyMayor: 1, dezernent: 0.6, unitHead: 0.4 } as const;

/** Turns the levers that act this week into the state they declare. */
function applyLevers(w: World): void {
  const { c, departments, organisation, week, p } = w;
  for (const column of [
    c.ruleCoverage,
    c.ruleGuidance,
    c.ruleHours,
    c.mustScreen,
    c.training,
    c.assigned,
    c.backing,
    c.income,
    c.grant,
  ])
    column.fill(0);
  c.veto.fill(0);
  c.leverClarity.fill(0);
  w.topics.forEach((topic, t) => {
    c.dutyLevel[t] = dutyLevels[topic.duty];
    c.dutyFunded[t] = topic.dutyFunded ? 1 : 0;
  });
  for (const lever of w.levers) {
    const s = strength(lever, week);
    if (s === 0 || lever.lever === "unit" || lever.lever === "demand") continue;
    if (lever.lever === "heads") {
      if (week === lever.start) replaceHeads(w, lever.departmentHeads, lever.dezernenten);
      continue;
    }
    for (let t = 0; t < w.topicCount; t++) {
      const id = w.topics[t].id;
      if ("topics" in lever ? !lever.topics.includes(id) : lever.topic !== id) continue;
      if (lever.lever === "backing") {
        const reach = lever.attentionHours / (lever.attentionHours + p.reachHours * w.livingDepartments);
        c.backing[t] = Math.max(c.backing[t], s * reach * backerWeight[lever.by]);
        if (lever.veto) c.veto[t] = 1;
        for (let d = 0; d < departments; d++) clarify(w, d, t, p.backingClarity * s * reach);
      } else if (lever.lever === "rule") {
        for (let d = 0; d < departments; d++) {
          if (lever.scope.length > 0 && !lever.scope.includes(organisation.departments[d].type)) continue;
          const dt = t * departments + d;
          if (lever.kind === "screening") c.mustScreen[dt] = Math.max(c.mustScreen[dt], s * lever.coverage);
          else {
            c.ruleCoverage[dt] = Math.max(c.ruleCoverage[dt], s * lever.coverage);
            c.ruleGuidance[dt] = Math.max(c.ruleGuidance[dt], lever.guidance);
            c.ruleHours[dt] = Math.max(c.ruleHours[dt], lever.hoursPerCase);
          }
        }
      } else if (lever.lever === "learning") {
        const hours = lever.voluntary ? c.training : c.assigned;
        for (let d = 0; d < departments; d++) hours[t * departments + d] += s * lever.hoursPerStaffYear;
      } else if (lever.lever === "duty") {
        c.dutyLevel[t] = dutyLevels[lever.duty];
        c.dutyFunded[t] = lever.funded ? 1 : 0;
      } else if (lever.lever === "money") {
        c.income[t] += s * lever.euroPerYear * (lever.source === "grant" ? lever.ownShare : 1);
        if (lever.source === "grant") c.grant[t] += s * lever.euroPerYear * (1 - lever.ownShare);
      } else if (lever.lever === "programme" && week === lever.start) {
        adopt(w, t, lever.binding, lever.joint);
      }
    }
  }
  for (const { lever, topics, seats } of w.bodies) {
    const s = strength(lever, week);
    if (s === 0 || lever.purpose === "exchange") continue;
    const hours = lever.hours / lever.rhythm;
    const clarity =
      (lever.purpose === "firstResponse" ? p.crisisClarity : p.bodyClarity) * s * (hours / (hours + p.bodyHoursNeeded));
    for (const t of topics) for (const d of seats) clarify(w, d, t, clarity);
  }
  appointUnits(w);
}

/** Somebody more names who is responsible for the topic in department d. */
function clarify(w: World, d: number, t: number, clarity: number): void {
  const dt = t * w.departments + d;
  w.c.leverClarity[dt] = 1 - (1 - w.c.leverClarity[dt]) * (1 - clarity);
}

/** A concept is adopted: it binds, and writing it together teaches those who took part. */
function adopt(w: World, t: number, binding: number, joint: boolean): void {
  const { c, departments, staff, p } = w;
  for (let d = 0; d < departments; d++) {
    const dt = t * departments + d;
    if (c.relevance[dt] === 0) continue;
    c.agreement[dt] = Math.max(c.agreement[dt], binding * (joint ? 1 : 0.7));
    if (!joint) continue;
    for (let i = c.first[d]; i < c.first[d] + c.staffCount[d]; i += 10) {
      const it = t * staff + i;
      c.awareness[it] += p.meetingTeaches * (1 - c.awareness[it]);
    }
  }
}

/** An election or re-cut replaces a share of heads, those with the smallest draws first. */
function replaceHeads(w: World, departmentHeads: number, dezernenten: number): void {
  const { c, random, week } = w;
  for (let z = 0; z < w.dezernate; z++) {
    block(random.superior, superiorCode(w, z), 65536 + week);
    if (quarter(random.superior, 0) < dezernenten) c.superiorHazard[z] = Number.POSITIVE_INFINITY;
  }
  for (let d = 0; d < w.departments; d++) {
    block(random.head, c.code[d], 65536 + week);
    if (quarter(random.head, 0) < departmentHeads) c.headHazard[d] = Number.POSITIVE_INFINITY;
  }
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
    const above = c.superiorPriority[zt];
    const weight = p.superiorReach * (0.4 + 0.6 * steep);
    let target = own + weight * (above - own);
    target +=
      p.councilReach * (c.council[t] - 0.5) +
      p.dutyReach * c.dutyLevel[t] +
      p.eventReach * c.eventSalience[t] * Math.min(1, 0.3 + c.contact[dt]);
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

/** One meeting: members' hours, ties among those present, knowledge exchanged, agreements by heads. */
function meet(w: World, body: Body): void {
  const { c, p, departments, staff, week } = w;
  const { lever } = body;
  const stream = w.random.body;
  const key = hashName(body.id);
  const present: number[] = [];
  for (const d of body.seats) {
    block(stream, c.code[d] ^ key, week);
    let willing = 0;
    for (const t of body.topics) willing = Math.max(willing, c.meanOpenness[t * departments + d]);
    const attends = quarter(stream, 0) < share(p.attendance * (0.4 + 0.8 * willing) * (1 - p.stressAttendance * c.meanStress[d]));
    if (!attends) continue;
    present.push(d);
    c.meetingHours[d] += lever.hours * (lever.level === "mixed" ? 2 : 1);
    w.recorder.costMeetings += lever.hours * (lever.level === "mixed" ? 2 : 1) * p.costPerHour;
  }
  body.onAgenda = 0;
  for (const d of present) {
    for (const e of present) {
      if (d === e) continue;
      const de = d * departments + e;
      c.bodyTie[de] += p.bodyTieGain * Math.min(3, lever.hours) * (1 - c.bodyTie[de]);
    }
    const talk = lever.level === "mixed" ? 1 - p.rankInhibits * c.hierarchy[d] : 1;
    block(stream, c.code[d] ^ key, 4096 + week);
    const i = c.first[d] + (lever.level === "heads" ? 0 : Math.floor(quarter(stream, 1) * c.staffCount[d]));
    if (c.away[i] !== 0) continue;
    const gain = p.meetingTeaches * talk * Math.min(1, (present.length - 1) / 5);
    for (const t of body.topics) {
      const it = t * staff + i;
      c.awareness[it] += gain * (1 - c.awareness[it]);
      c.knowHow[it] += 0.5 * gain * (1 - c.knowHow[it]);
      c.duty[it] += 0.5 * gain * (1 - c.duty[it]);
      const dt = t * departments + d;
      if (lever.purpose === "decide" || lever.purpose === "firstResponse")
        c.agreement[dt] += p.meetingAgrees * (1 - c.agreement[dt]);
    }
  }
}
