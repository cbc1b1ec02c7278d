import { block, quarter } from "../../core/random.ts";
import {
  isRunning,
  measureAgreed,
  measureDelivered,
  measureFailed,
  measureFunded,
  measureTaken,
  measureWaiting,
  type Programme,
} from "../programme.ts";
import type { World } from "../world.ts";
import { tie } from "./coordinate.ts";

/** Once a month every measure of an adopted concept that is due to begin moves on: taken up, agreed, funded, worked on. */
export function pursueProgrammes(w: World): void {
  w.c.measureNeed.fill(0);
  for (const programme of w.programmes) if (isRunning(programme, w.week)) pursue(w, programme);
}

function pursue(w: World, programme: Programme): void {
  const { week, recorder } = w;
  const { state, topic, key } = programme;
  for (let m = 0; m < state.length; m++) {
    if (state[m] >= measureDelivered || week < programme.begin[m] || programme.lead[m] < 0) continue;
    block(w.random.measure, key, m * 256 + 16 + (((week - programme.begin[m]) >> 2) % 239));
    const u = quarter(w.random.measure, 0);
    if (state[m] === measureWaiting && u < takeUp(w, programme, m)) state[m] = measureTaken;
    else if (state[m] === measureTaken && agree(w, programme, m)) state[m] = measureAgreed;
    else if (state[m] === measureAgreed && fund(w, programme, m)) state[m] = measureFunded;
    if (state[m] === measureFunded) workOn(w, programme, m);
    if (state[m] === measureFunded && programme.hoursDone[m] >= programme.hours[m]) state[m] = measureDelivered;
    if (state[m] === measureDelivered) recorder.programmeDelivered[topic] += counted(w, programme, m);
    else if (week + 4 > programme.deadline[m]) state[m] = measureFailed;
    if (state[m] >= measureDelivered) recorder.programmeDue[topic] += counted(w, programme, m);
  }
}

/** Value of the measure if it falls due in the period compared. */
function counted(w: World, programme: Programme, m: number): number {
  return programme.deadline[m] >= w.compareFrom && programme.deadline[m] < w.weeks ? programme.value[m] : 0;
}

/** The lead department turns to the measure: binding force still felt there, the head's priority, its people's openness. */
function takeUp(w: World, programme: Programme, m: number): number {
  const dt = programme.topic * w.departments + programme.lead[m];
  return w.p.measurePace * (0.5 * w.c.agreement[dt] + 0.5 * w.c.priority[dt]) * (0.4 + w.c.meanOpenness[dt]);
}

/** Each partner agrees by tie or by priority; true once all have. */
function agree(w: World, programme: Programme, m: number): boolean {
  const { c, departments, p } = w;
  let all = true;
  for (let k = 0; k < 3; k++) {
    const e = programme.partners[m * 3 + k];
    if (e < 0 || e === programme.lead[m] || (programme.agreed[m] & (1 << k)) !== 0) continue;
    const et = programme.topic * departments + e;
    const chance = p.measureAgreement * (tie(w, programme.lead[m], e) + c.priority[et] + 0.5 * c.agreement[et]);
    if (quarter(w.random.measure, k + 1) < chance) programme.agreed[m] |= 1 << k;
    else all = false;
  }
  return all;
}

function fund(w: World, programme: Programme, m: number): boolean {
  const t = programme.topic;
  if (programme.euro[m] > w.c.programmePot[t]) return false;
  w.c.programmePot[t] -= programme.euro[m];
  w.recorder.costBudgets += programme.euro[m];
  return true;
}

/** The lead's hours left for measures, and those of a unit that carries the topic. */
function workOn(w: World, programme: Programme, m: number): void {
  const { c, departments } = w;
  const dt = programme.topic * departments + programme.lead[m];
  let hours = Math.min(programme.hours[m] - programme.hoursDone[m], 4 * c.measureHours[dt]);
  c.measureHours[dt] -= hours / 4;
  for (const unit of w.units)
    if (unit.active && unit.topics.includes(programme.topic))
      hours +=
        (4 * unit.weeklyHours * (1 - unit.relief) * unit.hours.convene) /
        (unit.topics.length * Math.max(1, openMeasures(programme)));
  programme.hoursDone[m] += hours;
  c.measureNeed[dt] += Math.max(0, programme.hours[m] - programme.hoursDone[m]) / 4;
}

function openMeasures(programme: Programme): number {
  let open = 0;
  for (let m = 0; m < programme.state.length; m++) if (programme.state[m] === measureFunded) open++;
  return open;
}
