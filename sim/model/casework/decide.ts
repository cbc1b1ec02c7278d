import { block, quarter } from "../../core/random.ts";
import { areaOf, takeUpInTeam } from "../area.ts";
import type { Body } from "../body.ts";
import { countAt } from "../capacity.ts";
import { caseNumber, casePlace, caseVeto } from "../case-number.ts";
import {
  atAfford,
  atDecide,
  type CaseStore,
  conflictFlag,
  delegatedFlag,
  objectedFlag,
  refused,
  refusedFlag,
  unitSettlesFlag,
} from "../cases.ts";
import { count } from "../count.ts";
import { askSuperior, decisionReached, moneyRetry } from "../dienstweg.ts";
import { fateCode } from "../fate.ts";
import { adviceHours, advises } from "../process/officers.ts";
import { caseCounter } from "../process/outside.ts";
import type { Unit } from "../unit.ts";
import type { World } from "../world.ts";
import { settle } from "./settle.ts";
import { beginWork } from "./work.ts";

const uncoordinated = fateCode("uncoordinated");
const notReleased = fateCode("notReleased");
const councilDecided = fateCode("councilDecided");
const weighed = fateCode("weighed");

/** Weight of who chairs a body (assumption; order from seed 001 §3.1). */
const chairAuthority = { outside: 0.1, unit: 0.3, dezernent: 0.7, mayor: 0.85 } as const;

/** Weight of a Dezernent in the chair where others' departments are concerned, relative to the own (assumption). */
const beyondOwnDezernat = 0.7;

/** What the power to stop a concept adds to the authority of whoever speaks for the topic (assumption). */
const vetoWeight = 0.25;

const decisionDraw = 8;

/** Quarters: is money needed, how much, quality of the work. */
const executionDraw = 9;

/** Refusals and conflicts of goals go to whoever has most authority over both sides; others go straight to release. */
export function beginDecision(w: World, row: number, slot: number): void {
  const { c, cases, p, week } = w;
  const t = cases.topic[row];
  if (cases.waitedCoordination.length > 0) cases.waitedCoordination[row] = week - cases.since[slot];
  cases.state[slot] = atDecide;
  if ((cases.shape[row] & 8) !== 0) cases.flags[slot] |= conflictFlag;
  if ((cases.flags[slot] & (conflictFlag | refusedFlag)) === 0 || w.open[5] === 1) {
    cases.reach(row, 5);
    if (w.open[5] === 0) drawDecision(w, row);
    release(w, row, slot);
    return;
  }
  if ((cases.flags[slot] & refusedFlag) === 0) cases.reach(row, 5);
  if ((cases.flags[slot] & conflictFlag) !== 0 && vetoElsewhere(w, t) && caseNumber(w, row, caseVeto) < p.vetoHits) {
    cases.flags[slot] |= objectedFlag;
    cases.hours[slot] += p.reworkHours;
  }
  cases.authority[slot] = Math.min(0.95, c.backing[t] + vetoWeight * c.veto[t]);
  const unit = settlingUnit(w, row, slot, raise(cases, slot, officeAuthority(w, row, slot)));
  const arrival = week + 0.5;
  if (unit !== null) {
    const service = (2 * p.settlingHours) / adviceHours(w, unit);
    unit.queue.enqueue(0, row * 8 + decisionReached, arrival, service, cases.deadline[row]);
    cases.flags[slot] |= unitSettlesFlag;
  } else {
    askSuperior(w, c.dezernat[cases.owner[row]], row, decisionReached, arrival);
  }
  if ((cases.flags[slot] & refusedFlag) === 0) c.goodwill[cases.owner[row]] *= 1 - p.settlingCost;
  for (let k = 0; k < cases.partnerCount[slot]; k++)
    if (cases.path[slot * 4 + k] === refused) c.goodwill[cases.partner[slot * 4 + k]] *= 1 - p.settlingCost;
}

/** Whether the power to stop papers is used for another topic: conflicts of goals then go against this one. */
function vetoElsewhere({ c, topicCount }: World, t: number): boolean {
  for (let u = 0; u < topicCount; u++) if (u !== t && c.veto[u] === 1) return true;
  return false;
}

/** Keeps the higher authority with the case, 0.95 at most; returns the one offered. */
function raise(cases: CaseStore, slot: number, authority: number): number {
  cases.authority[slot] = Math.min(0.95, Math.max(cases.authority[slot], authority));
  return authority;
}

/** What office lends: the common Dezernent, an agreement of two, or the chair of a body that has the matter. */
function officeAuthority(w: World, row: number, slot: number): number {
  const { c, cases, p, week } = w;
  const t = cases.topic[row];
  const d = cases.owner[row];
  let authority = p.lineAuthority;
  for (let k = 0; k < cases.partnerCount[slot]; k++)
    if (c.dezernat[cases.partner[slot * 4 + k]] !== c.dezernat[d]) authority = Math.min(authority, p.betweenDezernate);
  for (let k = 0; k < cases.partnerCount[slot]; k++)
    if (c.side[cases.partner[slot * 4 + k]] !== c.side[d]) authority = Math.min(authority, p.acrossBoundary);
  for (const body of w.bodies) {
    const { lever, topics, seated } = body;
    if (lever.purpose === "exchange" || lever.purpose === "project" || seated[d] === 0 || !topics.includes(t)) continue;
    if (week >= lever.start && (lever.end === null || week < lever.end))
      if (lever.area === 1 || caseNumber(w, row, casePlace) < lever.area)
        authority = Math.max(authority, reachOf(w, body, row, slot));
  }
  return authority;
}

