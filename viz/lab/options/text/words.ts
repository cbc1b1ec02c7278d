import type { InstrumentGroup } from "../../../../sim/instruments/instrument.ts";
import type { OptionLine } from "../option-lines.ts";

/** Words for moments and lengths of time. */
export interface TimeWords {
  readonly fromStart: string;
  from(point: string): string;
  readonly untilHorizon: string;
  until(point: string): string;
  /** "Jahr 3", and a month of it. */
  year(year: number): string;
  yearMonth(year: number, month: number): string;
  endOfYear(year: number): string;
  endOfMonth(year: number, month: number): string;
  /** Said of no time at all. */
  readonly noTime: string;
  years(n: number): string;
  months(n: number): string;
}

/** Words for uses in one line, and for how two differ. */
export interface UseWords {
  /** "für Klimaschutz und Integration". */
  forTopics(titles: readonly string[]): string;
  posts(n: string, one: boolean): string;
  readonly yes: string;
  readonly no: string;
  /** "Anlaufzeit 1 Jahr". */
  ramp(duration: string): string;
  steps(n: number): string;
  /** "A: x statt y". */
  instead(now: string, before: string): string;
  continues(title: string): string;
  /** Said of a use that carries on an earlier one. */
  readonly goesOn: string;
  /** Plain words for the sign of a line, for screen readers too. */
  readonly sign: Readonly<Record<OptionLine["kind"] | "shared" | "event", string>>;
}

/** Words of the form of one use. */
export interface FormWords {
  readonly topics: string;
  readonly start: string;
  readonly end: string;
  readonly toHorizon: string;
  readonly year: string;
  readonly month: string;
  readonly ramp: string;
  readonly rampHint: string;
  readonly hours: string;
  readonly effort: string;
  everywhere(others: readonly string[]): string;
  readonly everywhereAll: string;
  readonly onlyIn: string;
  only(option: string): string;
  remove(from: string): string;
  readonly removeAll: string;
  readonly removeOutside: string;
  readonly close: string;
  readonly restore: string;
  readonly stepsGiven: string;
  readonly about: string;
  readonly participants: string;
  readonly course: string;
  readonly leaves: string;
  readonly cost: string;
  readonly costNote: string;
  once(takes: string): string;
  yearly(takes: string): string;
  readonly nothing: string;
  takes(hours: string, euro: string): string;
  readonly evidence: string;
  readonly patterns: string;
  readonly origins: string;
  readonly originsCaption: string;
  readonly columns: { readonly value: string; readonly range: string; readonly usual: string; readonly source: string };
  range(low: string, high: string): string;
}

/** Words of the catalogue. */
export interface CatalogueWords {
  /** Summary of what can be opened about an instrument. */
  readonly more: string;
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  found(n: number): string;
  readonly none: string;
  readonly clear: string;
  readonly target: string;
  /** The list of what comes from outside, named in a sentence. */
  readonly outside: string;
  add(option: string): string;
  readonly addOutside: string;
  readonly comesFromOutside: string;
  added(title: string, to: string): string;
  /** Which options have the instrument already. */
  already(letters: readonly string[]): string;
  readonly alreadyOutside: string;
  readonly groups: Readonly<Record<InstrumentGroup, string>>;
}

/** Words of the timeline. */
export interface TimelineWords {
  /** Heads the years of an axis without a calendar. */
  readonly years: string;
  readonly title: string;
  readonly lead: string;
  readonly everywhere: string;
  readonly outside: string;
  readonly empty: string;
  readonly marks: string;
  readonly compared: string;
  starts(what: string): string;
  ends(what: string): string;
  moves(what: string): string;
  span(from: string, to: string): string;
}

/** Words of the strip that shows what a change does. */
export interface PreviewWords {
  readonly title: string;
  oneWorld(option: string, lost: number, before: number | null, years: number, all: boolean): string;
  readonly computing: string;
  readonly stopped: string;
  ensemble(done: number, total: number): string;
  readonly chart: string;
  readonly before: string;
  readonly now: string;
  readonly toComparison: string;
}

/** Words of the page of options. */
export interface OptionsWords {
  readonly title: string;
  readonly lead: string;
  readonly alone: string;
  readonly aloneHint: string;
  readonly shared: string;
  readonly sharedLead: string;
  readonly outside: string;
  readonly outsideLead: string;
  readonly nothingShared: string;
  readonly nothingOutside: string;
  readonly columns: string;
  option(letter: string): string;
  readonly base: string;
  readonly noOwn: string;
  sameAs(letter: string): string;
  readonly name: string;
  readonly description: string;
  readonly rename: string;
  renameOption(letter: string): string;
  readonly renameDone: string;
  duplicate(letter: string): string;
  removeOption(letter: string): string;
  makeBase(letter: string): string;
  readonly duplicateShort: string;
  readonly removeShort: string;
  readonly makeBaseShort: string;
  addTo(letter: string): string;
  readonly addOption: string;
  readonly full: string;
  copyOf(title: string): string;
  readonly newOption: string;
  compare(letter: string): string;
  readonly edit: string;
  readonly list: string;
  readonly question: string;
  readonly questionLead: string;
  readonly questionText: string;
  readonly topics: string;
  readonly focus: string;
  readonly focusHint: string;
  readonly horizon: string;
  /** Why it cannot be as short as one likes. */
  readonly horizonHint: string;
  readonly compareFrom: string;
  readonly compareFromHint: string;
  readonly examples: string;
  readonly examplesLead: string;
  begin(title: string): string;
  readonly use: UseWords;
  readonly time: TimeWords;
  readonly form: FormWords;
  readonly catalogue: CatalogueWords;
  readonly timeline: TimelineWords;
  readonly preview: PreviewWords;
}
