import { slowMonths, slowWeeks, weeksPerYear } from "../../core/clock.ts";
import { block, first } from "../../core/random.ts";
import type { World } from "../world.ts";

/** Knowledge grows by training, colleagues, visits and project staff next door, and fades unused. Each department every other month. */
export function learning(w: World): void {
  const { c, p, departments, staff, week } = w;
  const { away } = c;
  for (let d = 0; d < departments; d++) {
    const n = c.staffCount[d];
    if (((week + c.code[d]) & (slowWeeks - 1)) !== 1 || n === 0) continue;
    block(w.random.encounter, c.code[d], week);
    const offset = n > 1 ? 1 + Math.floor(first(w.random.encounter) * (n - 1)) : 0;
    const start = c.first[d];
    const time = 1 - p.stressAttendance * c.meanStress[d];
    for (let t = 0; t < w.topicCount; t++) {
      const dt = t * departments + d;
      if (c.relevance[dt] === 0) continue;
      const offered = ((p.trainingHours + c.training[dt]) * slowWeeks) / weeksPerYear;
      const sent = ((c.assigned[dt] * slowWeeks) / weeksPerYear) * time;
      const course = p.trainingTeaches * offered * time;
      const assigned = p.trainingTeaches * sent;
      const interested = time * c.meanOpenness[dt];
      c.meetingHours[d] += c.present[d] * (sent + offered * interested);
      const extra = sent + ((c.training[dt] * slowWeeks) / weeksPerYear) * interested;
      w.recorder.costMeetings += c.present[d] * extra * p.costPerHour;
      const visit = slowMonths * p.visitTeaches * c.visited[dt];
      const beside = slowMonths * p.besideTeaches * c.besideProject[dt];
      const exchange = slowMonths * p.peerTeaches;
      const fade = (p.forgetting * slowWeeks) / weeksPerYear;
      const floor = w.topics[t].awareness * p.awarenessFloor * p.awareness;
      const base = t * staff;
      for (let i = start; i < start + n; i++) {
        const j = i + offset < start + n ? i + offset : i + offset - n;
        if (away[i] === 2) continue;
        const peer = away[j] === 2 ? 0 : exchange;
        const it = base + i;
        const jt = base + j;
        const interest = c.openness[it];
        const taught = course * interest + assigned;
        let a = c.awareness[it];
        const betterA = c.awareness[jt] - a;
        a += (taught + visit + beside) * (1 - a) + (betterA > 0 ? peer * betterA : 0);
        if (a > floor) a -= fade * (a - floor);
        c.awareness[it] = a;
        let k = c.knowHow[it];
        const betterK = c.knowHow[jt] - k;
        k += (taught + beside) * (1 - k) + (betterK > 0 ? peer * betterK : 0);
        c.knowHow[it] = k - fade * k;
      }
    }
  }
}