/** A Dezernent in the chair speaks with full weight in the own Dezernat only. */
function reachOf({ c, cases }: World, { lever, dezernat }: Body, row: number, slot: number): number {
  if (lever.chair !== "dezernent") return chairAuthority[lever.chair];
  let own = c.dezernat[cases.owner[row]] === dezernat;
  for (let k = 0; k < cases.partnerCount[slot]; k++) if (c.dezernat[cases.partner[slot * 4 + k]] !== dezernat) own = false;
  return chairAuthority.dezernent * (own ? 1 : beyondOwnDezernat);
}

/** A unit with a head of its own or below the deputy mayor negotiates where its seat and backing weigh more than office. */
function settlingUnit(w: World, row: number, slot: number, office: number): Unit | null {
  const t = w.cases.topic[row];
  let most = office;
  let settling: Unit | null = null;
  for (const unit of w.units) {
    if (!advises(unit) || !unit.topics.includes(t)) continue;
    if (!unit.ownHead && unit.placement !== "deputyMayor") continue;
    const weight = unit.authority + vetoWeight * w.c.veto[t];
    if (weight > most) {
      most = weight;
      settling = unit;
    }
  }
  if (settling !== null) raise(w.cases, slot, most);
  return settling;
}

/** The matter was settled: in favour, or the refusal stands, or the interests were weighed and the topic set aside. */
export function decisionFalls(w: World, row: number, slot: number): void {
  const { c, cases, p, departments } = w;
  const t = cases.topic[row];
  const stream = w.random.occasion[t];
  drawDecision(w, row);
  count(w, t, (cases.flags[slot] & unitSettlesFlag) !== 0 ? countAt.settledByUnit : countAt.settledByLine);
  const z = c.dezernat[cases.owner[row]];
  const will = 0.4 + 0.6 * c.superiorPriority[t * w.dezernate + z];
  if (quarter(stream, 0) < Math.min(1, cases.authority[slot] * will * 1.4)) {
    cases.flags[slot] &= ~refusedFlag;
    cases.reach(row, 5);
    release(w, row, slot);
    return;
  }
  const stands = (cases.flags[slot] & refusedFlag) !== 0;
  const proper = quarter(stream, 1) < p.properWeighing * (0.5 + 0.5 * c.priority[t * departments + cases.owner[row]]);
  settle(w, row, cases.handler[slot], stands ? uncoordinated : proper ? weighed : notReleased);
}

/** Draws what decides on the case; quarters: settled in favour, weighed properly, released by the head, decided by the council. */
function drawDecision({ c, cases, random }: World, row: number): void {
  const counter = caseCounter(cases.week[row], cases.ordinal[row], decisionDraw);
  block(random.occasion[cases.topic[row]], c.code[cases.origin[row]], counter);
}

/** The own head releases the case, and the council may have a say in the larger ones; the decision has been drawn. */
function release(w: World, row: number, slot: number): void {
  const { c, cases, p, departments, dezernate } = w;
  const t = cases.topic[row];
  const d = cases.owner[row];
  const stream = w.random.occasion[t];
  const area = areaOf(w, row, d, t);
  const delegated = area?.lever.flat && (cases.flags[slot] & conflictFlag) === 0 && takeUpInTeam(area);
  if (delegated) cases.flags[slot] |= delegatedFlag;
  else count(w, t, countAt.laid);
  if (w.open[5] === 0) {
    const dt = t * departments + d;
    const motives =
      0.5 * (c.priority[dt] + c.conviction[dt]) +
      p.legalWeight * c.dutyLevel[t] +
      0.3 * c.superiorPriority[t * dezernate + c.dezernat[d]];
    if (!delegated && quarter(stream, 2) >= motives / (motives + p.releaseReserve)) {
      settle(w, row, cases.handler[slot], notReleased);
      return;
    }
    const council = c.council[t] + 0.3 * c.dutyLevel[t];
    const voice = (c.heard[t] === 1 ? 1 - p.hearingPersuades : 1) * (area?.lever.statute ? 1 - p.statuteSettles : 1);
    if (quarter(stream, 3) < p.councilShare * (1 - council) * voice) {
      settle(w, row, cases.handler[slot], councilDecided);
      return;
    }
  }
  if (!delegated) count(w, t, countAt.carried);
  cases.reach(row, 6);
  cases.state[slot] = atAfford;
  block(stream, c.code[cases.origin[row]], caseCounter(cases.week[row], cases.ordinal[row], executionDraw));
  cases.luck[slot] = quarter(stream, 2);
  if (w.open[6] === 0) {
    if (quarter(stream, 0) < c.moneyShare[t]) cases.money[slot] = c.moneyMean[t] * (0.25 + 1.5 * quarter(stream, 1));
  }
  afford(w, row, slot);
}

/** Where money is needed the topic's pot must hold it; else the case asks again every month. */
export function afford(w: World, row: number, slot: number): void {
  const { c, cases, week } = w;
  const t = cases.topic[row];
  const euro = cases.money[slot];
  if (euro > c.pot[t]) {
    w.agenda.put(week + 4, row * 8 + moneyRetry);
    return;
  }
  c.pot[t] -= euro;
  w.recorder.costBudgets += euro;
  beginWork(w, row, slot);
}
