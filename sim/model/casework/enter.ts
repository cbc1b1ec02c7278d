import { block, quarter } from "../../core/random.ts";
import { countAt, countsPerTopic } from "../capacity.ts";
import { atKnowHow, touchedByOfficer } from "../cases.ts";
import { count } from "../count.ts";
import { officerAnswered } from "../dienstweg.ts";
import { fateCode } from "../fate.ts";
import { adviceHours, advises } from "../process/officers.ts";
import { caseCounter } from "../process/outside.ts";
import { reception } from "../reception.ts";
import { referenceOpenness } from "../reference-house.ts";
import type { Unit } from "../unit.ts";
import type { World } from "../world.ts";
import { beginCoordination } from "./coordinate.ts";
import { lose, settle } from "./settle.ts";
import { withoutHelp } from "./without-help.ts";

const unassigned = fateCode("unassigned");
const unnoticed = fateCode("unnoticed");
const declined = fateCode("declined");

/** How far a surplus or shortfall in one stage is carried to the next when stages compensate. */
const carryLimit = 0.1;

/** This week's new occasions pass assign, notice, take up and know how, or are lost there. */
export function enter(w: World): void {
  const { c, cases, p, departments, staff, week, open } = w;
  const { awareness, openness, stress, duty, efficacy, ruleCoverage, blindness, unclear, unclearAlone, motive } = c;
  const { opennessWeight, stressCloses, coResponsibilityWeight, departmentalLogic, rulePrompts } = p;
  const compensating = w.structures.stages === "compensating";
  const least = compensating ? -carryLimit : 0;
  const end = cases.length;
  const { capacity, capacityFrom } = w.recorder;
  for (let row = cases.fresh; row < end; row++) {
    const d = cases.owner[row];
    const t = cases.topic[row];
    const dt = t * departments + d;
    const bits = cases.bits[row - cases.fresh];
    const uAssign = ((bits >>> 22) + 0.5) / 1024;
    const nobody = (cases.shape[row] & 7) > 0 ? unclear[dt] : unclearAlone[dt];
    const there = findHandler(w, d);
    const i = there < 0 && open[0] === 1 ? c.first[d] : there;
    if (i < 0 || (uAssign < nobody && open[0] === 0)) {
      lose(w, row, 0, unassigned);
      continue;
    }

    const at = capacityFrom + t * countsPerTopic;
    capacity[at + countAt.arose]++;
    const it = t * staff + i;
    const covered = ruleCoverage[dt] > 0 && restOf(uAssign, nobody) < ruleCoverage[dt];
    let carry = 0;
    if (open[1] === 0) {
      const blind = (1 - awareness[it]) * blindness[dt] * (covered ? 1 - rulePrompts : 1);
      const margin = 1 - blind - ((bits & 2047) + 0.5) / 2048;
      if (margin < least) {
        lose(w, row, 1, unnoticed);
        continue;
      }
      if (compensating) carry = margin > carryLimit ? carryLimit : margin;
    }

    capacity[at + countAt.recognised]++;
    if (open[2] === 0) {
      // Willingness: motives against the pull of the department's own logic.
      const motives =
        motive[dt] +
        opennessWeight * openness[it] * (1 - stressCloses * stress[i]) +
        coResponsibilityWeight * duty[it] * (0.5 + efficacy[i]);
      const margin = motives / (motives + departmentalLogic) - (((bits >>> 11) & 2047) + 0.5) / 2048 + carry;
      if (margin < least) {
        lose(w, row, 2, declined);
        continue;
      }
      if (compensating) carry = margin > carryLimit ? carryLimit : margin;
    }

    cases.reach(row, 3);
    const slot = cases.open(row, i);
    cases.state[slot] = atKnowHow;
    cases.since[slot] = week;
    cases.carry[slot] = carry;
    cases.hours[slot] = 0;
    if (covered) {
      cases.hours[slot] = c.ruleHours[dt];
      w.recorder.leverHours[c.ruleLever[dt]] += c.ruleHours[dt];
    }
    seekKnowHow(w, row, slot, i, covered ? c.ruleGuidance[dt] : 0);
  }
}

/** What is left of a uniform number that fell below `bound`, or above it: uniform again, 0…1. */
function restOf(u: number, bound: number): number {
  return u < bound ? u / bound : (u - bound) / (1 - bound);
}

