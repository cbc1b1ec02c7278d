import { block, quarter } from "../../core/random.ts";
import { areaOf, takeUpInTeam } from "../area.ts";
import { type Body, nextMeeting } from "../body.ts";
import { countAt, countsPerTopic } from "../capacity.ts";
import { caseBothSides, caseNumber, casePlace } from "../case-number.ts";
import {
  atCoordinate,
  beyond,
  dienstweg,
  direct,
  objectedFlag,
  refused,
  refusedFlag,
  reworked,
  viaBody,
  viaLiaison,
  viaTeam,
} from "../cases.ts";
import { askHead } from "../dienstweg.ts";
import { type Liaison, sideCodes } from "../liaison.ts";
import { type PartnerChoice, pick } from "../partner-choice.ts";
import { caseCounter } from "../process/outside.ts";
import { tie } from "../tie.ts";
import type { World } from "../world.ts";
import { beginDecision } from "./decide.ts";

/** Draw of a case's first partner; four quarters each: which department, tie, joining, objection. */
const partnerDraw = 4;

/** What each way to a partner is counted as, by its code. */
const counted = new Uint8Array(8);
counted[direct] = countAt.viaTie;
counted[dienstweg] = countAt.viaDienstweg;
counted[beyond] = countAt.viaDienstweg;
counted[viaBody] = countAt.viaBody;
counted[viaTeam] = countAt.viaTeam;
counted[viaLiaison] = countAt.viaLiaison;

/**
 * Every partner department is approached: in the area's team, directly where a tie exists, by a liaison across a boundary, in a
 * body that meets in time, else by the Dienstweg.
 */
export function beginCoordination(w: World, row: number, slot: number): void {
  const { c, cases, week } = w;
  cases.reach(row, 4);
  cases.state[slot] = atCoordinate;
  cases.since[slot] = week;
  const count = cases.shape[row] & 7;
  const d = cases.owner[row];
  const t = cases.topic[row];
  cases.partnerCount[slot] = 0;
  let reached = 0;
  cases.openPartners[slot] = 0;
  if (count > 0 && w.open[4] === 0) {
    const stream = w.random.occasion[t];
    const code = c.code[cases.origin[row]];
    const network = c.network[cases.handler[slot]];
    const area = areaOf(w, row, d, t);
    for (let k = 0; k < count; k++) {
      block(stream, code, caseCounter(cases.week[row], cases.ordinal[row], partnerDraw + k));
      const e =
        w.sideChoice === null || k > 0
          ? pick(w.partnerChoice[t], quarter(stream, 0), d)
          : pick(across(w, row, d, t), quarter(stream, 0), d);
      if (e < 0) break;
      cases.partner[slot * 4 + k] = e;
      cases.joining[slot * 4 + k] = quarter(stream, 2);
      cases.objecting[slot * 4 + k] = quarter(stream, 3);
      cases.partnerCount[slot]++;
      cases.openPartners[slot]++;
      const near = tie(w, d, e);
      cases.near[slot * 4 + k] = near;
      if (area !== null && area.seated[e] === 1 && takeUpInTeam(area)) {
        cases.path[slot * 4 + k] = viaTeam;
        cases.near[slot * 4 + k] = Math.max(near, w.p.teamTie);
        reached++;
        continue;
      }
      if (quarter(stream, 1) < near * network) {
        cases.path[slot * 4 + k] = direct;
        reached++;
        continue;
      }
      const liaison = c.side[d] === c.side[e] ? null : liaisonBetween(w, d, e, t);
      if (liaison !== null) {
        cases.path[slot * 4 + k] = viaLiaison;
        liaison.hoursLeft -= w.p.liaisonHours;
        w.agenda.put(week + 1, row * 8 + k);
        continue;
      }
      const body = sharedBody(w, d, e, t, row);
      if (body !== null) {
        cases.path[slot * 4 + k] = viaBody;
        body.onAgenda++;
        w.agenda.put(Math.max(week + 1, nextMeeting(body, week + 1)), row * 8 + k);
        continue;
      }
      cases.path[slot * 4 + k] = dienstweg;
      // The matter reaches the own head's desk some time in the week, the same time in every option.
      const arrival = week + (((cases.ordinal[row] * 7 + k * 3 + cases.week[row]) & 15) + 0.5) / 16;
      askHead(w, d, row, k, arrival);
    }
  }
  if (cases.openPartners[slot] === 0) {
    beginDecision(w, row, slot);
    return;
  }
  // Colleagues who know each other answer at once; all partners stand before the first of them is asked.
  for (let k = 0; k < cases.partnerCount[slot] && reached > 0; k++)
    if (cases.path[slot * 4 + k] === direct || cases.path[slot * 4 + k] === viaTeam) {
      reached--;
      partnerAnswers(w, row, slot, k);
    }
}

