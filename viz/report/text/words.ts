import type { Language } from "../../../sim/core/language.ts";
import type { EnsembleFacts } from "../../../sim/study/ensemble.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

/** A term and what it means here. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
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

/** All words of the report in one language. */
export interface ReportWords {
  readonly page: PageWords;
}

/** The report's words of a language. */
export function reportWordsOf(language: Language): ReportWords {
  return language === "de" ? de : en;
}
