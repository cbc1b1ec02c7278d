import type { Fate } from "../../../../sim/model/fate.ts";
import type { PatternTitle } from "../../../../sim/scenario/evidence-file.ts";
import type { Tab } from "../../state/view.ts";
import type { Measure } from "../measure.ts";

/** Words of figures: exploring, table, files. */
export interface FigureWords {
  /** What a screen reader calls the figure as something to walk through. */
  explore(heading: string): string;
  readonly keys: string;
  /** After the marks were left. */
  readonly left: string;
  /** Below a figure while nothing is pointed at. */
  readonly hint: string;
  readonly release: string;
  readonly asTable: string;
  files(heading: string): string;
  save(kind: string): string;
  saved(kind: string): string;
  notSaved(kind: string): string;
}

/** Words of the answer and of what stands beside every verdict. Options come as letters, numbers as whole points. */
export interface AnswerPanelWords {
  readonly title: string;
  readonly waiting: string;
  readonly idle: string;
  provisional(done: number, total: number): string;
  complete(worlds: number): string;
  readonly stale: string;
  readonly staleStopped: string;
  readonly resume: string;
  readonly troubleTitle: string;
  readonly nothingLost: string;
  readonly again: string;
  readonly undo: string;
  readonly single: string;
  readonly addOption: string;
  tried(options: number): string;
  /** Over the options' differences. */
  differences(base: string): string;
  readonly inFigures: string;
  /** "weniger in 43 von 50 Annahmensätzen"; `prior`: the same by the ranges alone. */
  often(count: number, worlds: number): string;
  byRanges(difference: string, count: number, worlds: number, verdict: string): string;
  verdict(verdict: string): string;
  readonly axisFewer: string;
  readonly axisMore: string;
  flips(assumptions: readonly string[]): string;
  readonly noFlip: string;
}

/** Words around the groups of figures. */
export interface TabWords {
  readonly label: string;
  readonly names: Readonly<Record<Tab, string>>;
  readonly needsTwo: string;
  readonly computing: string;
  readonly afterAll: string;
  readonly none: string;
}

/** Words of the table of numbers. */
export interface NumberWords {
  readonly title: string;
  readonly measure: string;
  readonly measures: Readonly<Record<Measure, string>>;
  /** "56 (48 bis 63)": mean and the middle eight of ten. */
  spread(mean: number, low: number, high: number): string;
  readonly none: string;
  readonly gapNote: string;
  readonly costNote: string;
  readonly noRanking: string;
}

/** Words of the table of mechanisms' forms; `b` is a letter. */
export interface FormWords {
  readonly title: string;
  caption(b: string): string;
  readonly columns: readonly [form: string, often: string, difference: string, verdict: string];
  note(weighted: boolean): string;
}

/** Words of following a case. Weeks are counted from the begin of the run. */
export interface FollowWords {
  readonly title: string;
  readonly lead: string;
  readonly needsTwo: string;
  fate(letter: string): string;
  readonly department: string;
  readonly any: string;
  readonly search: string;
  readonly searching: string;
  readonly trouble: string;
  readonly none: string;
  readonly otherSet: string;
  set(number: number): string;
  found(count: number): string;
  /** A case in a list: where and when it arises. */
  example(department: string, week: number): string;
  readonly smallUnit: string;
  readonly caution: string;
  readonly axis: string;
  week(week: number): string;
  deadline(week: number): string;
  readonly pending: string;
  /** How a way ends, in its heading. */
  ends(option: string, fate: string): string;
  /** Steps in sentences. */
  arises(week: number, department: string): string;
  advice(week: number, weeks: number): string;
  coordination(week: number, weeks: number): string;
  work(week: number, weeks: number): string;
  settled(week: number, fate: string): string;
  stillOpen(fate: string): string;
  /** Short names of steps in the picture. */
  readonly short: Readonly<Record<"advice" | "coordination" | "work", string>>;
  /** At the marks of figures. */
  readonly action: string;
}

/** Words of the panel of reasons. */
export interface WhyWords {
  readonly title: string;
  readonly ask: string;
  askAbout(what: string): string;
  readonly lead: string;
  readonly about: string;
  readonly groups: Readonly<Record<"answer" | "fates" | "uses" | "measures", string>>;
  readonly answer: string;
  /** What became of cases that ended this way. */
  fate(a: string, pointsA: number, b: string | undefined, pointsB: number): string;
  stage(stage: string): string;
  readonly done: string;
  readonly changes: string;
  change(fate: Fate, points: number, letter: string): string;
  readonly noChange: string;
  readonly mechanisms: string;
  all(count: number): string;
  process(title: string): string;
  readonly sources: string;
  readonly claims: string;
  readonly patterns: string;
  readonly sets: Readonly<Record<PatternTitle["set"], string>>;
  readonly assumptions: string;
  readonly noAssumptions: string;
  /** `to` has the unit. */
  range(from: string, to: string, usual: string): string;
  source(source: string): string;
  /** Above the mechanisms: what a tick does. */
  readonly holdHint: string;
  heldAt(assumption: string): string;
  readonly release: string;
  releaseName(assumption: string): string;
  readonly drawn: string;
  readonly fixedTitle: string;
  readonly fixedNone: string;
  readonly fixedNote: string;
  readonly releaseAll: string;
  readonly flipTitle: string;
  readonly flipNone: string;
  flipWaiting(worlds: number): string;
  readonly flipLead: string;
  readonly tryHalf: string;
  tryPart(part: string, assumption: string): string;
  /** What an assumption does to the answer. */
  readonly flipsVerdict: string;
  readonly movesSize: string;
}

/** All words of the page of comparison. */
export interface ComparisonWords {
  readonly title: string;
  readonly options: string;
  readonly figure: FigureWords;
  readonly answer: AnswerPanelWords;
  readonly tabs: TabWords;
  readonly numbers: NumberWords;
  readonly forms: FormWords;
  readonly follow: FollowWords;
  readonly why: WhyWords;
}
