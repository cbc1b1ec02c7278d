import { findingWordsOf } from "../../../viz/findings/text/words.ts";
import type { Text } from "../../core/language.ts";
import type { Ensemble } from "../../study/ensemble.ts";
import { judgeTogether } from "../../study/statistics/holm.ts";
import type { Library } from "../library.ts";
import { canonicalJson } from "../store/canonical.ts";
import { modelVersion } from "../store/model-version.ts";
import { register } from "../store/registrations.ts";
import { trialsId } from "../store/trials-folder.ts";
import { chooseEnsemble } from "./choose-ensemble.ts";
import type { Call } from "./command.ts";
import type { HypothesisOnFile } from "./hypothesis-files.ts";
import { movedCases } from "./moved.ts";
import { sayHowToGoOn } from "./say-how-to-go-on.ts";
import type { TestedHypothesis, TestJson } from "./test-json.ts";
import type { trialOptions } from "./trial-options.ts";
import { runTrials, type Trials, type TrialsRequest } from "./trials.ts";

/** The plan under which hypotheses are tried, and where its results lie. */
export function planTrials(
  files: readonly HypothesisOnFile[],
  { parameters }: Library,
  { options, terminal }: Call<typeof trialOptions>,
  name: string,
): Pick<TrialsRequest, "plan" | "model" | "folder" | "budget" | "replications" | "workers" | "csv"> {
  const told = {
    remark: (text: { de: string; en: string }) => terminal.remark(terminal.say(text)),
    warn: (text: { de: string; en: string }) => terminal.warn(terminal.say(text)),
  };
  const plan = {
    experiments: files.map(({ experiment }) => experiment),
    parameters,
    seed: options.seed ?? "querschnitt",
    ensemble: chooseEnsemble(options.ensemble, parameters, told),
    fixed: {},
    fixedStructures: {},
  };
  const model = modelVersion();
  return {
    plan,
    model,
    folder: options.out ?? `results/${name}-${trialsId(plan, model).slice(0, 8)}`,
    budget: affordable(options.worlds, plan.ensemble, told.remark),
    replications: options.replications,
    workers: options.workers,
    csv: options.csv ?? terminal.language,
  };
}

/** As many worlds as asked for, but no more than are stored: one that comes again is no new set of assumptions. */
function affordable(worlds: number, ensemble: Ensemble, remark: (text: Text) => void): number {
  if (ensemble.kind === "ranges" || worlds <= ensemble.worlds.length) return worlds;
  const stored = ensemble.worlds.length;
  remark({
    de: `Höchstens ${stored} Annahmensätze: So viele sind gespeichert (mehr mit --ensemble ranges).`,
    en: `At most ${stored} sets of assumptions: as many are stored (more with --ensemble ranges).`,
  });
  return stored;
}

/** Freezes the files, tries the hypotheses and judges them together; undefined after Ctrl-C. */
export async function testHypotheses(
  files: readonly HypothesisOnFile[],
  library: Library,
  call: Call<typeof trialOptions>,
): Promise<TestJson | undefined> {
  const name = files.length === 1 ? `test-${files[0].hypothesis.id}` : `test-${files.length}-hypotheses`;
  const request = planTrials(files, library, call, name);
  const { registered, tried } = await register(
    // What a file refers to counts as part of it.
    files.map(({ hypothesis: { id }, text, experiment }) => ({ id, text: text + canonicalJson(experiment) })),
    { model: request.model, seed: request.plan.seed },
  );
  const trials = await runTrials({ ...request, beside: () => [], besideWorlds: 0 }, call.terminal);
  if (!trials) {
    sayHowToGoOn(request.folder, call);
    return undefined;
  }
  const limits = { de: findingWordsOf("de").figureLimits(false), en: findingWordsOf("en").figureLimits(false) };
  return {
    schemaVersion: 1,
    ...originOf(trials, request),
    hypotheses: tellHypotheses(files, trials).map((one, i) => ({ ...one, registered: registered[i] })),
    tried,
    limits: { de: limits.de.join(" "), en: limits.en.join(" ") },
  };
}

/** Where the numbers of trials lie and what they follow from. */
export function originOf({ folder, digest }: Trials, { model, plan }: Pick<TrialsRequest, "model" | "plan">) {
  return { results: folder, digest, model, seed: plan.seed, ensemble: plan.ensemble.kind };
}

/** What the trials say about each hypothesis, judged together. */
export function tellHypotheses(
  files: readonly HypothesisOnFile[],
  { assessments, tables, weights }: Trials,
): Omit<TestedHypothesis, "registered">[] {
  const confidence = Math.max(...files.map(({ experiment }) => experiment.confidence));
  return judgeTogether(assessments, confidence).map((judged, i) => {
    const { id, title, statement, evidence } = files[i].hypothesis;
    const [first] = judged.contrasts;
    return {
      id,
      title,
      statement,
      evidence,
      verdict: judged.verdict,
      p: judged.p,
      adjusted: judged.adjusted,
      effect: first.estimate,
      lo: first.lo,
      hi: first.hi,
      confidence,
      worlds: judged.worlds,
      shareOfWorlds: judged.share,
      sharePrior: judged.sharePrior,
      contrasts: judged.contrasts,
      moved: movedCases(id, tables.moved, weights),
    };
  });
}
