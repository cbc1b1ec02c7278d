import { instruments } from "../../../sim/instruments/registry.ts";
import type { Lever } from "../../../sim/model/levers.ts";
import type { Parameters } from "../../../sim/model/parameters.ts";
import type { ProcessId } from "../../../sim/model/week.ts";
import type { RunInput } from "../../../sim/run.ts";
import type { ExperimentArm } from "../../../sim/study/hypotheses/experiment.ts";
import { inputWith, parametersWith, topicsNamed, town } from "../../support/city.ts";

/** Topics of all arms here. */
export const topics = ["climate-adaptation", "integration"];

/** Every instrument at work as in its example, from week 10 to the horizon. */
export const everything: readonly Lever[] = instruments.flatMap((i) =>
  i.levers(i.example.with, { id: i.id, topics, start: 10, end: null, ramp: 4 }),
);

/** The levers of one instrument on both topics from the start, some of its values changed. */
export function leversOf(id: string, values: Record<string, number | string | boolean> = {}, start = 0): readonly Lever[] {
  const instrument = instruments.find((i) => i.id === id)!;
  return instrument.levers({ ...instrument.example.with, ...values }, { id, topics, start, end: null, ramp: 0 });
}

/** An arm in a typical administration of about 180 staff, without levers, some of it changed. */
export function armWith(changes: Partial<ExperimentArm> = {}): ExperimentArm {
  return {
    id: "arm",
    title: { de: "Arm", en: "Arm" },
    organisation: town,
    topics: topicsNamed(...topics),
    levers: [],
    weeks: 104,
    compareFrom: 0,
    parameters: {},
    structures: {},
    off: [],
    open: [],
    chance: "",
    ...changes,
  };
}

/** What runs when the arm meets a world of defaults; parameters of the arm are held at plain numbers. */
export function inputOf(arm: ExperimentArm): RunInput {
  return inputWith({
    organisation: arm.organisation,
    topics: arm.topics,
    levers: arm.levers,
    parameters: parametersWith(arm.parameters as Partial<Parameters>),
    structures: { ...inputWith().structures, ...arm.structures },
    weeks: arm.weeks,
    compareFrom: arm.compareFrom,
    open: arm.open,
    without: arm.off as readonly ProcessId[],
  });
}
