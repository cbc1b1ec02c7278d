import type { Queue } from "../core/queue.ts";
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
