import { exp } from "../../core/maths.ts";
import { type Fate, fateInfo, fates, type Stage } from "../../model/fate.ts";
import type { ParameterSpec } from "../../model/parameters.ts";
import type { ExperimentArm } from "../hypotheses/experiment.ts";
import { baseLogits, funnelStages } from "./funnel-base.ts";
import { leverShifts, parameterShifts } from "./funnel-shifts.ts";

/** What the funnel gives for one arm in one world. */
export interface FunnelResult {
  /** Ids of the topics. */
  readonly topics: readonly string[];
  /** Share of a topic's value that ends in each fate; index topic · fates + fate, sum 1 a topic. */
  readonly fateShare: Float64Array;
}

/** How what is stopped at a stage is shared among its fates; stages with one fate are not listed (assumption). */
const stoppedShare: Partial<Record<Fate, number>> = { notReleased: 0.5, councilDecided: 0.25, weighed: 0.25 };

/**
 * The null model without agents, time, queues and size: every stage is a probability of its own. A world draws the probabilities
 * and what levers and parameters are worth; an arm adds its levers and settings to the logit of the stages they address, as much
 * of the counted weeks as they act, no matter when. Arms of one world share all draws. Nothing else has an effect: no department,
 * contact, person, process, structure or chance, and of what an outcome asks neither weeks nor departments.
 *
 * Stages are independent, so that the logarithm of what passes is a sum: levers on different stages do not interact on the log
 * scale, levers on the same stage weaken each other as it nears certainty. A stage the arm opens passes everything.
 *
 * @param world the world's index, key of its draws
 * @param seed seed of the ensemble
 * @param specs all parameters, for defaults and ranges
 */
export function funnel(
  arm: ExperimentArm,
  world: { readonly index: number },
  seed: string,
  specs: readonly ParameterSpec[],
): FunnelResult {
  const drawn = { seed, world: world.index };
  const base = baseLogits(seed, world.index);
  const settings = parameterShifts(arm.parameters, specs, drawn);
  const fateShare = new Float64Array(arm.topics.length * fates.length);
  arm.topics.forEach((topic, t) => {
    const levers = leverShifts(arm, topic, drawn);
    const passes = funnelStages.map((stage, s) =>
      arm.open.includes(stage as Stage) ? 1 : 1 / (1 + exp(-(base[s] + settings[s] + levers[s]))),
    );
    fateShare.set(shareOut(passes), t * fates.length);
  });
  return { topics: arm.topics.map(({ id }) => id), fateShare };
}

/** Shares by fate from the pass probabilities in the order of the stages. */
function shareOut(passes: readonly number[]): number[] {
  let reached = 1;
  const stopped = new Map(
    funnelStages.map((stage, s) => {
      const share = reached * (1 - passes[s]);
      reached *= passes[s];
      return [stage as string, share];
    }),
  );
  return fates.map((fate) => {
    if (fate === "implemented") return reached;
    const { stage } = fateInfo[fate];
    return (stopped.get(stage ?? "quality") ?? 0) * (stoppedShare[fate] ?? 1);
  });
}