/** Whom the first partner is drawn from where municipality and county both have a part: the other side for some cases, anybody for the rest. */
function across(w: World, row: number, d: number, t: number): PartnerChoice {
  const choice = w.sideChoice === null ? null : w.sideChoice[t];
  if (choice === null || caseNumber(w, row, caseBothSides) >= w.p.bothSides) return w.partnerChoice[t];
  return w.c.side[d] === sideCodes.county ? choice.elsewhere : choice.county;
}

/** Somebody with time left who takes a matter across the boundary between d and e. */
function liaisonBetween({ c, p, liaisons }: World, d: number, e: number, t: number): Liaison | null {
  for (const liaison of liaisons) {
    const side = sideCodes[liaison.lever.side];
    if (liaison.hoursLeft >= p.liaisonHours && liaison.topics.includes(t) && (c.side[d] === side || c.side[e] === side))
      return liaison;
  }
  return null;
}

/** A body where both departments sit, that deals with the case's area, meets before its deadline and has room on its agenda. */
function sharedBody(w: World, d: number, e: number, t: number, row: number): Body | null {
  const deadline = w.cases.deadline[row];
  for (const body of w.bodies) {
    if (body.seated[d] === 0 || body.seated[e] === 0 || !body.topics.includes(t)) continue;
    const { purpose, hours, area } = body.lever;
    if (purpose === "exchange" || purpose === "project" || body.onAgenda >= hours * w.p.mattersPerMeetingHour) continue;
    if (area < 1 && caseNumber(w, row, casePlace) >= area) continue;
    const meeting = nextMeeting(body, w.week + 1);
    if (w.week >= body.lever.start && meeting >= 0 && meeting < deadline) return body;
  }
  return null;
}

/** Whether both departments sit in a body at work that plans or decides on the topic: who meets there refuses less readily. */
function sitTogether(w: World, d: number, e: number, t: number): boolean {
  for (const { lever, seated, topics } of w.bodies) {
    if (seated[d] === 0 || seated[e] === 0 || !topics.includes(t)) continue;
    if (lever.purpose === "exchange" || lever.purpose === "project" || lever.area < 1) continue;
    if (w.week >= lever.start && (lever.end === null || w.week < lever.end)) return true;
  }
  return false;
}

/** Partner k of the case has been reached and answers: joins, objects first, or refuses. */
export function partnerAnswers(w: World, row: number, slot: number, k: number): void {
  const { c, cases, p, week, departments } = w;
  const e = cases.partner[slot * 4 + k];
  const d = cases.owner[row];
  const t = cases.topic[row];
  const path = cases.path[slot * 4 + k];
  const near = cases.near[slot * 4 + k];
  const counts = w.recorder.capacity;
  const at = w.recorder.capacityFrom + t * countsPerTopic;
  if (path !== reworked) {
    w.recorder.agreements[t]++;
    counts[at + countAt.asked]++;
    if (path === direct) w.recorder.direct[t]++;
    const motives =
      (c.joinMotive[t * departments + e] +
        p.tieWeight * near +
        (path === viaBody || sitTogether(w, d, e, t) ? p.bodyWeight : 0)) *
      c.goodwill[e];
    const joins = motives / (motives + p.partnerLogic);
    // Whoever knows the whole process sees in time what the other side needs, and asks in another way.
    const along = p.thinkAlong * c.processView[t * departments + d];
    if (cases.joining[slot * 4 + k] >= joins + along * (1 - joins)) {
      cases.flags[slot] |= refusedFlag;
      cases.path[slot * 4 + k] = refused;
      cases.openPartners[slot]--;
      if (cases.openPartners[slot] === 0) beginDecision(w, row, slot);
      return;
    }
    if (w.partnersObject) {
      const apart = c.dezernat[d] === c.dezernat[e] ? 0.5 : 1;
      if (cases.objecting[slot * 4 + k] < p.objection * apart * (1 - 0.6 * near) * (1 - along)) {
        counts[at + counted[path]]++;
        counts[at + countAt.joined]++;
        cases.flags[slot] |= objectedFlag;
        cases.hours[slot] += p.reworkHours;
        cases.path[slot * 4 + k] = reworked;
        w.agenda.put(week + Math.round(p.reworkWeeks), row * 8 + k);
        return;
      }
    } else cases.hours[slot] += p.jointPlanningHours;
    counts[at + counted[path]]++;
    counts[at + countAt.joined]++;
  }
  c.meetingHours[e] += p.partnerHours;
  const gain = p.projectTieGain * (1 - c.projectTie[d * departments + e]);
  c.projectTie[d * departments + e] += gain;
  c.projectTie[e * departments + d] += gain;
  cases.openPartners[slot]--;
  if (cases.openPartners[slot] === 0) beginDecision(w, row, slot);
}
