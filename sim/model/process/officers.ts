import { block, quarter } from "../../core/random.ts";
import { staffUnit } from "../appoint.ts";
import { atKnowHow } from "../cases.ts";
import { decisionReached, eventShift, officerAnswered } from "../dienstweg.ts";
import { pick } from "../partner-choice.ts";
import { reception } from "../reception.ts";
import { visitScale } from "../reference-house.ts";
import { tie } from "../tie.ts";
import type { Unit } from "../unit.ts";
import type { World } from "../world.ts";

/** Acceptance of officers nobody sees, relative to the start; half presence keeps it, full presence raises it as much (assumption). */
const leastStanding = 0.7;

/** Share of its clarity that a unit lends by being there at all, however few its hours (assumption). */
const leastClarity = 0.4;

/** Pairs of departments that somebody who brings people together thinks of before choosing the one that knows each other least (assumption). */
const pairsConsidered = 4;

/** Share of its memory of lost cases that an evaluation keeps from month to month (about half a year's look back; assumption). */
const lostKept = 1 - 4 / 26;

/** Beauftragte and units: answer requests, visit departments, screen documents, convene, raise funds. */
export function officers(w: World): void {
  const { c, p } = w;
  const { visited, seenLost } = c;
  const kept = 1 - p.visitFade;
  for (let dt = 0; dt < visited.length; dt++) visited[dt] = visited[dt] < 0.01 ? 0 : visited[dt] * kept;
  c.reliefHours.set(c.easing);
  c.fundraising.fill(0);
  if ((w.week & 3) === 0) {
    for (let dt = 0; dt < seenLost.length; dt++) seenLost[dt] *= lostKept;
    c.standing.fill(leastStanding);
    speakAsOne(w);
  }
  let changed = w.leverWeeks[w.week] === 1 || (w.week & 3) === 0;
  for (const unit of w.units) {
    if (!unit.active) continue;
    const before = unit.freeHours;
    const people = unit.present;
    staffUnit(w, unit);
    unit.freeHours = freeHours(w, unit);
    if (unit.freeHours !== before || unit.present !== people) changed = true;
    // Who is new to the unit is new to the departments.
    if (unit.present > people && people > 0)
      for (let d = 0; d < w.departments; d++) unit.acquaintance[d] *= people / unit.present;
  }
  if (changed) cover(w);
  c.authority.fill(0);
  for (const unit of w.units) {
    if (!unit.active) continue;
    pay(w, unit);
    const free = unit.freeHours;
    answer(w, unit, free);
    if (unit.present === 0) continue;
    for (const t of unit.topics) c.authority[t] = Math.max(c.authority[t], unit.authority);
    visit(w, unit, free * unit.hours.visit);
    raiseFunds(w, unit, free * unit.hours.fundraise);
    bridge(w, unit, free * unit.hours.bridge);
    relieve(w, unit);
    if ((w.week & 3) === 0) beKnown(w, unit);
  }
}

/** Whom units screen and to whom they are a name: settled once a month, and when a lever acts or somebody comes or goes. */
function cover(w: World): void {
  const { c, p, departments } = w;
  c.screenCover.fill(0);
  c.clarity.set(c.leverClarity);
  for (const unit of w.units) {
    if (!unit.active || unit.present === 0) continue;
    screen(w, unit, unit.freeHours * unit.hours.screen);
    const clarity = p.unitClarity * (leastClarity + (1 - leastClarity) * presenceOf(w, unit));
    for (const t of unit.topics)
      for (let d = 0; d < departments; d++) {
        const dt = t * departments + d;
        if (unit.serves[d] === 1 && c.clarity[dt] < clarity) c.clarity[dt] = clarity;
      }
  }
}

/** What the unit's people cost this week; those of the house are paid already. */
function pay({ p, recorder }: World, unit: Unit): void {
  if (unit.funding === "existing") return;
  const euro = (p.costPerPost / 52) * unit.posts * (unit.present / Math.max(1, Math.ceil(unit.posts)));
  recorder.costPosts += euro;
  recorder.leverEuro[unit.lever] += euro;
  recorder.leverHours[unit.lever] += unit.weeklyHours;
}

