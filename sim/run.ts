import { buildWorld, type WorldInput } from "./model/build.ts";
import type { RunResult } from "./model/result.ts";
import { resultOf, simulate } from "./model/simulate.ts";
import { processes } from "./model/week.ts";

/** What a run is made of. */
export type RunInput = WorldInput;

/** A run under way, carried on in slices. However it is sliced, and however often it is looked at, it comes out the same. */
export interface OngoingRun {
  /** The week that comes next, from 0; equal to `weeks` once the run is through. */
  readonly week: number;
  /** The horizon asked for at the start. */
  readonly weeks: number;
  /** Carries the run on until `untilWeek` begins, at most to its horizon; a week that has passed changes nothing. */
  advance(untilWeek: number): void;
  /** What has happened so far, over the horizon asked for at the start; later slices leave it as it is. */
  result(): RunResult;
}

/** Begins a run at week 0. Throws when two department codes share a hash. */
export function beginRun(input: RunInput): OngoingRun {
  const world = buildWorld(input);
  const steps = processes.filter((p) => !input.without.includes(p.id));
  return {
    get week() {
      return world.week;
    },
    weeks: world.weeks,
    advance: (untilWeek) => simulate(world, steps, untilWeek),
    result: () => resultOf(world),
  };
}

/** One option of a scenario in one world: pure, the same input gives the same bits everywhere. */
export function run(input: RunInput): RunResult {
  const ongoing = beginRun(input);
  ongoing.advance(input.weeks);
  return ongoing.result();
}
