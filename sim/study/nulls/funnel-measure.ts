import { ln } from "../../core/maths.ts";
import { symbolicWeight } from "../../metrics/summaries.ts";
import { type Fate, fateInfo, fates, type Stage, stages } from "../../model/fate.ts";
import type { ExperimentOutcome } from "../hypotheses/experiment.ts";
import type { FunnelResult } from "./funnel.ts";

/**
 * The funnel's number for an outcome: gap, logPass, consideredShare, undecided, onPaper, lost.‹fate›, pass.‹stage› and
 * logPass.‹stage›, as for a run of the model, but of shares known exactly. NaN for every other measure: the funnel has no
 * state of people, no dynamics, no departments and no numbers of cases. Weeks and departments of the outcome are ignored.
 */
export function funnelMeasure(
  { fateShare }: FunnelResult,
  { measure, topic }: Pick<ExperimentOutcome, "measure" | "topic">,
): number {
  const of = (wanted: (fate: Fate) => boolean): number => {
    let sum = 0;
    fates.forEach((fate, f) => {
      if (wanted(fate)) sum += fateShare[topic * fates.length + f];
    });
    return sum;
  };
  const done = of((fate) => fate === "implemented");
  const onPaper = of((fate) => fate === "symbolic");
  const passed = done + symbolicWeight * onPaper;
  const [family, word] = measure.split(".");
  if (measure === "gap") return 1 - passed;
  if (measure === "logPass") return ln(passed);
  if (measure === "consideredShare") return of((fate) => fateInfo[fate].considered);
  if (measure === "undecided") return of((fate) => !fateInfo[fate].considered);
  if (measure === "onPaper") return onPaper / (done + onPaper);
  if (family === "lost" && fates.some((fate) => fate === word)) return of((fate) => fate === word);
  const at = stages.indexOf(word as Stage);
  if ((family !== "pass" && family !== "logPass") || at < 0) return Number.NaN;
  const share = of((fate) => stoppedAt(fate) > at) / of((fate) => stoppedAt(fate) >= at);
  return family === "pass" ? share : ln(share);
}

/** Index of the stage that stopped the case, beyond the last for cases that were finished. */
function stoppedAt(fate: Fate): number {
  const { stage } = fateInfo[fate];
  return stage === null ? stages.length : stages.indexOf(stage);
}
