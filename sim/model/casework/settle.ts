import { countAt, countsPerTopic } from "../capacity.ts";
import { atKnowHow, touchedByOfficer } from "../cases.ts";
import { fateCode, stages } from "../fate.ts";
import type { World } from "../world.ts";

const implemented = fateCode("implemented");
const symbolic = fateCode("symbolic");

const coordinated = stages.indexOf("coordinate");
const worked = stages.indexOf("do");

/** The case gets its fate; whoever worked on it learns whether trying works here. */
export function settle(w: World, row: number, handler: number, fate: number): void {
  const { c, cases, p, week, staff } = w;
  const slot = cases.slotOf[row];
  const t = cases.topic[row];
  const done = fate === implemented || fate === symbolic;
  if (slot >= 0 && handler >= 0) {
    const it = t * staff + handler;
    const dt = t * w.departments + cases.owner[row];
    const at = w.recorder.capacityFrom + t * countsPerTopic;
    const counts = w.recorder.capacity;
    const lookedBack = Math.max(c.reflection[dt], c.evaluated[t]);
    counts[at + countAt.settled]++;
    counts[at + countAt.lookedBack] += lookedBack;
    const asked = (cases.flags[slot] & touchedByOfficer) !== 0;
    const unanswered = asked && cases.state[slot] === atKnowHow;
    let taught = asked && !unanswered;
    const stage = cases.stage[row];
    if (stage >= coordinated) {
      taught = true;
      const depth = stage === worked ? 1 : 0.5;
      c.knowHow[it] += p.doingTeaches * depth * (1 - c.knowHow[it]);
      c.awareness[it] += p.doingTeaches * depth * (1 - c.awareness[it]);
    }
    if (done) {
      const gain = fate === implemented ? 1 : 0.3;
      c.efficacy[handler] += p.efficacyPace * gain * (1 - c.efficacy[handler]);
      c.openness[it] += p.experience * gain * (1 - c.openness[it]);
    } else {
      const harm = 1 - c.tolerance[dt];
      c.efficacy[handler] -= p.efficacyPace * harm * c.efficacy[handler];
      c.openness[it] -= p.futility * harm * c.openness[it];
      if (c.reflection[dt] > 0) {
        taught = true;
        const gain = p.doingTeaches * c.reflection[dt];
        c.knowHow[it] += gain * (1 - c.knowHow[it]);
        c.awareness[it] += gain * (1 - c.awareness[it]);
      }
      c.seenLost[dt]++;
    }
    if (unanswered) {
      if (!w.off.lateAnswersCost) c.trust[it] -= 1.5 * p.trustLoss * c.trust[it];
      w.recorder.lapsed[t]++;
    }
    if (taught) counts[at + countAt.taught]++;
  }
  c.seenSettled[t]++;
  if (done) c.seenDone[t]++;
  if (fate === symbolic) c.seenThin[t]++;
  cases.close(row, fate, week);
}

/** A case is lost before anybody works on it: nothing is learned from it. */
export function lose(w: World, row: number, stage: number, fate: number): void {
  const { cases } = w;
  cases.stage[row] = stage;
  cases.fate[row] = fate;
  cases.settled[row] = w.week;
  const t = cases.topic[row];
  const at = w.recorder.capacityFrom + t * countsPerTopic;
  w.recorder.capacity[at + countAt.settled]++;
  w.recorder.capacity[at + countAt.lookedBack] += w.c.evaluated[t];
  w.c.seenSettled[t]++;
  w.c.seenLost[t * w.departments + cases.owner[row]]++;
}
