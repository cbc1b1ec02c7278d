import type { Language } from "../../../sim/core/language.ts";
import type { Fate } from "../../../sim/model/fate.ts";
import type { Verdict } from "../../../sim/study/summary.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

/** Every fate but the aim itself: where a change can be explained. */
export type ReasonFate = Exclude<Fate, "implemented">;

/** Sentences of the answer. Options come as "B (Titel)"; numbers are whole points, sizes without a sign unless named otherwise. */
export interface AnswerWords {
  option(letter: string, title: string): string;
  /** `low` to `high` of 100 fewer; `low` ≥ 0, `high` ≥ 1. */
  fewer(a: string, b: string, low: number, high: number): string;
  more(a: string, b: string, low: number, high: number): string;
  /** On average `size` fewer (or more), though the range, as words of figures say it, touches the other side. */
  fewerMostly(a: string, b: string, size: number, range: string): string;
  moreMostly(a: string, b: string, size: number, range: string): string;
  equivalent(a: string, b: string): string;
  undecided(a: string, b: string, range: string): string;
  /** Before the sentence, where more than one option was tried and none is better. */
  none(verdict: Exclude<Verdict, "better">, a: string): string;
  /**
   * "Fewer are lost in 43 of 50"; `rarely` where that speaks against the option; `prior` is the number by the ranges alone where
   * worlds are weighted.
   */
  inWorlds(better: number, worlds: number, rarely: boolean, prior: number | undefined): string;
  inMostWorlds(weighted: boolean): string;
  readonly oneWorld: string;
  /** After an open comparison in which nearly all sets of assumptions agree, but only on a small difference. */
  readonly slight: string;
  /** A scenario with one option only. */
  alone(option: string, implemented: number, low: number, high: number): string;
  /** What happens to fewer or more cases, ready for the frames below. */
  change(fate: ReasonFate, more: boolean): string;
  aboveAll(change: string): string;
  inReturn(change: string): string;
  afterAll(change: string): string;
  shift(fewer: string, more: string): string;
  readonly noShift: string;
  /** `also`: another one was called better before. */
  better(letters: readonly string[], also: boolean): string;
  /** Options that lose fewer on average but not reliably. */
  lessSure(letters: readonly string[]): string;
  /** `also`: another one was called worse before. */
  worse(letters: readonly string[], also: boolean): string;
  same(letters: readonly string[]): string;
  open(letters: readonly string[]): string;
}

/** Figures on runs: a chart's id, or what it shows for several scenarios. */
export type FigureId =
  | "stage-sankey"
  | "gap-over-time"
  | "department-courses"
  | "cost-and-cases"
  | "fate-alluvial"
  | "change-waterfall"
  | "option-dumbbell"
  | "fate-heatmap"
  | "bottleneck-bars"
  | "who-works-with-whom"
  | "capacity-profile"
  | "capacity-profiles"
  | "quantile-dots"
  | "flip-strip";

/** All words of findings in one language. */
export interface FindingWords {
  readonly answer: AnswerWords;
  /** Heading of each figure, a question. */
  readonly figures: Readonly<Record<FigureId, string>>;
  /** Limits printed inside every figure file. */
  figureLimits(weighted: boolean): readonly string[];
  /** "Stellen: 3 statt 1". */
  insteadOf(parameter: string, before: number, after: number): string;
  /** Heading of the column that carries source and limits. */
  readonly note: string;
}

/** The words of findings in a language. */
export function findingWordsOf(language: Language): FindingWords {
  return language === "de" ? de : en;
}
