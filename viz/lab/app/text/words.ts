import type { Page } from "../../state/view.ts";

/** Words of the page's frame and of its first view. */
export interface AppWords {
  readonly tagline: string;
  readonly skip: string;
  /** The four steps in order, and the pages beside them. */
  readonly pages: Readonly<Record<Page, string>>;
  readonly steps: string;
  readonly more: string;
  readonly undo: string;
  readonly redo: string;
  readonly otherLanguage: string;
  readonly dark: string;
  readonly light: string;
  readonly research: string;
  readonly stylised: string;
  /** Label of the choice of scenario or city, and its groups. */
  readonly question: string;
  readonly questions: string;
  readonly cities: string;
  /** For researchers. */
  readonly facts: {
    readonly model: string;
    readonly seed: string;
    readonly worlds: string;
    readonly replications: string;
    readonly digest: string;
    readonly notYet: string;
  };
  readonly progress: {
    readonly preview: string;
    options(done: number, total: number): string;
    readonly reasons: string;
    done(worlds: number): string;
    stopped(done: number, total: number): string;
    secondsLeft(seconds: number): string;
    readonly stop: string;
    readonly resume: string;
  };
  readonly start: {
    readonly kicker: string;
    /** "Of 100 cases … 31 arrive." */
    finding(topic: string, arriving: number): string;
    readonly computing: string;
    readonly reading: string;
    readonly tryTitle: string;
    readonly tryLead: string;
    readonly other: string;
    readonly ownTitle: string;
    readonly ownLead: string;
    readonly ownAction: string;
    readonly why: string;
  };
}
