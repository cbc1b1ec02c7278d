import { weeksPerQuarter, weeksPerYear } from "../../core/clock.ts";
import { countAt, countsPerTopic } from "../capacity.ts";
import type { World } from "../world.ts";

/** Takes down the week and, once a quarter, the state of people; what officers and council see of results. */
export function observe(w: World): void {
  const { c, recorder, staff, departments, week } = w;
  const { series, byDepartment } = recorder;
  const quarter = Math.floor(week / weeksPerQuarter);
  const length = Math.min(weeksPerQuarter, w.weeks - quarter * weeksPerQuarter);
  const filled = Math.max(1, recorder.filled);
  const present = Math.max(1, recorder.here);
  series.backlogHours[quarter] += recorder.backlogSum / present / length;
  series.stress[quarter] += recorder.stressSum / present / length;
  series.sickness[quarter] += recorder.sick / filled / length;
  series.vacancy[quarter] += (1 - recorder.filled / Math.max(1, staff)) / length;
  for (let d = 0; d < departments; d++) {
    const at = quarter * departments + d;
    byDepartment.present[at] += c.present[d] / length;
    byDepartment.backlogHours[at] += c.meanBacklog[d] / length;
    byDepartment.stress[at] += c.meanStress[d] / length;
  }
  if ((week + 1) % weeksPerQuarter !== 0 && week + 1 !== w.weeks) return;
  series.arrears[quarter] = recorder.regularHours > 0 ? recorder.arrearsHours / recorder.regularHours : 0;
  recorder.regularHours = 0;
  recorder.arrearsHours = 0;
  for (let t = 0; t < w.topicCount; t++) observeTopic(w, t, quarter);
  if ((week + 1) % weeksPerYear === 0 || week + 1 === w.weeks) recorder.capacityFrom = endYear(w);
  for (const unit of w.units) {
    unit.advised = 0;
    unit.available = 0;
  }
}

function observeTopic(w: World, t: number, quarter: number): void {
  const { c, recorder } = w;
  const { series } = recorder;
  const at = quarter * w.topicCount + t;
  observePeople(w, t, quarter);
  series.councilSupport[at] = c.council[t];
  let advised = 0;
  let available = 0;
  for (const unit of w.units)
    if (unit.active && unit.topics.includes(t)) {
      advised += unit.advised;
      available += unit.available;
    }
  series.officerUtilisation[at] = available > 0 ? advised / available : 0;
  c.meanAwareness[t] = series.awareness[at];
  report(w, t);
  series.reported[at] = c.reported[t];
  series.achieved[at] = c.seenSettled[t] > 0 ? (c.seenDone[t] - c.seenThin[t]) / c.seenSettled[t] : 0;
  c.seenSettled[t] = 0;
  c.seenDone[t] = 0;
  c.seenThin[t] = 0;
}

/** Means over people in post and heads' priorities, by department and in all; the house's sums run person by person, so that they do not depend on departments. */
function observePeople(w: World, t: number, quarter: number): void {
  const { c, recorder, staff, departments, topicCount } = w;
  const { series, byDepartment } = recorder;
  const { away } = c;
  const at = quarter * topicCount + t;
  let awareness = 0;
  let knowHow = 0;
  let openness = 0;
  let trust = 0;
  let priority = 0;
  let courseHours = 0;
  let n = 0;
  for (let d = 0; d < departments; d++) {
    let awarenessHere = 0;
    let knowHowHere = 0;
    let opennessHere = 0;
    let trustHere = 0;
    let here = 0;
    const end = c.first[d] + c.staffCount[d];
    for (let i = c.first[d]; i < end; i++) {
      if (away[i] === 2) continue;
      here++;
      const it = t * staff + i;
      const a = c.awareness[it];
      const k = c.knowHow[it];
      const o = c.openness[it];
      const trusting = c.trust[it];
      awareness += a;
      knowHow += k;
      openness += o;
      trust += trusting;
      awarenessHere += a;
      knowHowHere += k;
      opennessHere += o;
      trustHere += trusting;
    }
    n += here;
    priority += c.priority[t * departments + d] * c.staffCount[d];
    const dt = at * departments + d;
    const people = Math.max(1, here);
    courseHours += byDepartment.courseHours[dt];
    byDepartment.inPost[quarter * departments + d] = here;
    byDepartment.awareness[dt] = awarenessHere / people;
    byDepartment.knowHow[dt] = knowHowHere / people;
    byDepartment.openness[dt] = opennessHere / people;
    byDepartment.trust[dt] = trustHere / people;
    byDepartment.priority[dt] = c.priority[t * departments + d];
    byDepartment.courseHours[dt] = here > 0 ? byDepartment.courseHours[dt] / here : 0;
  }
  n = Math.max(1, n);
  series.awareness[at] = awareness / n;
  series.knowHow[at] = knowHow / n;
  series.openness[at] = openness / n;
  series.trust[at] = trust / n;
  series.priority[at] = priority / Math.max(1, staff);
  series.courseHours[at] = courseHours / n;
}

/**
 * Officers report what they see as done: on paper and properly done look alike to them, and what has been reported once is reported
 * again. An evaluation tells the two apart and puts reports right.
 */
function report({ c, p, units }: World, t: number): void {
  const looked = c.evaluated[t];
  const told = units.some((unit) => unit.present > 0 && unit.topics.includes(t));
  const drift = told ? p.reportDrift * (1 - looked) * (p.overstatementAtMost - c.overstatement[t]) : 0;
  c.overstatement[t] += drift - looked * c.overstatement[t];
  if (c.seenSettled[t] === 0) return;
  const seen = (c.seenDone[t] - looked * c.seenThin[t]) / c.seenSettled[t];
  c.reported[t] = Math.min(1, seen * (1 + c.overstatement[t]));
  c.visibleResults[t] += p.resultsPace * (c.reported[t] - c.visibleResults[t]);
}

/** The year's states of people for the profile of transformative capacity; returns where the next year's counts begin. */
function endYear({ c, recorder, staff, departments, topicCount }: World): number {
  for (let t = 0; t < topicCount; t++) {
    const at = recorder.capacityFrom + t * countsPerTopic;
    let duty = 0;
    let awareness = 0;
    let n = 0;
    for (let i = 0; i < staff; i++) {
      if (c.away[i] === 2) continue;
      n++;
      duty += c.duty[t * staff + i];
      awareness += c.awareness[t * staff + i];
    }
    let led = 0;
    for (let d = 0; d < departments; d++) if (c.priority[t * departments + d] >= 0.5) led += c.staffCount[d];
    recorder.capacity[at + countAt.meanCoResponsibility] = duty / Math.max(1, n);
    recorder.capacity[at + countAt.meanAwareness] = awareness / Math.max(1, n);
    recorder.capacity[at + countAt.shareLed] = led / Math.max(1, staff);
  }
  return Math.min(recorder.capacityFrom + topicCount * countsPerTopic, recorder.capacity.length - topicCount * countsPerTopic);
}
