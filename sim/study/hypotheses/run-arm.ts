import type { Ablation } from "../../model/ablation.ts";
import type { Parameters } from "../../model/parameters.ts";
import type { RunResult } from "../../model/result.ts";
import { run } from "../../run.ts";
import type { Setting } from "../../scenario/hypothesis.ts";
import { complete } from "../setting.ts";
import type { World } from "../world.ts";
import type { ExperimentArm } from "./experiment.ts";

/** One arm in one world; `trace` keeps waiting times of single cases. */
export function runArm(arm: ExperimentArm, world: World, seed: number, trace: boolean): RunResult {
  return run({
    organisation: arm.organisation,
    topics: arm.topics,
    levers: arm.levers,
    parameters: settle(world, arm.parameters),
    structures: { ...world.structures, ...arm.structures },
    seed,
    weeks: arm.weeks,
    compareFrom: arm.compareFrom,
    open: arm.open,
    trace,
    without: arm.off as readonly Ablation[],
  });
}

/** The world's parameters with those of the arm held or moved. */
function settle({ parameters }: World, settings: Readonly<Record<string, Setting>>): Parameters {
  const values = { ...parameters };
  for (const [name, setting] of Object.entries(settings)) {
    if (typeof setting === "number") values[name] = setting;
    else if ("times" in setting) values[name] *= setting.times;
    else values[name] += setting.plus;
  }
  return complete(values);
}
