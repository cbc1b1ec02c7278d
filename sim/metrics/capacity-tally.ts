import { weeksPerYear } from "../core/clock.ts";
import { type CapacityCount, capacityCounts } from "../model/capacity.ts";
import type { RunResult } from "../model/result.ts";

/** What was counted for one topic over some years: events summed, means over staff (0…1) averaged over the years' ends. */
export type CapacityTally = Readonly<Record<CapacityCount, number>>;

/** Number of years a run counted, the last one perhaps cut short. */
export function yearsCounted(run: RunResult): number {
  return run.capacity.length / (run.topics.length * capacityCounts.length);
}

/** First year that lies wholly in the period compared; the last year if none does. */
export function firstComparedYear(run: RunResult): number {
  return Math.max(0, Math.min(Math.ceil(run.compareFrom / weeksPerYear), yearsCounted(run) - 1));
}

/** Tally of the years `from` to before `until`, counted from 0; `topic` is an index into `run.topics`. */
export function tallyCapacity(run: RunResult, topic: number, from: number, until: number): CapacityTally {
  // Without a prototype it has a shape of its own. V8 would else give it that of `countAt` and, as means are fractions, loosen what it
  // knows about the places in there: every later run would take four times as long in Chromium (measured).
  const tally: Record<CapacityCount, number> = Object.create(null);
  for (const [c, count] of capacityCounts.entries()) {
    let sum = 0;
    for (let year = from; year < until; year++) {
      sum += run.capacity[(year * run.topics.length + topic) * capacityCounts.length + c];
    }
    tally[count] = isMean(count) ? sum / (until - from) : sum;
  }
  return tally;
}

function isMean(count: CapacityCount): boolean {
  return count === "meanCoResponsibility" || count === "meanAwareness" || count === "shareLed";
}
