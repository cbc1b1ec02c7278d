import type { BodyLever } from "./levers.ts";

/** A body that meets: a working circle, steering circle or crisis group. */
export interface Body {
  readonly id: string;
  /** Key of its draws. */
  readonly key: number;
  readonly lever: BodyLever;
  /** Index of its lever. */
  readonly index: number;
  readonly topics: readonly number[];
  /** The Dezernat with most seats: its head chairs where a Dezernent does. */
  readonly dezernat: number;
  /** Departments with a seat. */
  readonly seats: readonly number[];
  /** Flag by department: has a seat. */
  readonly seated: Uint8Array;
  /** Matters already on the agenda of the next meeting. */
  onAgenda: number;
}

/** Week of the body's next meeting at or after `week`; −1 if it no longer meets. */
export function nextMeeting(body: Body, week: number): number {
  const { start, end, rhythm } = body.lever;
  const from = week < start ? start : week;
  const meeting = start + Math.ceil((from - start) / rhythm) * rhythm;
  return end !== null && meeting >= end ? -1 : meeting;
}