/** Hours the unit has for the topic this week: less what relieves others, and what agreeing with other units takes. */
function freeHours({ p, units }: World, unit: Unit): number {
  const others = unit.agreed && units.some((other) => other !== unit && agreesWith(unit, other));
  return Math.max(0, unit.weeklyHours * (1 - unit.relief) - (others ? p.agreedHours : 0));
}

/** Whether two units have agreed on contacts and messages for a topic of both. */
function agreesWith(unit: Unit, other: Unit): boolean {
  return other.active && other.agreed && other.topics.some((t) => unit.topics.includes(t));
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
  return unit.active && unit.present > 0 && unit.freeHours * unit.hours.advise > 0.5;
}

/** Hours one person of the unit has for advice in a week. */
export function adviceHours(w: World, unit: Unit): number {
  return (
    Math.max(0.5, (unit.freeHours * unit.hours.advise) / Math.max(1, unit.present)) *
    (w.p.adviceEase * (0.5 + 0.5 * unit.meanSkill))
  );
}

/** Visits go where the topic matters most, or where those concerned are in need, and the last visit is longest ago; an evaluation shows where cases are lost. */
function visit(w: World, unit: Unit, hours: number): void {
  const { c, p, departments, week, scratch } = w;
  const scale = visitScale(w);
  const each = p.visitHours / scale;
  unit.visitCarry = Math.min(unit.visitCarry + hours, 10 * each);
  if (unit.visitCarry < each) return;
  for (let d = 0; d < departments; d++) scratch[d] = callFor(w, unit, d) * (week - lastContact(w, unit, d));
  while (unit.visitCarry >= each) {
    unit.visitCarry -= each;
    let best = -1;
    let most = 0;
    for (let d = 0; d < departments; d++)
      if (scratch[d] > most) {
        most = scratch[d];
        best = d;
      }
    if (best < 0) return;
    scratch[best] = 0;
    unit.lastVisit[best] = week;
    c.meetingHours[best] += each;
    const reached = p.visitReach / (p.visitReach + scale * c.staffCount[best]);
    unit.acquaintance[best] += reached * (1 - unit.acquaintance[best]);
    for (const t of unit.topics) {
      const dt = t * departments + best;
      c.visited[dt] += Math.min(1, reached * reception(w, c.meanOpenness[dt])) * (1 - c.visited[dt]);
    }
  }
}

/** How much department d calls for a visit of the unit. */
function callFor({ c, p, departments }: World, unit: Unit, d: number): number {
  if (unit.serves[d] === 0) return 0;
  let call = 0;
  for (const t of unit.topics) {
    const dt = t * departments + d;
    const weight = unit.visits === "need" ? c.contact[dt] * c.arrivals[dt] : c.relevance[dt] * c.staffCount[d];
    const lost = c.evaluated[t] > 0 ? p.evaluationSteers * c.evaluated[t] * lostShare(c.seenLost[dt], c.arrivals[dt]) : 0;
    call += weight * (1 + lost);
  }
  return call;
}

/** Cases lost a week of late as a share of those that came, 0…1. */
function lostShare(lost: number, arrivals: number): number {
  return arrivals > 0 ? Math.min(1, (lost * (1 - lostKept)) / 4 / arrivals) : 0;
}

/** Week of the last visit to department d: by this unit, or by any of those that agree on contacts. */
function lastContact(w: World, unit: Unit, d: number): number {
  let last = unit.lastVisit[d];
  if (unit.agreed)
    for (const other of w.units) if (other.lastVisit[d] > last && agreesWith(unit, other)) last = other.lastVisit[d];
  return last;
}

