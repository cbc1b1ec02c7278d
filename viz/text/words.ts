import type { Language } from "../../sim/core/language.ts";
import type { CapacityName } from "../../sim/metrics/capacity-component.ts";
import type { Fate, Stage } from "../../sim/model/fate.ts";
import type { Verdict } from "../../sim/study/summary.ts";
import type { CoursesWords } from "./courses-words.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import type { FlipWords } from "./flip-words.ts";
import type { PriceWords } from "./price-words.ts";
import type { TiesWords } from "./ties-words.ts";
import type { WhyWords } from "./why-words.ts";

/** A fate that stops a case on its way. */
export type LostFate = Exclude<Fate, "symbolic" | "implemented">;

/** Words of figures in one language. Numbers handed in are whole points unless named otherwise; `letter` is an option's. */
export interface Words {
  /** "31 von 100 Fällen". */
  ofHundred(points: number): string;
  /** "7 bis 12 von 100 Fällen", or the one number if both are equal. */
  rangeOfHundred(low: number, high: number): string;
  /** "7 bis 12". */
  range(low: number, high: number): string;
  /** Change of the gap in points, below 0 is fewer: "7 bis 12 weniger", "3 weniger bis 2 mehr", "kein Unterschied". */
  fewerMore(low: number, high: number): string;
  /** "in 43 von 50 Annahmensätzen". */
  inWorlds(count: number, worlds: number): string;
  /** After a weighted count: "gewichtet nach dem, was bekannt ist; aus den Spannen allein 38 von 50". */
  byRanges(count: number, worlds: number): string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Where the ranges alone lead to another verdict. */
  otherVerdict(byRanges: Verdict): string;
  /** "Option A „Wie heute“". */
  option(letter: string, title: string): string;
  readonly smallUnits: string;
  readonly smallUnitsNote: string;
  /** Why cases end this way, after "cases are lost": "weil die Betroffenheit nicht erkannt wird". */
  readonly because: Readonly<Record<LostFate, string>>;
  source(model: string, seed: string, worlds: number, what: string): string;
  limits(lines: readonly string[]): string;
  readonly noCases: string;
  readonly lost: string;
  /** Headings of data tables. */
  readonly column: Readonly<
    Record<
      | "option"
      | "department"
      | "departmentName"
      | "dezernat"
      | "fate"
      | "fateName"
      | "fateA"
      | "fateB"
      | "share"
      | "cases"
      | "year"
      | "month"
      | "median"
      | "p10"
      | "p25"
      | "p75"
      | "p90"
      | "gapA"
      | "gapB"
      | "difference"
      | "low"
      | "high"
      | "verdict"
      | "stage"
      | "stageCode"
      | "gap"
      | "opened"
      | "dot"
      | "hundred",
      string
    >
  >;
  readonly heatmap: {
    readonly lostOf: string;
    readonly allUnits: string;
    readonly blank: string;
    readonly noRowCases: string;
    /** `reason` is the commonest fate among the lost; `where` the department that loses most cases this way, null if none is named. */
    title(reason: LostFate, where: { readonly name: string; readonly points: number } | null): string;
    titleNoneLost: string;
    lead(topic: string, option: string): string;
    describe(departments: number, lost: number, implemented: number): string;
  };
  /** Course of the gap; `end`: "Ende 2025" where there is a calendar, else undefined. */
  readonly course: {
    /** `floor`: where the axis begins, points. */
    axis(floor: number): string;
    readonly years: string;
    readonly compared: string;
    /** One option: the median at the start and at the end. */
    titleOne(from: number, to: number): string;
    /** Several options, whose medians at the end lie within `low` to `high`. */
    titleClose(end: string | undefined, low: number, high: number): string;
    titleBest(
      end: string | undefined,
      best: string,
      low: number,
      high: number,
      other: string,
      otherLow: number,
      otherHigh: number,
    ): string;
    /** `banded`: the only option with bands, undefined where all have them. */
    lead(topic: string, banded: string | undefined): string;
    atEnd(end: string | undefined, option: string, low: number, high: number): string;
    /** Heading over the options' gaps at the end, and one option's line below it. */
    keyHead(end: string | undefined): string;
    key(option: string, low: number, high: number): string;
  };
  readonly way: {
    readonly start: string;
    /** `stage` is where most are lost. */
    title(implemented: number, stage: Stage, lost: number): string;
    titleNoneLost(implemented: number): string;
    lead(topic: string, option: string, cases: string): string;
    endsAs(fate: string, count: number): string;
  };
  readonly dumbbell: {
    title(better: number, worse: number, departments: number, letterB: string): string;
    titleNone(letterA: string, letterB: string): string;
    readonly none: string;
    lead(topic: string): string;
    readonly axis: string;
    readonly difference: string;
    readonly differenceShort: string;
    readonly unclear: string;
    readonly whisker: string;
    describe(first: string, firstPoints: string, last: string, lastPoints: string): string;
  };
  readonly sure: {
    /** `fewer`, `more`: sets of assumptions in which b loses fewer, or more, cases; `isSlight`: one point of 100 at most on average. */
    title(verdict: Verdict, a: string, b: string, fewer: number, more: number, worlds: number, isSlight: boolean): string;
    lead(topic: string, a: string, b: string, worlds: number, weighted: boolean): string;
    /** What the ranges alone say, below both counts. */
    prior(fewer: number, more: number, worlds: number): string;
    fewer(b: string): string;
    more(b: string): string;
    readonly fewerShort: string;
    readonly moreShort: string;
    readonly axis: string;
    of(count: number, worlds: number): string;
    interval(text: string): string;
    /** `often`: "in 3 von 50 Annahmensätzen". */
    equal(often: string): string;
    readonly oneWorld: string;
    describe(fewer: number, equal: number, more: number, worlds: number, interval: string): string;
  };
  readonly courses: CoursesWords;
  readonly flip: FlipWords;
  readonly why: WhyWords;
  readonly price: PriceWords;
  readonly ties: TiesWords;
  readonly twins: {
    title(changed: number, gained: number, missed: number, letterB: string): string;
    titleSame(a: string, b: string): string;
    lead(topic: string, cases: string): string;
    readonly colours: string;
    describe(changes: readonly string[]): string;
    change(count: number, from: string, to: string): string;
    oneSided(onlyA: string, onlyB: string, a: string, b: string): string;
  };
  readonly bottleneck: {
    title(stage: Stage, letter: string, from: number, to: number): string;
    readonly titleNone: string;
    lead(topic: string, options: readonly string[]): string;
    describe(stage: Stage, points: number): string;
    readonly axis: string;
    now(letter: string, points: number): string;
    fewer(points: number): string;
    readonly same: string;
    readonly note: string;
  };
  readonly capacity: {
    /** What the components are called, and what each is made of. */
    readonly components: Readonly<Record<CapacityName, string>>;
    readonly about: Readonly<Record<CapacityName, string>>;
    made(component: string, about: string): string;
    /** One profile alone; `values` as `value` says them. */
    titleOne(letter: string, values: readonly string[]): string;
    /** The largest difference of any component. */
    titleClose(points: number): string;
    titleOptions(component: string, letter: string, points: number, base: string, basePoints: number): string;
    titleScenarios(component: string, low: number, high: number): string;
    readonly none: string;
    /** `often`: "in 43 von 50 Annahmensätzen". */
    often(component: string, letter: string, base: string, higher: boolean, often: string): string;
    value(component: string, points: number): string;
    /** "24 (15 bis 33)": median, 10th and 90th percentile. */
    span(middle: number, low: number, high: number): string;
    lead(topics: readonly string[], of: "options" | "scenarios"): string;
    describe(name: string, values: readonly string[]): string;
    scenario(number: string, title: string): string;
    readonly axis: string;
    readonly numbers: string;
    readonly numbersShort: string;
    readonly scales: string;
    readonly noRanking: string;
    /** Headings of the data table. */
    readonly column: Readonly<Record<"number" | "title" | "component" | "median" | "higher" | "lower" | "worlds", string>>;
  };
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === "de" ? de : en;
}