/** Cases are handed out in turn; the head and who is away are passed over. −1 if nobody is there. */
function findHandler(w: World, d: number): number {
  const { first, staffCount, away, level, turn } = w.c;
  const n = staffCount[d];
  const start = first[d];
  let at = turn[d];
  turn[d] = at + 1 === n ? 0 : at + 1;
  for (let k = 0; k < n; k++) {
    if (away[start + at] === 0 && (level[start + at] !== 2 || n === 1)) return start + at;
    at = at + 1 === n ? 0 : at + 1;
  }
  return -1;
}

/** Own know-how, a rule's guidance, a colleague, or the officer: else the case is stuck. */
function seekKnowHow(w: World, row: number, slot: number, i: number, guidance: number): void {
  const { c, cases, p, staff, week, open } = w;
  const t = cases.topic[row];
  const d = cases.owner[row];
  const it = t * staff + i;
  const stream = w.random.occasion[t];
  block(stream, c.code[cases.origin[row]], caseCounter(week, cases.ordinal[row], 2));
  const need = c.needMean[t] * (1 - p.examplesEase * c.examples[t]) + p.needSpread * (2 * quarter(stream, 0) - 1);
  const effort = c.effortMean[t] * (0.25 + 1.5 * quarter(stream, 1));
  cases.effort[row] = effort;
  cases.hours[slot] += effort;
  const uHelp = quarter(stream, 2);
  const uWilling = quarter(stream, 3);
  cases.need[slot] = need;
  const own = Math.max(c.knowHow[it], guidance);
  cases.skill[slot] = own;
  if (own + cases.carry[slot] >= need || open[3] === 1) {
    if (own < need) cases.skill[slot] = need;
    else if (c.knowHow[it] < need && guidance >= need) count(w, t, countAt.helpedByRule);
    beginCoordination(w, row, slot);
    return;
  }
  const n = c.staffCount[d];
  const j = c.first[d] + Math.floor(uHelp * n);
  const jt = t * staff + j;
  if (
    j !== i &&
    c.away[j] === 0 &&
    c.knowHow[jt] >= need &&
    uWilling < p.help * (w.off.opennessOfOthers ? referenceOpenness : c.openness[jt]) * (1 - p.stressCloses * c.stress[j])
  ) {
    cases.skill[slot] = c.knowHow[jt];
    count(w, t, countAt.helpedByColleague);
    c.knowHow[it] += p.helpTeaches * (1 - c.knowHow[it]);
    beginCoordination(w, row, slot);
    return;
  }
  const unit = advisingUnit(w, t, d);
  if (unit !== null || c.outsideHours[t] >= p.adviceHours)
    block(stream, c.code[cases.origin[row]], caseCounter(week, cases.ordinal[row], 3));
  if (unit !== null) {
    const known = p.askUnknown + (1 - p.askUnknown) * unit.acquaintance[d];
    if (quarter(stream, 2) < p.asking * (0.3 + 0.7 * c.trust[it]) * known * reception(w, c.openness[it])) {
      const hours = p.adviceHours * (0.4 + 1.2 * quarter(stream, 0));
      const urgent = cases.deadline[row] - week < 6 || cases.value[row] > 1.35 ? 0 : 1;
      cases.flags[slot] |= touchedByOfficer;
      w.recorder.requests[t]++;
      unit.queue.enqueue(
        urgent,
        row * 8 + officerAnswered,
        week + quarter(stream, 1),
        hours / adviceHours(w, unit),
        cases.deadline[row],
      );
      return;
    }
  }
  // Outside knows most where the administration meets those concerned.
  const reach = p.outsideReach * c.expertise[t] * (0.3 + 0.7 * c.contact[t * w.departments + d]);
  if (c.outsideHours[t] >= p.adviceHours && quarter(stream, 3) < reach) {
    c.outsideHours[t] -= p.adviceHours;
    c.outsideTaken[t] += p.adviceHours;
    cases.skill[slot] = 0.5 + 0.5 * c.expertise[t];
    c.knowHow[it] += p.helpTeaches * (1 - c.knowHow[it]);
    count(w, t, countAt.helpedByOutside);
    beginCoordination(w, row, slot);
    return;
  }
  settle(w, row, i, withoutHelp(w, row));
}

/** The unit to ask: serves the department, has people, and the shortest line for its hours. */
function advisingUnit(w: World, t: number, d: number): Unit | null {
  let best: Unit | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const unit of w.units) {
    if (!advises(unit) || unit.serves[d] === 0 || !unit.topics.includes(t)) continue;
    const line = (unit.queue.length + 1) / Math.max(0.5, unit.freeHours * unit.hours.advise);
    if (line < shortest) {
      shortest = line;
      best = unit;
    }
  }
  return best;
}
