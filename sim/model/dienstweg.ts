import type { Queue } from "../core/queue.ts";
import { atCoordinate, atDecide } from "./cases.ts";
import type { World } from "./world.ts";

/** Kinds of events of a case: 0…3 a partner has been reached, then the rest. An event is row · 8 + kind. */
export const officerAnswered = 4;
export const decisionReached = 5;
export const moneyRetry = 6;

/** Bits of an event below the row. */
export const eventShift = 3;

/** A matter goes to a head's desk: it takes `hours` for a case of value 1, more for a weightier one, out of a few a week. */
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
  queue.enqueue(urgent, row * 8 + kind, arrival, (hours * w.cases.value[row]) / attention, w.cases.deadline[row]);
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
        askHead(w, w.headQueues[partner], row, event & 7, w.p.headHours, w.p.headAttention, finish);
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
