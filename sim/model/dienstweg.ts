import type { Queue } from "../core/queue.ts";
import { block, quarter } from "../core/random.ts";
import { atCoordinate, atDecide } from "./cases.ts";
import { caseCounter } from "./process/outside.ts";
import type { World } from "./world.ts";

/** Kinds of events of a case: 0…3 a partner has been reached, then the rest. An event is row · 8 + kind. */
export const officerAnswered = 4;
export const decisionReached = 5;
export const moneyRetry = 6;

/** Bits of an event below the row. */
export const eventShift = 3;

/** A matter goes to a head's desk: `hours` of attention out of a few a week. */
export function askHead(
  w: World,
  queue: Queue,
  row: number,
  kind: number,
  hours: number,
  attention: number,
  arrival: number,
): void {
  const urgent = w.c.dutyLevel[w.cases.topic[row]] >= 1 || w.cases.deadline[row] - w.week < 5 ? 0 : 1;
  queue.enqueue(urgent, row * 8 + kind, arrival, hours / attention, w.cases.deadline[row]);
}

/** Attention hours a matter needs: exponential about the mean, the same in every option. */
export function matterHours(w: World, row: number, draw: number): number {
  const { cases } = w;
  const stream = w.random.occasion[cases.topic[row]];
  block(stream, w.c.code[cases.origin[row]], caseCounter(cases.week[row], cases.ordinal[row], draw));
  const u = quarter(stream, 0);
  // −ln(1 − u) by the first terms of its series would be biased; twice a uniform has the same mean and less spread.
  return w.p.headHours * 2 * u;
}

/** Heads and Dezernenten work off what lies before them up to now. */
export function serveHeads(w: World): void {
  const { cases, departments, agenda, week, recorder } = w;
  for (let d = 0; d < departments; d++) {
    const queue = w.headQueues[d];
    if (queue.length === 0) continue;
    queue.serve(week, cases.slotOf, eventShift);
    for (let k = 0; k < queue.served; k++) {
      const event = queue.servedId[k];
      const row = event >> eventShift;
      const slot = cases.slotOf[row];
      recorder.headMatters++;
      recorder.headWaitWeeks += queue.servedStart[k] - queue.servedArrival[k];
      if (slot < 0 || cases.state[slot] !== atCoordinate) continue;
      const finish = queue.servedFinish[k];
      const partner = cases.partner[slot * 4 + (event & 3)];
      if (cases.owner[row] === d) {
        askHead(w, w.headQueues[partner], row, event & 7, matterHours(w, row, 9 + (event & 3)), attentionOf(w), finish);
      } else agenda.put(Math.max(week, Math.ceil(finish)), event);
    }
  }
  for (let z = 0; z < w.dezernate; z++) {
    const queue = w.superiorQueues[z];
    if (queue.length === 0) continue;
    queue.serve(week, cases.slotOf, eventShift);
    for (let k = 0; k < queue.served; k++) {
      const row = queue.servedId[k] >> eventShift;
      const slot = cases.slotOf[row];
      recorder.headMatters++;
      recorder.headWaitWeeks += queue.servedStart[k] - queue.servedArrival[k];
      if (slot >= 0 && cases.state[slot] === atDecide)
        agenda.put(Math.max(week, Math.ceil(queue.servedFinish[k])), row * 8 + decisionReached);
    }
  }
}

/** Hours a week a department head can give to cross-cutting matters. */
export function attentionOf(w: World): number {
  return w.p.headAttention;
}
