import { weeksPerYear } from "../../core/clock.ts";
import { exp, largestPoissonMean, poisson } from "../../core/maths.ts";
import { block, first, quarter, type Stream } from "../../core/random.ts";
import { strength } from "../strength.ts";
import type { World } from "../world.ts";

/** What reaches the administration from outside: season, events, demand and this week's occasions. The same in every option. */
export function outside(w: World): void {
  const phase = (w.week % weeksPerYear) / weeksPerYear;
  w.season = 1 + w.p.season * (phase < 0.5 ? 1 - 4 * phase : 4 * phase - 3);
  if (w.leverWeeks[w.week] === 1) applyDemand(w);
  drawRegularWork(w);
  drawOccasions(w);
}

/** Demand levers change how many occasions come, regular work, contact and salience. */
function applyDemand(w: World): void {
  const { c, p, departments, topicCount } = w;
  c.extraWork.fill(0);
  c.eventSalience.fill(0);
  c.novelty.fill(0);
  for (let t = 0; t < topicCount; t++) {
    const topic = w.topics[t];
    for (let d = 0; d < departments; d++) {
      const dt = t * departments + d;
      c.arrivals[dt] = (c.relevance[dt] * c.staffCount[d] * topic.occasionsPerStaffYear * p.occasionRate) / weeksPerYear;
      c.contact[dt] = w.organisation.departments[d].contact[topic.id] ?? 0;
    }
    for (const lever of w.levers) {
      if (lever.lever !== "demand" || lever.topic !== topic.id) continue;
      const s = strength(lever, w.week);
      if (s === 0) continue;
      c.eventSalience[t] = Math.min(1, c.eventSalience[t] + s * lever.salience);
      for (let d = 0; d < departments; d++) {
        const dt = t * departments + d;
        const reach = c.contact[dt] > 0 ? 0.3 + 0.7 * c.contact[dt] : 0.3;
        const growth = s * (lever.occasions - 1) * reach;
        const before = c.arrivals[dt];
        c.arrivals[dt] *= 1 + growth;
        if (before > 0 && growth > 0) c.novelty[dt] = Math.min(1, c.novelty[dt] + (lever.novelty * growth) / (1 + growth));
        if (c.contact[dt] > 0) {
          c.extraWork[d] += s * lever.regularWork * c.contact[dt];
          c.contact[dt] = Math.min(1, c.contact[dt] + s * lever.contact);
        }
      }
    }
    for (let d = 0; d < departments; d++) {
      const dt = t * departments + d;
      c.noArrival[dt] = exp(-c.arrivals[dt]);
    }
  }
}

/** Regular work swings around the department's utilisation, week by week with some memory. */
function drawRegularWork(w: World): void {
  const { noise, code, staffCount } = w.c;
  const stream = w.random.department;
  const memory = w.p.loadMemory;
  const swing = w.p.loadSwing * Math.sqrt((1 - memory * memory) * 3);
  for (let d = 0; d < w.departments; d++) {
    if (staffCount[d] === 0) continue;
    block(stream, code[d], w.week);
    noise[d] =
      memory * noise[d] + swing * (quarter(stream, 0) + quarter(stream, 1) + quarter(stream, 2) + quarter(stream, 3) - 2);
  }
}

/** Number of occasions of one department and topic; very large means are drawn in parts. 4,095 at most, the range of ordinals. */
function drawCount(stream: Stream, code: number, week: number, mean: number, none: number): number {
  block(stream, code, caseCounter(week, 4095, 255));
  if (mean <= largestPoissonMean) return poisson(first(stream), mean, none);
  const parts = Math.ceil(mean / largestPoissonMean);
  const zero = exp(-mean / parts);
  let count = poisson(first(stream), mean / parts, zero);
  for (let part = 1; part < parts; part++) {
    block(stream, code, caseCounter(week, 4095, 255 - part));
    count += poisson(first(stream), mean / parts, zero);
  }
  return Math.min(4095, count);
}

/** This week's occasions: how many, and the 64 random bits each brings: its properties, and its luck in the first three stages. */
function drawOccasions(w: World): void {
  w.cases.beginWeek();
  const { c, cases, departments, topicCount, week, p } = w;
  for (let d = 0; d < departments; d++) {
    const code = c.code[d];
    for (let t = 0; t < topicCount; t++) {
      const dt = t * departments + d;
      if (c.arrivals[dt] === 0) continue;
      const stream = w.random.occasion[t];
      const count = drawCount(stream, code, week, c.arrivals[dt], c.noArrival[dt]);
      const topic = w.topics[t];
      const partnerScale = topic.partners * p.partners;
      const conflict = topic.conflict * p.conflict;
      const shortest = week + 3 + topic.deadlineWeeks * p.deadline * 0.3;
      const span = (topic.deadlineWeeks * p.deadline * 1.4) / 128;
      for (let n = 0; n < count; n++) {
        block(stream, code, caseCounter(week, n, 0));
        const word = stream.out[0];
        const deadline = Math.round(shortest + span * ((word & 127) + 0.5));
        const value = 0.5 + (((word >>> 7) & 255) + 0.5) / 256;
        const partners = Math.min(4, Math.floor((2 * partnerScale * (((word >>> 15) & 255) + 0.5)) / 256 + 0.5));
        const conflicting = (word >>> 23) + 0.5 < conflict * 512;
        cases.add(d, t, week, n, deadline, value, partners | (conflicting ? 8 : 0), stream.out[1]);
      }
    }
  }
}

/** Counter of draw `draw` of the `ordinal`-th occasion of `week`: 11 + 12 + 8 bits, no collisions. */
export function caseCounter(week: number, ordinal: number, draw: number): number {
  return (week * 4096 + ordinal) * 256 + draw;
}
