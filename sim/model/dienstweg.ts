import type { World } from "./world.ts";

/** Kinds of events of a case: 0…3 a partner has been reached, then the rest. An event is row · 8 + kind. */
export const officerAnswered = 4;
export const decisionReached = 5;
export const moneyRetry = 6;

/** Bits of an event below the row. */
export const eventShift = 3;

/** The matter of `partner` goes to the desk of department d's head: longer for a weightier case, out of a few hours a week. */
export function askHead(w: World, d: number, row: number, partner: number, arrival: number): void {
  const { cases, p } = w;
  w.headQueues[d].enqueue(
    urgency(w, row),
    row * 8 + partner,
    arrival,
    (p.headHours * cases.value[row]) / p.headAttention,
    cases.deadline[row],
  );
}

/**
 * Something goes to the Dezernent of Dezernat z: a refusal or conflict of goals to be settled (`kind` {@link decisionReached}), or
 * the matter of partner `kind` to be passed on across a boundary.
 */
export function askSuperior(w: World, z: number, row: number, kind: number, arrival: number): void {
  const { cases, p } = w;
  const hours = kind === decisionReached ? p.settlingHours : p.headHours;
  const service = (hours * cases.value[row]) / p.superiorAttention;
  w.superiorQueues[z].enqueue(urgency(w, row), row * 8 + kind, arrival, service, cases.deadline[row]);
}

/** Legal duty and a near deadline go first. */
function urgency({ c, cases, week }: World, row: number): 0 | 1 {
  return c.dutyLevel[cases.topic[row]] >= 1 || cases.deadline[row] - week < 5 ? 0 : 1;
}
