import type { Queue } from "../../core/queue.ts";
import { atCoordinate, atDecide, beyond, dienstweg } from "../cases.ts";
import { askHead, askSuperior, decisionReached, eventShift } from "../dienstweg.ts";
import type { World } from "../world.ts";
import { partnerAnswers } from "./coordinate.ts";
import { decisionFalls } from "./decide.ts";

/** Heads and Dezernenten work off what lies before them up to now. */
export function serveHeads(w: World): void {
  const { passedOn } = w;
  for (let d = 0; d < w.departments; d++) if (w.headQueues[d].length > 0) serveHead(w, d, w.headQueues[d]);
  for (let k = 0; k < passedOn.length; k += 2) passOn(w, passedOn.at(k), passedOn.at(k + 1));
  passedOn.clear();
  for (const queue of w.superiorQueues) if (queue.length > 0) serveSuperior(w, queue);
}

/** The own head passes a matter on to the partner's head; the partner's head has it answered. */
function serveHead(w: World, d: number, queue: Queue): void {
  const { cases, agenda, passedOn, week } = w;
  queue.serve(week, cases.slotOf, eventShift);
  noteWaits(w, queue);
  for (let k = 0; k < queue.served; k++) {
    const event = queue.servedId[k];
    const row = event >> eventShift;
    const slot = cases.slotOf[row];
    if (slot < 0 || cases.state[slot] !== atCoordinate) continue;
    const finish = queue.servedFinish[k];
    const partner = event & 3;
    if (cases.owner[row] === d) {
      passedOn.push(event);
      passedOn.push(finish);
    } else if (finish <= week) partnerAnswers(w, row, slot, partner);
    else agenda.put(Math.ceil(finish), event);
  }
}

/**
 * A matter that has left the own head's desk reaches that of the partner's head, once all heads have been served; across the
 * boundary to county or enterprise it goes by the own Dezernent first.
 */
function passOn(w: World, event: number, finish: number): void {
  const { c, cases } = w;
  const row = event >> eventShift;
  const slot = cases.slotOf[row];
  if (slot < 0 || cases.state[slot] !== atCoordinate) return;
  const k = event & 3;
  const e = cases.partner[slot * 4 + k];
  const d = cases.owner[row];
  if (cases.path[slot * 4 + k] === dienstweg && c.side[d] !== c.side[e]) {
    cases.path[slot * 4 + k] = beyond;
    askSuperior(w, c.dezernat[d], row, k, finish);
  } else askHead(w, e, row, k, finish);
}

/** A Dezernent settles refusals and conflicts of goals, and passes on what goes across a boundary. */
function serveSuperior(w: World, queue: Queue): void {
  const { cases, agenda, week } = w;
  queue.serve(week, cases.slotOf, eventShift);
  noteWaits(w, queue);
  for (let k = 0; k < queue.served; k++) {
    const event = queue.servedId[k];
    const row = event >> eventShift;
    const slot = cases.slotOf[row];
    if (slot < 0) continue;
    const finish = queue.servedFinish[k];
    if ((event & 7) !== decisionReached) {
      if (cases.state[slot] === atCoordinate) askHead(w, cases.partner[slot * 4 + (event & 3)], row, event & 3, finish);
      continue;
    }
    if (cases.state[slot] !== atDecide) continue;
    if (finish <= week) decisionFalls(w, row, slot);
    else agenda.put(Math.ceil(finish), row * 8 + decisionReached);
  }
}

function noteWaits({ recorder }: World, queue: Queue): void {
  for (let k = 0; k < queue.served; k++) recorder.headWaitWeeks += queue.servedStart[k] - queue.servedArrival[k];
  recorder.headMatters += queue.served;
}
