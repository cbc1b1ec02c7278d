import { caseLookedAt, caseNumber } from "../case-number.ts";
import { atAfford, atCoordinate, atDecide, atKnowHow, atWork, delegatedFlag, objectedFlag, refusedFlag } from "../cases.ts";
import { fateCode } from "../fate.ts";
import type { World } from "../world.ts";
import { settle } from "./settle.ts";
import { withoutHelp } from "./without-help.ts";

const uncoordinated = fateCode("uncoordinated");
const notReleased = fateCode("notReleased");
const unfunded = fateCode("unfunded");
const overloaded = fateCode("overloaded");
const symbolic = fateCode("symbolic");
const implemented = fateCode("implemented");

/** The case has all it needs and joins the department's line of cases in work; the more urgent do not overtake. */
export function beginWork(w: World, row: number, slot: number): void {
  const { c, cases, departments, week } = w;
  cases.reach(row, 7);
  cases.state[slot] = atWork;
  cases.since[slot] = week;
  if (w.open[7] === 1) {
    finish(w, row, slot);
    return;
  }
  const dt = cases.topic[row] * departments + cases.owner[row];
  cases.hours[slot] *= 1 - w.p.processSaves * c.processView[dt];
  c.openHours[dt] += cases.hours[slot];
  cases.nextInWork[slot] = -1;
  if (c.workHead[dt] < 0) c.workHead[dt] = slot;
  else cases.nextInWork[c.workTail[dt]] = slot;
  c.workTail[dt] = slot;
}

/** Hours go to cases in work: first what is protected for each topic, then the slack, topic by topic in order of priority. */
export function work(w: World): void {
  const { c, departments, topicCount } = w;
  for (let d = 0; d < departments; d++) {
    if (c.staffCount[d] === 0) continue;
    let slack = c.slack[d];
    let wanted = 0;
    for (let t = 0; t < topicCount; t++) {
      const dt = t * departments + d;
      c.measureHours[dt] = c.protectedHours[dt] - spend(w, dt, c.protectedHours[dt]);
      wanted += c.openHours[dt] * (0.2 + c.priority[dt]);
    }
    const free = slack;
    for (let t = 0; t < topicCount; t++) {
      const dt = t * departments + d;
      if (wanted <= 0 || c.openHours[dt] <= 0) continue;
      slack -= spend(w, dt, free * ((c.openHours[dt] * (0.2 + c.priority[dt])) / wanted));
    }
    for (let t = 0; t < topicCount && slack > 1e-9; t++) {
      const dt = t * departments + d;
      if (c.openHours[dt] > 0) slack -= spend(w, dt, slack);
    }
    for (let t = 0; t < topicCount; t++) {
      const dt = t * departments + d;
      c.measureHours[dt] += (slack / topicCount) * c.relevance[dt];
    }
  }
}

/** Works `hours` off the line of (department, topic); returns the hours used. */
function spend(w: World, dt: number, hours: number): number {
  const { c, cases } = w;
  let left = hours;
  while (left > 1e-9 && c.workHead[dt] >= 0) {
    const slot = c.workHead[dt];
    const rest = cases.hours[slot] - cases.hoursDone[slot];
    if (rest > left) {
      cases.hoursDone[slot] += left;
      c.openHours[dt] -= left;
      return hours;
    }
    left -= rest;
    c.openHours[dt] -= rest;
    leaveLine(w, dt, slot);
    finish(w, cases.caseOf[slot], slot);
  }
  if (c.workHead[dt] < 0) c.openHours[dt] = 0;
  return hours - left;
}

/** Done: properly, or on paper only where know-how was thin, the matter was watered down, or people were worn out. */
function finish(w: World, row: number, slot: number): void {
  const { c, cases, p, week } = w;
  const handler = cases.handler[slot];
  const short = cases.need[slot] - cases.skill[slot];
  const thin =
    p.thinness +
    p.thinFromStress * c.stress[handler] +
    (short > 0 ? p.thinFromIgnorance * short : 0) +
    ((cases.flags[slot] & objectedFlag) !== 0 ? p.thinFromObjections : 0) +
    ((cases.flags[slot] & delegatedFlag) !== 0 ? p.delegationErrors : 0);
  if (cases.waitedWork.length > 0) cases.waitedWork[row] = week - cases.since[slot];
  const onPaper = cases.luck[slot] < thin && !(short <= 0 && isSentBack(w, row));
  settle(w, row, handler, onPaper ? symbolic : implemented);
}

/** An evaluation finds some of the thin work and sends it back, which costs the department hours; know-how must be there to mend it. */
function isSentBack(w: World, row: number): boolean {
  const { c, cases, p } = w;
  const looked = c.evaluated[cases.topic[row]];
  if (looked === 0 || caseNumber(w, row, caseLookedAt) >= looked * p.evaluationCorrects) return false;
  c.meetingHours[cases.owner[row]] += p.reworkHours;
  return true;
}

/** Takes a slot out of its line of work (usually the first). */
function leaveLine(w: World, dt: number, slot: number): void {
  const { c, cases } = w;
  let before = -1;
  for (let s = c.workHead[dt]; s !== slot; s = cases.nextInWork[s]) before = s;
  const after = cases.nextInWork[slot];
  if (before < 0) c.workHead[dt] = after;
  else cases.nextInWork[before] = after;
  if (c.workTail[dt] === slot) c.workTail[dt] = before;
}

/** Cases whose deadline has come end where they stand. */
export function closeDue(w: World): void {
  const { c, cases, p, week, departments } = w;
  for (let row = cases.dueFirst(week); row >= 0; row = cases.dueAfter(row)) {
    const slot = cases.slotOf[row];
    if (slot < 0) continue;
    let fate = uncoordinated;
    switch (cases.state[slot]) {
      case atKnowHow:
        fate = withoutHelp(w, row);
        break;
      case atCoordinate:
        break;
      case atDecide:
        fate = (cases.flags[slot] & refusedFlag) !== 0 ? uncoordinated : notReleased;
        break;
      case atAfford:
        fate = unfunded;
        break;
      case atWork: {
        const dt = cases.topic[row] * departments + cases.owner[row];
        c.openHours[dt] -= cases.hours[slot] - cases.hoursDone[slot];
        leaveLine(w, dt, slot);
        fate = cases.hoursDone[slot] >= p.thinShare * cases.hours[slot] ? symbolic : overloaded;
        break;
      }
    }
    settle(w, row, cases.handler[slot], fate);
  }
}
