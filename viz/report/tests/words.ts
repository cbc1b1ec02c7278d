import type { Language } from "../../../sim/core/language.ts";
import type { PatternSet } from "../../../sim/scenario/hypothesis.ts";
import type { TestVerdict } from "../../../sim/study/statistics/test-verdict.ts";
import type { Judged, StandIn } from "../../text/forest-words.ts";
import type { Term } from "../text/words.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

/** How a hypothesis' verdict comes about. */
export interface VerdictFacts {
  readonly verdict: TestVerdict;
  /** Contrasts by their own verdicts. */
  readonly counts: Readonly<Record<TestVerdict, number>>;
  readonly worlds: number;
  /** Hypotheses judged together. */
  readonly together: number;
}

/** How many patterns of a set did what. */
export interface SetFacts {
  readonly all: number;
  readonly supported: number;
  readonly withAblation: number;
  /** Of those with an ablation: whose effects all shrink below a third. */
  readonly vanishing: number;
  /** Which a simpler model shows already. */
  readonly byNull: number;
}

/** What was computed, for the limits and the method. */
export interface TestFacts {
  readonly judged: Judged;
  readonly count: number;
  readonly weighted: boolean;
  /** Largest number of sets of assumptions. */
  readonly worlds: number;
  /** Confidence of the call as a whole, in percent. */
  readonly confidence: number;
  readonly tried: number | undefined;
  readonly besideWorlds: number | undefined;
}

/** Words of the report on hypotheses and patterns. Effects come as texts, numbers are whole. */
export interface TestWords {
  readonly kicker: string;
  title(judged: Judged): string;
  purpose(judged: Judged): string;
  readonly caution: string;
  readonly answer: string;
  /** What the figure answers. */
  figure(judged: Judged): string;
  readonly picture: string;
  /** Heading over the hypotheses, or over the only one. */
  list(count: number): string;
  /** Sets of patterns: heading, what it is for, how the figure names it. */
  readonly sets: Readonly<Record<PatternSet, { readonly title: string; readonly lead: string; readonly scope: string }>>;
  part(part: number, of: number): string;
  setFinding(facts: SetFacts): string;
  because(facts: VerdictFacts): string;
  readonly claims: string;
  /** "8,3 Punkte von 100 (5,0 bis 12,3)"; an end that is not known is "". */
  found(effect: string, lo: string, hi: string, unit: string): string;
  readonly noNumber: string;
  wanted(test: "above" | "within" | "not-below", bound: string): string;
  prior(effect: string): string;
  /** All of it holds in `count`; `prior` by the ranges alone, undefined where they say the same. */
  holds(count: number, worlds: number, prior: number | undefined): string;
  readonly sure: string;
  limitsAt(confidence: number, worlds: number): string;
  readonly moved: string;
  movedBetween(a: string, b: string): string;
  movedCases(points: number, from: string, to: string): string;
  /** A case that has no end in one of the arms. */
  readonly noTwin: string;
  readonly nothingMoved: string;
  readonly setting: string;
  settingIs(organisations: readonly string[], weeks: number): string;
  readonly evidence: string;
  readonly registration: string;
  /** `since`: ISO time. */
  registered(status: "confirmatory" | "exploratory", since: string): string;
  readonly exploratory: string;
  readonly seen: string;
  readonly chance: string;
  /** Corrected p-value, as text. */
  adjusted(p: string): string;
  readonly ablations: string;
  vanishes(vanishes: boolean): string;
  ablated(effect: string, ablated: string, unit: string, shrinks: boolean): string;
  readonly nulls: string;
  readonly standIns: Readonly<Record<StandIn, string>>;
  /** `effect`: of the first of `several` claims, "" when it has none. */
  standIn(verdict: TestVerdict | "silent", effect: string, several: boolean): string;
  readonly arithmetic: string;
  readonly methodTitle: string;
  method(facts: TestFacts): readonly Term[];
  readonly limitsTitle: string;
  limits(facts: TestFacts): readonly Term[];
  ensemble(weighted: boolean): string;
  worlds(least: number, most: number): string;
  /** What a figure shows: "3 Hypothesen". */
  figured(judged: Judged, count: number): string;
  /** Behind that. */
  eachWorlds(least: number, most: number): string;
  readonly files: string;
  readonly sources: string;
}

/** The report's words of a language. */
export function testWordsOf(language: Language): TestWords {
  return language === "de" ? de : en;
}
