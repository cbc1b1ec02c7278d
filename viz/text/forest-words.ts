import type { Language } from "../../sim/core/language.ts";
import type { TestVerdict } from "../../sim/study/statistics/test-verdict.ts";
import { deForest } from "./de-forest.ts";
import { enForest } from "./en-forest.ts";

/** What is judged: hypotheses of a user, or patterns the model must answer to. */
export type Judged = "hypotheses" | "patterns";

/** Models that stand in for the real one, the simplest first. */
export const standIns = ["funnel", "queue-network", "demand-only"] as const;
export type StandIn = (typeof standIns)[number];

/** Words on which expectations hold. Numbers are whole. */
export interface ForestWords {
  readonly verdicts: Readonly<Record<TestVerdict, string>>;
  /** How many of those judged got which verdict, in one sentence without its full stop. */
  title(judged: Judged, counts: Readonly<Record<TestVerdict, number>>): string;
  /** `scope`: which ones are shown, "" for all; `confidence` in percent, undefined where it differs. */
  lead(scope: string, confidence: number | undefined): string;
  readonly key: Readonly<{
    wanted: string;
    small: string;
    prior: string;
    beyond: string;
    ablated: string;
    standIns: Readonly<Record<StandIn, string>>;
  }>;
  readonly axis: string;
  readonly verdict: string;
  readonly holds: string;
  /** "18 von 20", with what the ranges alone say where worlds are weighted: "18 von 20 (16)". */
  often(count: number, worlds: number, prior: number | undefined): string;
  /** What "holds" means. */
  holdsNote(weighted: boolean): string;
  /** The same behind a verdict, with words. */
  oftenInWords(count: number, worlds: number, prior: number | undefined): string;
  /** How many times the smallest effect of interest, outside the axis. */
  times(n: number): string;
  readonly noNumber: string;
  describe(title: string, verdict: string, often: string): string;
  readonly exploratory: string;
  /** Headings of the data table. */
  readonly column: Readonly<
    Record<
      | "hypothesis"
      | "title"
      | "claim"
      | "says"
      | "wanted"
      | "bound"
      | "unit"
      | "effect"
      | "low"
      | "high"
      | "prior"
      | "judgement"
      | "whole"
      | "share"
      | "sharePrior"
      | "worlds"
      | "ablated",
      string
    >
  >;
  /** What a contrast is wanted to be, in the data table. */
  readonly wanted: Readonly<Record<"above" | "within" | "not-below", string>>;
}

/** The words of a language. */
export function forestWordsOf(language: Language): ForestWords {
  return language === "de" ? deForest : enForest;
}
