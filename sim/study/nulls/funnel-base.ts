import seedrandom from "seedrandom";
import { ln } from "../../core/maths.ts";
import type { Stage } from "../../model/fate.ts";

/** Stages of the funnel: those of a case, then whether finished work is proper rather than on paper. */
export type FunnelStage = Stage | "quality";

/** Least and greatest share that passes a stage in an arm without levers. */
interface PassRange {
  readonly stage: FunnelStage;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the pass probabilities of a world are drawn from, evenly on the logit. Source: assumption; together they put the gap of
 * an arm without levers inside about 0.45…0.85, where the specification centres the real model too. Knowledge and willingness
 * lose most, as practitioners perceive it (seed 001 §1.2, §1.3: direction alone).
 */
const passRanges: readonly PassRange[] = [
  { stage: "assign", from: 0.82, to: 0.98 },
  { stage: "notice", from: 0.6, to: 0.92 },
  { stage: "takeUp", from: 0.7, to: 0.95 },
  { stage: "knowHow", from: 0.65, to: 0.94 },
  { stage: "coordinate", from: 0.7, to: 0.96 },
  { stage: "decide", from: 0.82, to: 0.98 },
  { stage: "afford", from: 0.85, to: 0.99 },
  { stage: "do", from: 0.78, to: 0.97 },
  { stage: "quality", from: 0.65, to: 0.95 },
];

/** Stages of the funnel, in the order of a case's way. */
export const funnelStages: readonly FunnelStage[] = passRanges.map(({ stage }) => stage);

/** The uniform number in [0, 1) of one thing in one world; nothing else has a part in it. */
export function funnelDraw(seed: string, world: number, kind: "stage" | "lever" | "parameter", name: string): number {
  return seedrandom.alea(JSON.stringify(["funnel", seed, world, kind, name]))();
}

/** Logit of the share that passes each stage (order of {@link funnelStages}) in a world without levers. */
export function baseLogits(seed: string, world: number): Float64Array {
  return Float64Array.from(passRanges, ({ stage, from, to }) => {
    const low = logit(from);
    return low + funnelDraw(seed, world, "stage", stage) * (logit(to) - low);
  });
}

function logit(p: number): number {
  return ln(p / (1 - p));
}
