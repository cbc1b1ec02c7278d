import type { Text } from "../../sim/core/language.ts";
import type { Contrast } from "../../sim/study/hypotheses/experiment.ts";
import type { TestVerdict } from "../../sim/study/statistics/test-verdict.ts";
import type { ForestWords, Judged, StandIn } from "../text/forest-words.ts";
import { countOf } from "../text/numbers.ts";

/** One number that must hold, with what the sets of assumptions say; effects in units of its outcome, the sign as claimed. */
export interface ForestContrast {
  /** Id of its claim. */
  readonly claim: string;
  /** What it says, a sentence without its full stop. */
  readonly says: Text;
  readonly test: Contrast["test"];
  /** Smallest effect that counts, > 0. */
  readonly bound: number;
  readonly unit: Text;
  /** Weighted mean and its interval; an end may be infinite, the mean NaN where no run gives a number. */
  readonly estimate: number;
  readonly lo: number;
  readonly hi: number;
  readonly priorEstimate: number;
  readonly verdict: TestVerdict;
  /** Effect without the mechanism that it is said to rest on. */
  readonly ablated?: number;
  /** Effects that null models give. */
  readonly standIns?: Readonly<Partial<Record<StandIn, number>>>;
}

/** Contrasts that must hold together. */
export interface ForestHypothesis {
  readonly id: string;
  readonly title: Text;
  readonly verdict: TestVerdict;
  /** 0.5…0.999. */
  readonly confidence: number;
  readonly worlds: number;
  /** Share of the sets of assumptions in which all of it holds, weighted and by the ranges alone, 0…1; NaN when nothing counts. */
  readonly shareOfWorlds: number;
  readonly sharePrior: number;
  /** Whether its file was changed after its first test. */
  readonly exploratory: boolean;
  /** One at least. */
  readonly contrasts: readonly ForestContrast[];
}

/** Figure 14: which hypotheses hold. */
export interface EffectForestData {
  readonly judged: Judged;
  /** Which ones these are, where they are not all: "Muster der Menge C"; else empty. */
  readonly scope: Text;
  /** Whether sets of assumptions have weights; else the ranges alone say the same and are left out. */
  readonly weighted: boolean;
  /** One at least, in any number; in the order in which they are drawn. */
  readonly hypotheses: readonly ForestHypothesis[];
}

/** In how many sets of assumptions a hypothesis holds, weighted, and by the ranges alone where that may differ. */
export function forestCounts(
  { shareOfWorlds, sharePrior, worlds }: Pick<ForestHypothesis, "shareOfWorlds" | "sharePrior" | "worlds">,
  weighted: boolean,
): [count: number, worlds: number, prior: number | undefined] {
  return [countOf(shareOfWorlds, worlds), worlds, weighted ? countOf(sharePrior, worlds) : undefined];
}

/** How many hypotheses got which verdict, in a sentence without its full stop. */
export function forestFinding(
  { judged, hypotheses }: { readonly judged: Judged; readonly hypotheses: readonly Pick<ForestHypothesis, "verdict">[] },
  words: ForestWords,
): string {
  const count = (wanted: ForestHypothesis["verdict"]) => hypotheses.filter(({ verdict }) => verdict === wanted).length;
  return words.title(judged, {
    supported: count("supported"),
    contradicted: count("contradicted"),
    equivalent: count("equivalent"),
    undecided: count("undecided"),
  });
}
