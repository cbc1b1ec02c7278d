import type { EvidenceGrade } from "../../../../sim/instruments/instrument.ts";
import type { Verdict } from "../../../../sim/study/summary.ts";

/** Words of the page around the paper. */
export interface PaperPageWords {
  readonly title: string;
  readonly lead: string;
  readonly form: string;
  readonly fields: { readonly title: string; readonly occasion: string; readonly recommendation: string };
  /** What happens while a field is empty. */
  readonly leftEmpty: string;
  readonly figures: string;
  readonly print: string;
  readonly printHint: string;
  /** Name of the sheet for screen readers. */
  readonly sheet: string;
  readonly nothingYet: string;
  readonly nothingYetBody: string;
}

/** What an option's line says before a use. */
export interface UseWords {
  /** Beside the first option. */
  changed(use: string, changes: string): string;
  left(use: string): string;
  /** Before what makes an option different from the first. */
  readonly likeFirst: string;
  /** An option without anything of its own. */
  readonly nothing: string;
}

/** All words of page and paper in one language. */
export interface PaperWords {
  readonly page: PaperPageWords;
  readonly kicker: string;
  asOf(date: string): string;
  /** Set when not all sets of assumptions have been computed. */
  provisional(done: number, of: number): string;
  readonly defaults: {
    title(topic: string, options: number): string;
    occasion(topic: string): string;
    recommendation(verdict: Verdict | undefined, option: string): string;
  };
  readonly headings: {
    readonly occasion: string;
    readonly recommendation: string;
    readonly question: string;
    readonly administration: string;
    readonly options: string;
    readonly inFull: string;
    readonly answer: string;
    readonly price: string;
    readonly limits: string;
    readonly figures: string;
    readonly assumptions: string;
    readonly hinges: string;
    readonly forms: string;
    readonly fixed: string;
    readonly rest: string;
    readonly reproduce: string;
  };
  /** "34 units, 2,900 staff. Topic: …" */
  administration(title: string, own: boolean, units: number, staff: string): string;
  topicAndPeriod(topic: string, period: string, from: string): string;
  years(years: number): string;
  dated(from: string, end: string): string;
  /** When comparison begins, after the period. */
  comparedFrom(point: string): string;
  readonly shared: string;
  /** After the options, which the annex tells in full. */
  readonly inAnnex: string;
  readonly events: string;
  readonly use: UseWords;
  readonly baseMark: string;
  readonly price: {
    readonly columns: {
      readonly option: string;
      readonly lost: string;
      readonly difference: string;
      readonly better: string;
      readonly verdict: string;
      readonly cost: string;
      readonly arrears: string;
    };
    readonly base: string;
    readonly none: string;
    range(low: number, high: number): string;
    /** "43 of 50", with the number by the ranges alone where worlds are weighted. */
    of(count: number, worlds: number, prior: number | undefined): string;
    verdict(word: string, prior: string | undefined): string;
    note(weighted: boolean): string;
  };
  limits(worlds: number, own: boolean, tried: number): readonly string[];
  /** Before the figures: which option they set against the first. */
  figuresCompare(a: string, b: string): string;
  figure(number: number): string;
  readonly assumptions: {
    readonly lead: string;
    readonly noHinge: string;
    readonly columns: readonly [assumption: string, range: string, effect: string, support: string];
    range(min: string, usual: string, max: string): string;
    forms(forms: readonly string[]): string;
    readonly flips: string;
    readonly size: string;
    /** "lower half of the range: B (43 of 50)". */
    part(name: string, leader: string, count: number, worlds: number): string;
    /** Where a number comes from. */
    source(source: string): string;
    /** What the mechanism it belongs to rests on. */
    mechanism(grade: EvidenceGrade, source: string): string;
    readonly formColumns: readonly [form: string, better: string, mean: string, verdict: string];
    formsNote(weighted: boolean): string;
    readonly noneFixed: string;
    fixedNumber(title: string, value: string, min: string, max: string): string;
    fixedForm(title: string, form: string): string;
    rest(drawn: number, worlds: number): string;
  };
  readonly reproduce: {
    readonly model: string;
    readonly digest: string;
    readonly pending: string;
    readonly seed: string;
    readonly worlds: string;
    ensemble(kind: "plausible" | "ranges", worlds: number): string;
    readonly replications: string;
    readonly tried: string;
    readonly link: string;
    readonly command: string;
    readonly tooLong: string;
  };
}
