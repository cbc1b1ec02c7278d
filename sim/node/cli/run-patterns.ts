import { type Assessment, assess, meanEffects } from "../../study/hypotheses/assess.ts";
import { effectsOf, type WorldEffects } from "../../study/hypotheses/effects.ts";
import type { Experiment } from "../../study/hypotheses/experiment.ts";
import { asIs, nullModels } from "../../study/hypotheses/variants.ts";
import type { Library } from "../library.ts";
import type { Call } from "./command.ts";
import type { HypothesisOnFile } from "./hypothesis-files.ts";
import type { AblationResult, NullResult, PatternResult, PatternsJson } from "./patterns-json.ts";
import { sayHowToGoOn } from "./say-how-to-go-on.ts";
import { originOf, planTrials, tellHypotheses } from "./test-hypotheses.ts";
import type { trialOptions } from "./trial-options.ts";
import { runTrials, type Trials } from "./trials.ts";

/** Worlds in which ablations and null models are set beside. */
const worldsBeside = 40;

/** What an ablation may leave of an effect that it should remove. */
const third = 1 / 3;

/** Runs patterns with their ablations and the null models beside; undefined after Ctrl-C. */
export async function runPatterns(
  files: readonly HypothesisOnFile[],
  library: Library,
  call: Call<typeof trialOptions>,
): Promise<PatternsJson | undefined> {
  const request = planTrials(files, library, call, files.length === 1 ? `pattern-${files[0].hypothesis.id}` : "patterns");
  const besideWorlds = Math.min(worldsBeside, request.budget);
  const beside = (at: number) => [...files[at].experiment.ablations.map(({ id }) => id), ...nullModels];
  const trials = await runTrials({ ...request, beside, besideWorlds }, call.terminal);
  if (!trials) {
    sayHowToGoOn(request.folder, call);
    return undefined;
  }
  const told = tellHypotheses(files, trials);
  return {
    schemaVersion: 1,
    ...originOf(trials, request),
    besideWorlds,
    patterns: files.map((file, i) => patternResult(file, told[i], trials, files.length)),
  };
}

function patternResult(
  { hypothesis, experiment }: HypothesisOnFile,
  told: Omit<
    PatternResult,
    "set" | "seen" | "grade" | "ablations" | "ablatedEffect" | "nulls" | "funnelVerdict" | "queueVerdict"
  >,
  trials: Trials,
  hypotheses: number,
): PatternResult {
  const ablations = experiment.ablations.map((ablation) => ablationResult(experiment, ablation, told.contrasts, trials));
  const nulls = Object.fromEntries(nullModels.map((model) => [model, nullResult(experiment, model, trials, hypotheses)]));
  const { set, seen } = hypothesis.pattern ?? { set: "C", seen: false };
  return {
    ...told,
    set,
    seen,
    grade: hypothesis.evidence.grade,
    ablations,
    ablatedEffect: ablations[0]?.contrasts[0]?.ablated ?? null,
    nulls,
    funnelVerdict: nulls.funnel.verdict,
    queueVerdict: nulls["queue-network"].verdict,
  };
}

/** Effects with and without the mechanism in the same worlds; only contrasts that demand an effect can lose one. */
function ablationResult(
  experiment: Experiment,
  { id, title, removes }: Experiment["ablations"][number],
  contrasts: Assessment["contrasts"],
  { tables, weights }: Trials,
): AblationResult {
  const ablated = effectsOf(experiment, id, tables.trials!);
  const without = meanEffects(ablated, weights);
  const whole = meanEffects(inWorlds(effectsOf(experiment, asIs, tables.trials!), ablated.worlds), weights);
  const compared = contrasts.flatMap(({ claim, test }, i) => {
    if (test !== "above" || !removes.includes(claim)) return [];
    const estimate = whole[i];
    const shrinks = Math.abs(without[i]) < third * Math.abs(estimate) || without[i] * estimate <= 0;
    return [{ claim, effect: estimate, ablated: without[i], shrinks }];
  });
  return { id, title, contrasts: compared, vanishes: compared.length > 0 && compared.every(({ shrinks }) => shrinks) };
}

/** The effects in some of the worlds. */
function inWorlds({ worlds, effects }: WorldEffects, wanted: readonly number[]): WorldEffects {
  const kept = worlds.flatMap((world, i) => (wanted.includes(world) ? [i] : []));
  return { worlds: kept.map((i) => worlds[i]), effects: effects.map((values) => kept.map((i) => values[i])) };
}

function nullResult(experiment: Experiment, model: string, { tables, weights }: Trials, hypotheses: number): NullResult {
  const seen = effectsOf(experiment, model, tables.trials!);
  if (seen.effects.some((values) => values.every(Number.isNaN))) return { verdict: "silent", effect: null };
  const { verdict, contrasts } = assess(seen, experiment.contrasts, weights, { confidence: experiment.confidence, hypotheses });
  return { verdict, effect: contrasts[0].estimate };
}
