import { slowMonths, slowWeeks, weeksPerQuarter, weeksPerYear } from "../../core/clock.ts";
import { block, first } from "../../core/random.ts";
import { chargeHours } from "../charge.ts";
import { strength } from "../strength.ts";
import type { World } from "../world.ts";

/** No step teaches all there is to know, however many hours are offered: the most of what is missing (assumption). */
const mostAtOnce = 0.4;

/** Knowledge grows by training, colleagues, visits and project staff next door, and fades unused. Each department every other month. */
export function learning(w: World): void {
  const { c, p, departments, staff, week } = w;
  const { away, awareness, knowHow, openness } = c;
  const { courseHours } = w.recorder.byDepartment;
  const quarter = Math.floor(week / weeksPerQuarter);
  for (let d = 0; d < departments; d++) {
    const n = c.staffCount[d];
    if (((week + c.code[d]) & (slowWeeks - 1)) !== 1 || n === 0) continue;
    block(w.random.encounter, c.code[d], week);
    const offset = n > 1 ? 1 + Math.floor(first(w.random.encounter) * (n - 1)) : 0;
    const start = c.first[d];
    const time = timeForCourses(w, d);
    for (let t = 0; t < w.topicCount; t++) {
      const dt = t * departments + d;
      if (c.relevance[dt] === 0) continue;
      const offered = ((p.trainingHours + c.training[dt]) * slowWeeks) / weeksPerYear;
      const sent = ((c.assigned[dt] * slowWeeks) / weeksPerYear) * time;
      // An hour teaches the matter, or the process, or half of each: what is taught in one is not taught in the other.
      const rate = (2 * p.trainingTeaches * slowWeeks) / weeksPerYear;
      const usual = 0.5 * p.trainingHours;
      const even = w.off.interestAtCourses ? evenAttendance(w, t) : null;
      const free = even === null ? time : even.time;
      const willing = even === null ? c.meanOpenness[dt] : even.interest;
      const courseA = Math.min(mostAtOnce, rate * free * (usual + c.courseAwareness[dt]));
      const courseK = Math.min(mostAtOnce, rate * free * (usual + c.courseKnowHow[dt]));
      const assignedA = Math.min(mostAtOnce, rate * (time * c.sentAwareness[dt] + c.materialAwareness[dt] * c.meanOpenness[dt]));
      const assignedK = Math.min(mostAtOnce, rate * (time * c.sentKnowHow[dt] + c.materialKnowHow[dt] * c.meanOpenness[dt]));
      const heardThere = Math.min(1, p.forumTeaches * c.forumTalk[dt]);
      c.forumTalk[dt] = 0;
      const beyondUsual = rate * free * c.courseKnowHow[dt] * willing;
      const seen = Math.min(1, p.processTeaches * (beyondUsual + assignedK));
      const whole = c.processView[dt] + seen * (1 - c.processView[dt]);
      c.processView[dt] = whole - ((p.forgetting * slowWeeks) / weeksPerYear) * whole;
      const interested = free * willing;
      const hours = c.present[d] * (sent + offered * interested);
      c.meetingHours[d] += hours;
      courseHours[(quarter * w.topicCount + t) * departments + d] += hours;
      chargeCourses(w, d, t, time, interested);
      const visit = slowMonths * p.visitTeaches * c.visited[dt];
      const beside = slowMonths * p.besideTeaches * c.besideProject[dt];
      const exchange = slowMonths * p.peerTeaches;
      const fade = (p.forgetting * slowWeeks) / weeksPerYear;
      const floor = w.topics[t].awareness * p.awarenessFloor * p.awareness;
      const heardFrom = c.meanAwareness[t];
      const base = t * staff;
      for (let i = start; i < start + n; i++) {
        const j = i + offset < start + n ? i + offset : i + offset - n;
        if (away[i] === 2) continue;
        const peer = away[j] === 2 ? 0 : exchange;
        const it = base + i;
        const jt = base + j;
        const interest = even === null ? openness[it] : willing;
        let a = awareness[it];
        // (|x| + x) / 2 is the part of x above zero: whether the other knows more is a coin toss, and a branch on it costs more than the rest.
        const aheadA = awareness[jt] - a;
        const betterA = 0.5 * (Math.abs(aheadA) + aheadA);
        const elsewhere = heardFrom - a;
        a += (courseA * interest + assignedA + visit + beside) * (1 - a) + peer * betterA;
        if (heardThere > 0 && elsewhere > 0) a += heardThere * elsewhere;
        if (a > floor) a -= fade * (a - floor);
        awareness[it] = a;
        let k = knowHow[it];
        const aheadK = knowHow[jt] - k;
        const betterK = 0.5 * (Math.abs(aheadK) + aheadK);
        k += (courseK * interest + assignedK + beside) * (1 - k) + peer * betterK;
        knowHow[it] = k - fade * k;
      }
    }
  }
}

/** Share of the time for courses that department d finds under stress, 0…1. */
function timeForCourses({ c, p }: World, d: number): number {
  return 1 - p.stressAttendance * c.meanStress[d];
}

/** The house's mean time and interest for voluntary courses on a topic; their product is the share of hours attended, whoever attends. */
function evenAttendance(w: World, t: number): { readonly time: number; readonly interest: number } {
  const { c, departments } = w;
  let present = 0;
  let time = 0;
  let attended = 0;
  for (let d = 0; d < departments; d++) {
    const dt = t * departments + d;
    if (c.relevance[dt] === 0) continue;
    const hours = c.present[d] * timeForCourses(w, d);
    present += c.present[d];
    time += hours;
    attended += hours * c.meanOpenness[dt];
  }
  return { time: present > 0 ? time / present : 0, interest: time > 0 ? attended / time : 0 };
}

/** Hours of courses beyond the usual, charged to the levers that offer them. */
function chargeCourses(w: World, d: number, t: number, time: number, interested: number): void {
  const { c, organisation, topics, week } = w;
  for (const { lever, index } of w.courses) {
    const s = strength(lever, week);
    if (s === 0 || !lever.topics.includes(topics[t].id)) continue;
    if (lever.types.length > 0 && !lever.types.includes(organisation.departments[d].type)) continue;
    const each = (s * lever.hoursPerStaffYear * slowWeeks) / (weeksPerYear * lever.topics.length);
    chargeHours(w, index, c.present[d] * each * (lever.voluntary ? interested : time));
  }
}
