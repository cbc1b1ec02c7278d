import type { Language } from "../../../sim/core/language.ts";
import type { Fate } from "../../../sim/model/fate.ts";
import type { EnsembleFacts } from "../../../sim/study/ensemble.ts";
import type { Verdict } from "../../../sim/study/summary.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

/** Every fate but the aim itself: where a change can be explained. */
export type ReasonFate = Exclude<Fate, "implemented">;

/** A term and what it means here. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

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
  alsoBetter(letters: readonly string[]): string;
  /** Options that lose fewer on average but not reliably. */
  lessSure(letters: readonly string[]): string;
  /** `also`: another one was called worse before. */
  worse(letters: readonly string[], also: boolean): string;
  same(letters: readonly string[]): string;
  open(letters: readonly string[]): string;
}

/** Words of the report's page. */
export interface PageWords {
  readonly language: string;
  readonly otherLanguage: string;
  readonly skip: string;
  readonly kicker: string;
  title(scenarios: readonly string[]): string;
  readonly purpose: string;
  readonly caution: string;
  readonly contents: string;
  readonly glossaryTitle: string;
  glossary(weighted: boolean): readonly Term[];
  readonly question: string;
  readonly answer: string;
  /** `period` as `period` below says it. */
  setting(organisation: string, departments: number, staff: string, topic: string, period: string): string;
  readonly period: {
    years(years: number): string;
    /** "Januar 2010", "Ende 2025". */
    dated(from: string, end: string): string;
  };
  /** From the scenario's first compared week on, or from that month. */
  readonly countedFrom: {
    weeks(weeks: number): string;
    month(month: string): string;
  };
  readonly timeLine: TimeLineWords;
  readonly optionsTitle: string;
  readonly baseOption: string;
  readonly bestOption: string;
  readonly sections: { readonly picture: string; readonly reason: string; readonly doubt: string };
  /** Heading of each figure, a question, by chart id. */
  readonly figures: Readonly<Record<FigureId, string>>;
  /** The chapter that sets all scenarios side by side. */
  readonly sideBySide: {
    readonly title: string;
    readonly question: string;
    /** `period`: "Mai 2020 bis Ende 2025", "" without a calendar. */
    entry(organisation: string, topic: string, option: string, period: string): string;
  };
  /** "Abbildung 2.1": chapter and place in it, or the place alone. */
  figure(number: string): string;
  readonly asTable: string;
  readonly noFigure: string;
  readonly tableTitle: string;
  readonly measure: string;
  readonly measures: {
    readonly gap: string;
    readonly gapRange: string;
    readonly difference: string;
    /** In how many sets of assumptions the gap is smaller than under A. */
    readonly better: string;
    readonly verdict: string;
    /** Both by the ranges alone. */
    readonly betterPrior: string;
    readonly verdictPrior: string;
    readonly considered: string;
    readonly programmeGap: string;
    readonly cost: string;
    readonly backlogHours: string;
    readonly arrears: string;
    readonly stress: string;
  };
  readonly base: string;
  readonly none: string;
  range(low: number, high: number): string;
  readonly costNote: string;
  readonly gapNote: string;
  /** "43 of 50" in a cell. */
  of(count: number, worlds: number): string;
  readonly structureTable: {
    readonly title: string;
    /** `a` and `b` are letters. */
    lead(a: string, b: string): string;
    columns(b: string): readonly string[];
    note(weighted: boolean): string;
  };
  readonly limitsTitle: string;
  /** `stale`: the weights were found with an earlier state of the mechanisms. */
  limits(worlds: number, weighted: boolean, stale: boolean, optionsTried: number): readonly Term[];
  /** Where the sets of assumptions come from. */
  ensemble(facts: EnsembleFacts): string;
  readonly reproduceTitle: string;
  readonly reproduce: {
    readonly model: string;
    readonly seed: string;
    readonly worlds: string;
    readonly ensemble: string;
    readonly replications: string;
    readonly digest: string;
    readonly command: string;
    readonly again: string;
    readonly files: string;
  };
  readonly parametersTitle: string;
  readonly parametersNote: string;
  readonly parameterColumns: readonly [name: string, low: string, typical: string, high: string, unit: string, source: string];
  /** Limits printed inside every figure file. */
  figureLimits(weighted: boolean): readonly string[];
  readonly note: string;
}

/** Words of a scenario's story. */
export interface TimeLineWords {
  readonly title: string;
  /** What is told: `option` with its title, the focus topic. */
  lead(option: string, topic: string): string;
  readonly atStart: string;
  /** An instrument, with its posts and the month until which it acts where they are known. */
  use(title: string, posts: number | undefined, until: string | undefined): string;
  /** Before options that are no longer like `first` from here on. */
  parting(first: string): string;
}

/** Charts of the report. */
export type FigureId =
  | "stage-sankey"
  | "gap-over-time"
  | "fate-alluvial"
  | "option-dumbbell"
  | "fate-heatmap"
  | "bottleneck-bars"
  | "capacity-profile"
  | "capacity-profiles"
  | "quantile-dots"
  | "flip-strip";

/** All words of the report in one language. */
export interface ReportWords {
  readonly answer: AnswerWords;
  readonly page: PageWords;
}

/** The report's words of a language. */
export function reportWordsOf(language: Language): ReportWords {
  return language === "de" ? de : en;
}
