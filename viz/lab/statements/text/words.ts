import type { Bundle, Fate } from "../../../../sim/model/fate.ts";

/** A word with its meaning. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

/** A piece of a section: a paragraph, a list of points or of steps, or words with their meanings. */
export type Piece =
  | string
  | { readonly points: readonly string[] }
  | { readonly steps: readonly string[] }
  | { readonly terms: readonly Term[] };

/** A section under a heading of its own. */
export interface Section {
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** A page that only tells. */
export interface StatementWords {
  readonly title: string;
  /** What matters most, in a sentence or two. */
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** The page of help: sections before and after the words for what becomes of a case. */
export interface HelpWords {
  readonly title: string;
  readonly lead: string;
  readonly tasks: readonly Section[];
  readonly keysTitle: string;
  readonly keyColumns: readonly [keys: string, effect: string];
  readonly keys: readonly (readonly [keys: string, effect: string])[];
  readonly wordsTitle: string;
  readonly terms: readonly Term[];
  readonly fatesTitle: string;
  readonly fatesLead: string;
  readonly bundles: Readonly<Record<Bundle, string>>;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly after: readonly Section[];
  readonly versionTitle: string;
  version(model: string): string;
}

/** All statements in one language. */
export interface StatementsWords {
  readonly accessibility: StatementWords;
  readonly privacy: StatementWords;
  readonly help: HelpWords;
}
