import type { Language } from "../../../sim/core/language.ts";
import type { Fate } from "../../../sim/model/fate.ts";

/** Pages of the lab; the four steps, and what stands beside them. */
export const pages = ["start", "administration", "options", "comparison", "paper", "accessibility", "privacy", "help"] as const;
export type Page = (typeof pages)[number];

/** Groups of figures on the page of comparison. */
export const tabs = ["cases", "course", "departments", "certainty", "cost"] as const;
export type Tab = (typeof tabs)[number];

/** What is looked at, apart from what is asked; not undone, but part of a link. */
export interface View {
  readonly page: Page;
  readonly tab: Tab;
  /** Option that is compared with the first, by id; "": the one that tells most. */
  readonly against: string;
  /** Option being edited, by id; "": the last. */
  readonly option: string;
  /** Words and numbers for researchers: seed, digest, model version, quantiles. */
  readonly research: boolean;
  /** Figures in the council's paper, by id; absent: the usual ones. */
  readonly figures?: readonly string[];
}

/** What pointer or keyboard rest on; lit up wherever it is drawn. */
export interface Focus {
  readonly department?: string;
  readonly fate?: Fate;
  readonly option?: string;
}

/** How the page itself looks; kept by nobody but the page's address. */
export interface Looks {
  readonly language: Language;
  readonly theme: "light" | "dark";
}