/** Two departments that hardly know each other are brought together over a matter both have. */
function bridge(w: World, unit: Unit, hours: number): void {
  const { c, p, departments, week } = w;
  if (unit.topics.length === 0) return;
  unit.bridgeCarry = Math.min(unit.bridgeCarry + hours, 10 * p.bridgeHours);
  for (let k = 0; unit.bridgeCarry >= p.bridgeHours; k++) {
    unit.bridgeCarry -= p.bridgeHours;
    block(unit.stream, 9998, week * 16 + (k & 15));
    const choice = w.partnerChoice[unit.topics[k % unit.topics.length]];
    let d = -1;
    let e = -1;
    let least = 1;
    for (let draw = 0; draw < pairsConsidered; draw++) {
      const one = pick(choice, (quarter(unit.stream, 0) + draw / pairsConsidered) % 1, -1);
      const other = one < 0 ? -1 : pick(choice, (quarter(unit.stream, 1) + draw / pairsConsidered) % 1, one);
      if (other < 0 || unit.serves[one] === 0 || unit.serves[other] === 0 || tie(w, one, other) >= least) continue;
      least = tie(w, one, other);
      d = one;
      e = other;
    }
    if (e < 0) continue;
    for (const pair of [d * departments + e, e * departments + d]) c.bodyTie[pair] += p.bridgeTieGain * (1 - c.bodyTie[pair]);
    c.meetingHours[d] += p.bridgeHours / 2;
    c.meetingHours[e] += p.bridgeHours / 2;
  }
}

/** Screening reaches the cases whose documents come by: what a rule sends, else the few sent voluntarily, as far as hours go. */
function screen(w: World, unit: Unit, hours: number): void {
  if (hours === 0) return;
  const { c, p, departments } = w;
  for (const t of unit.topics) {
    let sent = 0;
    for (let d = 0; d < departments; d++)
      if (unit.serves[d] === 1) sent += c.arrivals[t * departments + d] * sentShare(w, t * departments + d);
    if (sent === 0) continue;
    const capacity = Math.min(1, hours / unit.topics.length / (p.screenHours * sent));
    for (let d = 0; d < departments; d++) {
      if (unit.serves[d] === 0) continue;
      const dt = t * departments + d;
      c.screenCover[dt] = 1 - (1 - c.screenCover[dt]) * (1 - capacity * sentShare(w, dt));
    }
  }
}

/** Share of a department's documents that come by: all a rule demands, else as many as people send of themselves. */
function sentShare(w: World, dt: number): number {
  return Math.max(w.c.mustScreen[dt], Math.min(1, w.p.voluntaryScreening * reception(w, w.c.meanOpenness[dt])));
}

function raiseFunds(w: World, unit: Unit, hours: number): void {
  for (const t of unit.topics)
    if (w.c.programmeOpen[t] > 0) w.c.fundraising[t] += hours / unit.topics.length;
    else w.c.pot[t] += (hours / unit.topics.length) * w.p.fundsPerHour * unit.meanSkill;
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

/** How present a unit is, 0…1: hours per 1,000 persons served against those needed for half. */
function presenceOf({ c, p, departments }: World, unit: Unit): number {
  let served = 0;
  for (let d = 0; d < departments; d++) if (unit.serves[d] === 1) served += c.staffCount[d];
  const presence = served > 0 ? (1000 * unit.freeHours) / served : 0;
  return presence / (presence + p.presenceNeeded);
}

/** Whether an officer is known and accepted follows her presence: hours per person served; both fade without it. */
function beKnown(w: World, unit: Unit): void {
  const { c, p, departments, week } = w;
  const aim = presenceOf(w, unit);
  const standing = (leastStanding + 2 * (1 - leastStanding) * aim) * (unit.detached ? p.detachedAcceptance : 1);
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
    let apart = 0;
    for (const unit of w.units) {
      if (!unit.active || unit.present === 0 || !unit.topics.includes(t)) continue;
      voices++;
      talk += unit.weeklyHours * unit.hours.convene;
      if (!unit.agreed) apart++;
    }
    const oneVoice = apart === 0 ? p.agreedDiscord : 1;
    c.discord[t] = voices > 1 ? (oneVoice * p.discord * voices) / (voices + talk) : 0;
  }
}
