import { block, quarter } from "../../core/random.ts";
import {
  isRunning,
  measureDelivered,
  measureFailed,
  measureRunning,
  type Programme,
  partnersOfStep,
  stepAgreed,
  stepDone,
  stepFunded,
  stepTaken,
  stepWaiting,
} from "../programme.ts";
import { tie } from "../tie.ts";
import type { World } from "../world.ts";

/** Weekly draws of steps stand apart from those of the draft; 2,048 weeks a step. */
const weeklyDraw = 1 << 20;

/** Rates and chances of measures are per month of four weeks. */
const weeksAMonth = 4;

/** Every week each step that need not wait any more moves on: taken up, agreed, funded, worked on. */
export function pursueProgrammes(w: World): void {
  w.c.measureNeed.fill(0);
  const running = w.programmes.filter((programme) => isRunning(programme, w.week));
  if (running.length === 0) return;
  const help = w.topics.map((_, t) => helpFor(w, running, t));
  for (const programme of running) pursue(w, programme, help[programme.topic]);
}

function pursue(w: World, programme: Programme, help: Help): void {
  const { week, recorder } = w;
  const { state, topic, firstStep, steps, done, begin } = programme;
  for (let m = 0; m < state.length; m++) {
    if (state[m] >= measureDelivered || week < begin[m]) continue;
    for (let s = firstStep[m]; s < firstStep[m + 1]; s++) {
      if (steps.lead[s] < 0 || steps.state[s] === stepDone || (steps.after[s] & ~done[m]) !== 0) continue;
      moveOn(w, programme, m, s, help);
      if (steps.state[s] !== stepWaiting) state[m] = measureRunning;
      if (steps.state[s] === stepDone) done[m] |= 1 << (s - firstStep[m]);
    }
    if (done[m] === (1 << (firstStep[m + 1] - firstStep[m])) - 1) {
      state[m] = measureDelivered;
      recorder.programmeDelivered[topic] += counted(w, programme, m);
      recorder.measureWeeks[topic] += week - begin[m];
      recorder.measuresDelivered[topic]++;
    } else if (week >= programme.deadline[m]) state[m] = measureFailed;
    if (state[m] >= measureDelivered) recorder.programmeDue[topic] += counted(w, programme, m);
  }
}

/** Value of the measure if it falls due in the period compared. */
function counted(w: World, programme: Programme, m: number): number {
  return programme.deadline[m] >= w.compareFrom && programme.deadline[m] < w.weeks ? programme.value[m] : 0;
}

/** A step passes as many of its states as it can this week. */
function moveOn(w: World, programme: Programme, m: number, s: number, help: Help): void {
  const { week } = w;
  const { steps, key } = programme;
  block(w.random.measure, key, weeklyDraw + s * 2048 + week - programme.begin[m]);
  if (steps.state[s] === stepWaiting && quarter(w.random.measure, 0) < takeUp(w, programme, s) / weeksAMonth) {
    steps.state[s] = stepTaken;
    steps.since[s] = week;
  }
  if (steps.state[s] === stepTaken && agree(w, programme, s)) steps.state[s] = stepAgreed;
  if (steps.state[s] === stepAgreed && fund(w, programme, s)) steps.state[s] = stepFunded;
  if (steps.state[s] !== stepFunded) return;
  workOn(w, programme, s, help);
  if (steps.hoursDone[s] >= steps.hours[s] && week >= steps.since[s] + steps.weeks[s]) steps.state[s] = stepDone;
}

/** The lead department turns to the step: binding force still felt there, the head's priority, its people's openness. */
function takeUp(w: World, { topic, steps }: Programme, s: number): number {
  const dt = topic * w.departments + steps.lead[s];
  return w.p.measurePace * (0.5 * w.c.agreement[dt] + 0.5 * w.c.priority[dt]) * (0.4 + w.c.meanOpenness[dt]);
}

/** Each partner agrees by tie or by priority; true once all have. */
function agree(w: World, { topic, steps }: Programme, s: number): boolean {
  const { c, departments, p } = w;
  let all = true;
  for (let k = 0; k < partnersOfStep; k++) {
    const e = steps.partners[s * partnersOfStep + k];
    if (e < 0 || e === steps.lead[s] || (steps.agreed[s] & (1 << k)) !== 0) continue;
    const et = topic * departments + e;
    const chance = p.measureAgreement * (tie(w, steps.lead[s], e) + c.priority[et] + 0.5 * c.agreement[et]);
    if (quarter(w.random.measure, k + 1) < chance / weeksAMonth) steps.agreed[s] |= 1 << k;
    else all = false;
  }
  return all;
}

function fund(w: World, { topic: t, steps }: Programme, s: number): boolean {
  const { c, recorder } = w;
  const euro = steps.euro[s];
  if (euro > 0 && euro > c.programmePot[t]) return false;
  c.programmePot[t] -= euro;
  recorder.costBudgets += euro;
  return true;
}

/** The lead's hours left for measures, and those of units that carry the topic. */
function workOn(w: World, { topic, steps, index }: Programme, s: number, help: Help): void {
  const { c, departments } = w;
  const dt = topic * departments + steps.lead[s];
  const rest = steps.hours[s] - steps.hoursDone[s];
  if (rest <= 0) return;
  const own = Math.min(rest, c.measureHours[dt]);
  c.measureHours[dt] -= own;
  w.recorder.leverHours[index] += own;
  const helped = Math.min(rest - own, help.left, help.each);
  help.left -= helped;
  steps.hoursDone[s] += own + helped;
  c.measureNeed[dt] += Math.max(0, steps.hours[s] - steps.hoursDone[s]) / weeksAMonth;
}

/** Hours that others than the lead put into the measures of a topic this week: in all, and at most for one step. */
interface Help {
  left: number;
  readonly each: number;
}

/** Hours of units that carry topic t, and of projects that work on it together, shared among all steps that still ask for work. */
function helpFor(w: World, running: readonly Programme[], t: number): Help {
  let open = 0;
  for (const { topic, steps, state, firstStep } of running)
    for (let m = 0; topic === t && m < state.length; m++)
      if (state[m] === measureRunning)
        for (let s = firstStep[m]; s < firstStep[m + 1]; s++)
          if (steps.state[s] === stepFunded && steps.hoursDone[s] < steps.hours[s]) open++;
  let left = w.c.projectHours[t];
  w.c.projectHours[t] = 0;
  for (const unit of w.units)
    if (unit.active && unit.topics.includes(t)) left += (unit.freeHours * unit.hours.convene) / unit.topics.length;
  return { left, each: left / Math.max(1, open) };
}
