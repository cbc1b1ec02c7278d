import { block, quarter } from "../../core/random.ts";
import { staffUnit } from "../appoint.ts";
import { atKnowHow } from "../cases.ts";
import { decisionReached, eventShift, officerAnswered } from "../dienstweg.ts";
import type { Unit } from "../unit.ts";
import type { World } from "../world.ts";

/** Acceptance of officers nobody sees, relative to the start; half presence keeps it, full presence raises it as much (assumption). */
const leastStanding = 0.7;

/** Beauftragte and units: answer requests, visit departments, screen documents, convene, raise funds. */
export function officers(w: World): void {
  const { c, p } = w;
  const { visited } = c;
  const kept = 1 - p.visitFade;
  for (let dt = 0; dt < visited.length; dt++) visited[dt] = visited[dt] < 0.01 ? 0 : visited[dt] * kept;
  c.screenCover.fill(0);
  c.reliefHours.fill(0);
  if ((w.week & 3) === 0) {
    c.standing.fill(leastStanding);
    speakAsOne(w);
  }
  c.clarity.set(c.leverClarity);
  c.authority.fill(0);
  for (const unit of w.units) {
    if (!unit.active) continue;
    staffUnit(w, unit);
    w.recorder.costPosts += (p.costPerPost / 52) * unit.posts * (unit.present / Math.max(1, Math.ceil(unit.posts)));
    const free = unit.weeklyHours * (1 - unit.relief);
    answer(w, unit, free);
    if (unit.present === 0) continue;
    for (const t of unit.topics) c.authority[t] = Math.max(c.authority[t], unit.authority);
    visit(w, unit, free * unit.hours.visit);
    screen(w, unit, free * unit.hours.screen);
    raiseFunds(w, unit, free * unit.hours.fundraise);
    relieve(w, unit);
    beKnown(w, unit, free);
  }
}

/** Requests for advice: each person is a server with few hours; answers go back to the case, late ones cost trust there. */
function answer(w: World, unit: Unit, hours: number): void {
  const { agenda, week, recorder, cases } = w;
  const available = hours * unit.hours.advise;
  unit.queue.setServers(advises(unit) ? unit.present : 0, week - 1);
  unit.available += available;
  unit.queue.serve(week, cases.slotOf, eventShift);
  for (let k = 0; k < unit.queue.served; k++) {
    const event = unit.queue.servedId[k];
    const row = event >> eventShift;
    const slot = cases.slotOf[row];
    const finish = unit.queue.servedFinish[k];
    unit.advised += (finish - unit.queue.servedStart[k]) * (available / Math.max(1, unit.present));
    if (slot < 0) continue;
    if ((event & 7) === officerAnswered && cases.state[slot] === atKnowHow) {
      const t = cases.topic[row];
      recorder.answered[t]++;
      recorder.answerWeeks[t] += finish - unit.queue.servedArrival[k];
      cases.skill[slot] = unit.meanSkill;
      agenda.put(Math.max(week, Math.ceil(finish)), event);
    } else if ((event & 7) === decisionReached) agenda.put(Math.max(week, Math.ceil(finish)), event);
  }
}

/** Whether the unit has people and more than half an hour a week to be asked. */
export function advises(unit: Unit): boolean {
  return unit.active && unit.present > 0 && unit.weeklyHours * (1 - unit.relief) * unit.hours.advise > 0.5;
}

/** Hours one person of the unit has for advice in a week. */
export function adviceHours(w: World, unit: Unit): number {
  return (
    Math.max(0.5, (unit.weeklyHours * (1 - unit.relief) * unit.hours.advise) / Math.max(1, unit.present)) *
    (w.p.adviceEase * (0.5 + 0.5 * unit.meanSkill))
  );
}

