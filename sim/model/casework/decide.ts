import { block, quarter } from "../../core/random.ts";
import { atAfford, atDecide, conflictFlag, refusedFlag } from "../cases.ts";
import { askHead, decisionReached, moneyRetry } from "../dienstweg.ts";
import { fateCode } from "../fate.ts";
import { adviceHours } from "../process/officers.ts";
import { caseCounter } from "../process/outside.ts";
import type { Unit } from "../unit.ts";
import type { World } from "../world.ts";
import { settle } from "./settle.ts";
import { beginWork } from "./work.ts";

const uncoordinated = fateCode("uncoordinated");
const notReleased = fateCode("notReleased");
const councilDecided = fateCode("councilDecided");
const weighed = fateCode("weighed");

const decisionDraw = 8;

/** Quarters: is money needed, how much, quality of the work. */
const executionDraw = 9;

/** Refusals and conflicts of goals go to whoever has most authority over both sides; others go straight to release. */
export function beginDecision(w: World, row: number, slot: number): void {
  const { c, cases, p, week } = w;
  if (cases.waitedCoordination.length > 0) cases.waitedCoordination[row] = week - cases.since[slot];
  cases.state[slot] = atDecide;
  if ((cases.shape[row] & 8) !== 0) cases.flags[slot] |= conflictFlag;
  if ((cases.flags[slot] & (conflictFlag | refusedFlag)) === 0 || w.open[5] === 1) {
    cases.reach(row, 5);
    release(w, row, slot);
    return;
  }
  if ((cases.flags[slot] & refusedFlag) === 0) cases.reach(row, 5);
  const { queue, unit, hours } = arbiter(w, row, slot);
  const arrival = week + 0.5;
  if (unit !== null)
    unit.queue.enqueue(0, row * 8 + decisionReached, arrival, (2 * hours) / adviceHours(w, unit), cases.deadline[row]);
  else askHead(w, w.superiorQueues[queue], row, decisionReached, hours, p.superiorAttention, arrival);
  c.goodwill[cases.partnerCount[slot] > 0 ? cases.partner[slot * 4] : cases.owner[row]] *= 1 - p.settlingCost;
}

/** Who settles: the own Dezernent, alone or with a colleague, or a unit whose seat and backing weigh more. */
function arbiter(w: World, row: number, slot: number): { queue: number; unit: Unit | null; authority: number; hours: number } {
  const { c, cases, p } = w;
  const t = cases.topic[row];
  const z = c.dezernat[cases.owner[row]];
  let common = true;
  for (let k = 0; k < cases.partnerCount[slot]; k++) if (c.dezernat[cases.partner[slot * 4 + k]] !== z) common = false;
  let authority = common ? p.lineAuthority : p.betweenDezernate;
  let unit: Unit | null = null;
  for (const candidate of w.units) {
    if (!candidate.active || candidate.present === 0 || !candidate.topics.includes(t)) continue;
    if (!candidate.ownHead && candidate.placement !== "deputyMayor") continue;
    const weight = candidate.authority + 0.25 * c.veto[t];
    if (weight > authority) {
      authority = weight;
      unit = candidate;
    }
  }
  for (const body of w.bodies)
    if (
      body.topics.includes(t) &&
      w.week >= body.lever.start &&
      (body.lever.end === null || w.week < body.lever.end) &&
      body.lever.purpose !== "exchange"
    )
      if (body.seated[cases.owner[row]] === 1)
        authority = Math.max(authority, body.lever.chair === "unit" ? 0.3 : common ? 0.7 : 0.55);
  return { queue: z, unit, authority: Math.min(0.95, Math.max(authority, c.backing[t])), hours: p.settlingHours };
}

/** The matter was settled: in favour, or the refusal stands, or the interests were weighed and the topic set aside. */
export function decisionFalls(w: World, row: number, slot: number): void {
  const { c, cases, p, departments } = w;
  const t = cases.topic[row];
  const stream = w.random.occasion[t];
  block(stream, c.code[cases.origin[row]], caseCounter(cases.week[row], cases.ordinal[row], decisionDraw));
  const z = c.dezernat[cases.owner[row]];
  const will = 0.4 + 0.6 * c.superiorPriority[t * w.dezernate + z];
  const { authority } = arbiter(w, row, slot);
  if (quarter(stream, 0) < Math.min(1, authority * will * 1.4)) {
    cases.flags[slot] &= ~refusedFlag;
    cases.reach(row, 5);
    release(w, row, slot);
    return;
  }
  const refused = (cases.flags[slot] & refusedFlag) !== 0;
  const proper = quarter(stream, 1) < p.properWeighing * (0.5 + 0.5 * c.priority[t * departments + cases.owner[row]]);
  settle(w, row, cases.handler[slot], refused ? uncoordinated : proper ? weighed : notReleased);
}

/** The own head releases the case, and the council may have a say in the larger ones. */
function release(w: World, row: number, slot: number): void {
  const { c, cases, p, departments, dezernate } = w;
  const t = cases.topic[row];
  const d = cases.owner[row];
  const topic = w.topics[t];
  const stream = w.random.occasion[t];
  const code = c.code[cases.origin[row]];
  if (w.open[5] === 0) {
    block(stream, code, caseCounter(cases.week[row], cases.ordinal[row], decisionDraw));
    const dt = t * departments + d;
    const motives =
      0.5 * (c.priority[dt] + c.conviction[dt]) +
      p.legalWeight * c.dutyLevel[t] +
      0.3 * c.superiorPriority[t * dezernate + c.dezernat[d]];
    if (quarter(stream, 2) >= motives / (motives + p.releaseReserve)) {
      settle(w, row, cases.handler[slot], notReleased);
      return;
    }
    const council = c.council[t] + 0.3 * c.dutyLevel[t];
    if (quarter(stream, 3) < p.councilShare * (1 - council)) {
      settle(w, row, cases.handler[slot], councilDecided);
      return;
    }
  }
  cases.reach(row, 6);
  cases.state[slot] = atAfford;
  block(stream, code, caseCounter(cases.week[row], cases.ordinal[row], executionDraw));
  cases.luck[slot] = quarter(stream, 2);
  if (w.open[6] === 0) {
    if (quarter(stream, 0) < topic.moneyShare * p.moneyShare)
      cases.money[slot] = topic.moneyEuro * p.moneyEuro * (0.25 + 1.5 * quarter(stream, 1));
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
