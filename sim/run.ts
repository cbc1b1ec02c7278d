import { buildWorld, type WorldInput } from "./model/build.ts";
import type { RunResult } from "./model/result.ts";
import { resultOf, simulate } from "./model/simulate.ts";
import { processes } from "./model/week.ts";

/** What a run is made of. */
export type RunInput = WorldInput;

/** One option of a scenario in one world: pure, the same input gives the same bits everywhere. */
export function run(input: RunInput): RunResult {
  const world = buildWorld(input);
  simulate(
    world,
    processes.filter((p) => !input.without.includes(p.id)),
  );
  return resultOf(world);
}
