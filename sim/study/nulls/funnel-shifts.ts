import { ln } from "../../core/maths.ts";
import type { Lever } from "../../model/levers.ts";
import type { ParameterSpec } from "../../model/parameters.ts";
import type { Topic } from "../../model/topic.ts";
import type { Setting } from "../../scenario/hypothesis.ts";
import type { ExperimentArm } from "../hypotheses/experiment.ts";
import { actingShare } from "./acting-share.ts";
import { type FunnelStage, funnelDraw, funnelStages } from "./funnel-base.ts";
import { type Doses, funnelLevers } from "./funnel-levers.ts";
import { funnelParameters } from "./funnel-parameters.ts";

/** Logit that one unit of dose is worth, drawn for each world and kind of lever (assumption). */
const perDose = { from: 0.1, to: 0.5 } as const;

/** Logit that a parameter is worth over its whole plausible range, drawn for each world and parameter (assumption). */
const perRange = { from: 0.5, to: 1.5 } as const;

/** How far beyond its range a setting is followed, in ranges: what lies further moves a stage no more. */
const mostRanges = 3;

/** Who draws: the seed of the ensemble and the index of the world. */
export interface Drawn {
  readonly seed: string;
  readonly world: number;
}

/** What the arm's levers add to the logit of each stage, for one of its topics; in the order of {@link funnelStages}. */
export function leverShifts(arm: ExperimentArm, topic: Topic, { seed, world }: Drawn): Float64Array {
  const shifts = new Float64Array(funnelStages.length);
  arm.levers.forEach((lever, index) => {
    if (!concerns(lever, topic.id, arm.topics)) return;
    const share = actingShare(arm, index);
    if (share === 0) return;
    const worth = share * between(perDose, funnelDraw(seed, world, "lever", lever.lever));
    for (const [stage, dose] of Object.entries(dosesOf(lever, topic)))
      shifts[funnelStages.indexOf(stage as FunnelStage)] += worth * dose;
  });
  return shifts;
}

function dosesOf(lever: Lever, topic: Topic): Doses {
  const { doses } = funnelLevers[lever.lever] as { doses(lever: Lever, topic: Topic): Doses };
  return doses(lever, topic);
}

/** Whether the lever is about the topic; added work, and forums where everybody meets, are about all topics. */
function concerns(lever: Lever, topic: string, all: readonly Topic[]): boolean {
  if ("topic" in lever) return lever.topic === topic;
  if (!("topics" in lever) || lever.topics.length === 0) return true;
  const whole = lever.lever === "effort" || lever.lever === "forum";
  return whole ? all.some(({ id }) => lever.topics.includes(id)) : lever.topics.includes(topic);
}

/** What the arm's settings add to the logit of each stage, relative to the defaults, in units of the plausible ranges. */
export function parameterShifts(
  settings: ExperimentArm["parameters"],
  specs: readonly ParameterSpec[],
  { seed, world }: Drawn,
): Float64Array {
  return Float64Array.from(funnelStages, (stage) => {
    const { raise, lower } = funnelParameters[stage];
    let shift = 0;
    for (const spec of specs) {
      const setting = settings[spec.name];
      const sign = raise.some((name) => name === spec.name) ? 1 : lower.some((name) => name === spec.name) ? -1 : 0;
      if (setting === undefined || sign === 0) continue;
      shift += sign * ranges(spec, setting) * between(perRange, funnelDraw(seed, world, "parameter", spec.name));
    }
    return shift;
  });
}

/** How far the setting lies from the default, in widths of the plausible range on its own scale. */
function ranges({ default: usual, min, max, scale }: ParameterSpec, setting: Setting): number {
  const value = typeof setting === "number" ? setting : "times" in setting ? usual * setting.times : usual + setting.plus;
  if (max === min) return 0;
  if (scale === "log" && value <= 0) return -mostRanges;
  const away = scale === "log" ? ln(value / usual) / ln(max / min) : (value - usual) / (max - min);
  return Math.max(-mostRanges, Math.min(mostRanges, away));
}

function between({ from, to }: { readonly from: number; readonly to: number }, u: number): number {
  return from + u * (to - from);
}
