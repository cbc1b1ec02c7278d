import type { ProgrammeLever } from "./levers.ts";

/** States of a measure. */
const measureWaiting = 0;
export const measureRunning = 1;
export const measureDelivered = 2;
export const measureFailed = 3;

/** States of a step. */
export const stepWaiting = 0;
export const stepTaken = 1;
export const stepAgreed = 2;
export const stepFunded = 3;
export const stepDone = 4;

/** Most partner departments of a step. */
export const partnersOfStep = 3;

/** The steps of all measures of a programme as columns; a measure's steps stand together, each after those it waits for. */
export interface Steps {
  /** Department in the lead. */
  readonly lead: Int32Array;
  /** Partner departments, {@link partnersOfStep} a step, −1 none. */
  readonly partners: Int32Array;
  /** Shortest time it takes, weeks. */
  readonly weeks: Int32Array;
  readonly hours: Float64Array;
  readonly hoursDone: Float64Array;
  readonly euro: Float64Array;
  /** Steps of the same measure that must be done before, as bits. */
  readonly after: Int32Array;
  readonly state: Uint8Array;
  /** Partners that have agreed, as bits. */
  readonly agreed: Uint8Array;
  /** Week it was taken up. */
  readonly since: Int32Array;
}

/** An adopted concept (Handlungskonzept) with its measures as columns; each measure is a network of steps. */
export interface Programme {
  readonly lever: ProgrammeLever;
  /** Index of its lever. */
  readonly index: number;
  readonly topic: number;
  /** Key of its draws. */
  readonly key: number;
  readonly begin: Int32Array;
  readonly deadline: Int32Array;
  readonly value: Float64Array;
  readonly state: Uint8Array;
  /** Steps done, as bits. */
  readonly done: Int32Array;
  /** Index of each measure's first step; the last entry is the number of steps. */
  readonly firstStep: Int32Array;
  readonly steps: Steps;
}

/** Columns for `count` steps, all waiting. */
export function createSteps(count: number): Steps {
  return {
    lead: new Int32Array(count),
    partners: new Int32Array(count * partnersOfStep).fill(-1),
    weeks: new Int32Array(count),
    hours: new Float64Array(count),
    hoursDone: new Float64Array(count),
    euro: new Float64Array(count),
    after: new Int32Array(count),
    state: new Uint8Array(count),
    agreed: new Uint8Array(count),
    since: new Int32Array(count),
  };
}

/** Whether the concept is in force in `week`. */
export function isRunning({ lever }: Programme, week: number): boolean {
  return week >= lever.start && (lever.end === null || week < lever.end);
}

/** Measure m begins anew: what was done for it is void. */
export function restartMeasure({ state, done, firstStep, steps }: Programme, m: number): void {
  state[m] = measureWaiting;
  done[m] = 0;
  for (let s = firstStep[m]; s < firstStep[m + 1]; s++) {
    steps.state[s] = stepWaiting;
    steps.agreed[s] = 0;
    steps.hoursDone[s] = 0;
  }
}
