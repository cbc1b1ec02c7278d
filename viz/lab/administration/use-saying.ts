import type { Language } from "../../../sim/core/language.ts";
import { whole } from "../../text/numbers.ts";
import { useLab } from "../lab.ts";
import { writeNumber } from "../parts/number-input.tsx";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";
import type { AdministrationWords } from "./text/words.ts";

/** The page's words and how its language writes numbers. */
export interface Saying {
  readonly language: Language;
  readonly words: AdministrationWords;
  /** A whole number with grouping. */
  readonly count: (n: number) => string;
  /** Posts in FTE: whole from ten on, else with one decimal. */
  readonly posts: (fte: number) => string;
}

/** Words and numbers in the page's language. */
export function useSaying(): Saying {
  const { language } = useLab().store.looks.value;
  const count = (n: number) => whole(n, language);
  return {
    language,
    words: language === "de" ? de : en,
    count,
    posts: (fte) => (fte >= 10 ? count(fte) : writeNumber(Math.round(fte * 10) / 10, language)),
  };
}