/** Visits go where the topic matters most and the last visit is longest ago. */
function visit(w: World, unit: Unit, hours: number): void {
  const { c, p, departments, week } = w;
  unit.visitCarry = Math.min(unit.visitCarry + hours, 10 * p.visitHours);
  while (unit.visitCarry >= p.visitHours) {
    unit.visitCarry -= p.visitHours;
    let best = -1;
    let most = 0;
    for (let d = 0; d < departments; d++) {
      if (unit.serves[d] === 0) continue;
      let relevance = 0;
      for (const t of unit.topics) relevance += c.relevance[t * departments + d];
      const score = relevance * c.staffCount[d] * (week - unit.lastVisit[d]);
      if (score > most) {
        most = score;
        best = d;
      }
    }
    if (best < 0) return;
    unit.lastVisit[best] = week;
    const reached = p.visitReach / (p.visitReach + c.staffCount[best]);
    unit.acquaintance[best] += reached * (1 - unit.acquaintance[best]);
    for (const t of unit.topics) {
      const dt = t * departments + best;
      c.visited[dt] += reached * (1 - c.visited[dt]);
    }
  }
}

/** Screening reaches the cases whose documents come by: what a rule sends, else the few sent voluntarily, as far as hours go. */
function screen(w: World, unit: Unit, hours: number): void {
  const { c, p, departments } = w;
  for (const t of unit.topics) {
    let sent = 0;
    for (let d = 0; d < departments; d++)
      if (unit.serves[d] === 1)
        sent += c.arrivals[t * departments + d] * Math.max(c.mustScreen[t * departments + d], p.voluntaryScreening);
    if (sent === 0) continue;
    const capacity = Math.min(1, hours / unit.topics.length / (p.screenHours * sent));
    for (let d = 0; d < departments; d++) {
      if (unit.serves[d] === 0) continue;
      const dt = t * departments + d;
      c.screenCover[dt] = 1 - (1 - c.screenCover[dt]) * (1 - capacity * Math.max(c.mustScreen[dt], p.voluntaryScreening));
    }
  }
}

function raiseFunds(w: World, unit: Unit, hours: number): void {
  for (const t of unit.topics) w.c.pot[t] += (hours / unit.topics.length) * w.p.fundsPerHour * unit.meanSkill;
}

/** Projects take regular work off the services they stand beside, in proportion to contact and size. */
function relieve(w: World, unit: Unit): void {
  if (unit.relief === 0) return;
  const { c, departments } = w;
  let total = 0;
  for (let pass = 0; pass < 2; pass++)
    for (let d = 0; d < departments; d++) {
      if (unit.serves[d] === 0) continue;
      let contact = 0;
      for (const t of unit.topics) contact = Math.max(contact, c.contact[t * departments + d]);
      const weight = contact * c.staffCount[d];
      if (pass === 0) total += weight;
      else if (total > 0) c.reliefHours[d] += (unit.weeklyHours * unit.relief * weight) / total;
    }
}

/** Whether an officer is known and accepted follows her presence: hours per person served; both fade without it. */
function beKnown(w: World, unit: Unit, hours: number): void {
  const { c, p, departments, week } = w;
  const clarity = p.unitClarity * Math.min(1, 0.4 + 0.2 * unit.present);
  for (const t of unit.topics)
    for (let d = 0; d < departments; d++) {
      const dt = t * departments + d;
      if (unit.serves[d] === 1 && c.clarity[dt] < clarity) c.clarity[dt] = clarity;
    }
  if ((week & 3) !== 0) return;
  let served = 0;
  for (let d = 0; d < departments; d++) if (unit.serves[d] === 1) served += c.staffCount[d];
  const presence = served > 0 ? (1000 * hours) / served : 0;
  const aim = presence / (presence + p.presenceNeeded);
  const standing = leastStanding + 2 * (1 - leastStanding) * aim;
  block(unit.stream, 9999, week);
  const pace = p.acquaintancePace * (0.5 + quarter(unit.stream, 0));
  for (let d = 0; d < departments; d++) {
    if (unit.serves[d] === 0) continue;
    unit.acquaintance[d] += pace * (aim - unit.acquaintance[d]);
    for (const t of unit.topics) c.standing[t * departments + d] = Math.max(c.standing[t * departments + d], standing);
  }
}

/** Several units on one topic that do not talk give contradicting advice; hours for convening prevent it. */
function speakAsOne(w: World): void {
  const { c, p } = w;
  for (let t = 0; t < w.topicCount; t++) {
    let voices = 0;
    let talk = 0;
    for (const unit of w.units) {
      if (!unit.active || unit.present === 0 || !unit.topics.includes(t)) continue;
      voices++;
      talk += unit.weeklyHours * unit.hours.convene;
    }
    c.discord[t] = voices > 1 ? (p.discord * voices) / (voices + talk) : 0;
  }
}
