import type { ProgrammeLever } from "./levers.ts";

/** States of a measure. */
export const measureWaiting = 0;
export const measureTaken = 1;
export const measureAgreed = 2;
export const measureFunded = 3;
export const measureDelivered = 4;
export const measureFailed = 5;

/** An adopted concept (Handlungskonzept) with its measures as columns. */
export interface Programme {
  readonly lever: ProgrammeLever;
  readonly topic: number;
  /** Key of its draws. */
  readonly key: number;
  /** Lead department of each measure. */
  readonly lead: Int32Array;
  /** Partner departments, up to 3 a measure, −1 none. */
  readonly partners: Int32Array;
  readonly begin: Int32Array;
  readonly deadline: Int32Array;
  readonly hours: Float64Array;
  readonly hoursDone: Float64Array;
  readonly euro: Float64Array;
  readonly value: Float64Array;
  readonly state: Uint8Array;
  /** Partners that have agreed, as bits. */
  readonly agreed: Uint8Array;
}

/** Whether the concept is in force in `week`. */
export function isRunning({ lever }: Programme, week: number): boolean {
  return week >= lever.start && (lever.end === null || week < lever.end);
}
