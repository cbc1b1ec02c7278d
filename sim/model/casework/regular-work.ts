import { weeksPerYear } from "../../core/clock.ts";
import type { World } from "../world.ts";

/** Largest share of time that is planned as illness, however the parameters fall (assumption). */
const mostPlanned = 0.3;

/**
 * Regular work of every person: arrivals, load shared with colleagues, what is worked off, backlog, stress. Hours protected for
 * topics or owed to meetings are taken off first; what stays free is the slack from which voluntary tasks live.
 * Arrears above a limit are simplified or dropped and reported as harm to regular services.
 */
export function regularWork(w: World): void {
  const { c, p, departments, topicCount, recorder } = w;
  const { away, backlog, stress, weeklyHours, load } = c;
  const proportional = w.structures.regularWork === "proportional";
  const sharing = p.loadSharing;
  const calm = 1 - sharing;
  const loss = p.stressLoss;
  const pace = p.stressPace;
  const strainPerHour = 0.5 / p.backlogOfHalfStress;
  const limit = p.backlogLimit;
  // Capacity is planned with the usual illness: only absence beyond it is a burden (KGSt: hours a year net of sick leave).
  const planned = 1 / (1 - Math.min(mostPlanned, (p.sickSpellsPerYear * p.sickWeeks) / weeksPerYear));
  let backlogSum = 0;
  let stressSum = 0;
  let filled = 0;
  let working = 0;
  let regular = 0;
  let arrears = 0;
  for (let d = 0; d < departments; d++) {
    const n = c.staffCount[d];
    if (n === 0) continue;
    const capacityBefore = c.capacity[d];
    let reserved = 0;
    let owed = 0;
    const calmness = 1 - p.stressErodesProtection * c.meanStress[d];
    for (let t = 0; t < topicCount; t++) {
      const dt = t * departments + d;
      const open = c.openHours[dt];
      const share = p.protection * c.priority[dt] * calmness + p.dutyProtection * c.dutyLevel[t];
      const wanted = open + c.measureNeed[dt];
      const hours = Math.min(wanted, capacityBefore * share);
      c.protectedHours[dt] = hours;
      reserved += hours;
      owed += wanted;
    }
    const usual = c.utilisation[d] * w.season * (1 + c.noise[d]) + c.extraWork[d];
    if (proportional && owed > 0) {
      const topicShare = owed / (owed + usual * capacityBefore);
      for (let t = 0; t < topicCount; t++) {
        const dt = t * departments + d;
        c.protectedHours[dt] = capacityBefore * topicShare * ((c.openHours[dt] + c.measureNeed[dt]) / owed);
      }
      reserved = capacityBefore * topicShare;
    }
    reserved += c.meetingHours[d];
    c.meetingHours[d] = 0;
    const kept = capacityBefore > 0 ? Math.max(0.3, 1 - reserved / capacityBefore) : 1;

    const start = c.first[d];
    const end = start + n;
    const present = c.present[d];
    const vacancyShift = present > 0 ? 1 + p.vacancyShared * (n / present - planned) : 1;
    const relief = present > 0 ? c.reliefHours[d] / present : 0;
    const demand = usual * vacancyShift;
    const shared = sharing * c.meanBacklog[d] - relief;
    let capacity = 0;
    let slack = 0;
    let here = 0;
    let held = 0;
    let departmentBacklog = 0;
    let departmentStress = 0;
    for (let i = start; i < end; i++) {
      if (away[i] !== 0) {
        if (away[i] === 1) held++;
        continue;
      }
      const contracted = weeklyHours[i];
      const before = stress[i];
      const hours = contracted * (1 - loss * before);
      const able = hours * kept;
      // (|x| + x) / 2 is the part of x above zero: whether a person is behind is a coin toss, and a branch on it costs more than all else here.
      const due = calm * backlog[i] + shared + demand * load[i] * contracted;
      const behind = 0.5 * (Math.abs(due) + due) - able;
      const left = 0.5 * (Math.abs(behind) + behind);
      slack += left - behind;
      const beyond = left - limit;
      const dropped = 0.5 * (Math.abs(beyond) + beyond);
      arrears += dropped;
      const waiting = left - dropped;
      backlog[i] = waiting;
      const strain = waiting * strainPerHour - 1;
      const felt = before + pace * (1 + 0.5 * (strain - Math.abs(strain)) - before);
      stress[i] = felt;
      departmentStress += felt;
      capacity += hours;
      here++;
      departmentBacklog += waiting;
    }
    if (capacity < capacityBefore)
      for (let t = 0; t < topicCount; t++) c.protectedHours[t * departments + d] *= capacity / capacityBefore;
    c.capacity[d] = capacity;
    c.slack[d] = slack;
    c.present[d] = here;
    c.meanBacklog[d] = here > 0 ? departmentBacklog / here : 0;
    c.meanStress[d] = here > 0 ? departmentStress / here : c.meanStress[d];
    backlogSum += departmentBacklog;
    stressSum += departmentStress;
    filled += here + held;
    working += here;
    regular += demand * capacity;
  }
  recorder.backlogSum = backlogSum;
  recorder.stressSum = stressSum;
  recorder.filled = filled;
  recorder.here = working;
  recorder.regularHours += regular;
  recorder.arrearsHours += arrears;
}
