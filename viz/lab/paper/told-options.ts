import type { Inquiry, Use } from "../../../sim/study/inquiry/inquiry.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { type OptionLine, tellOptions } from "../options/option-lines.ts";
import { changeWords, type UseTeller, useDetails, useTitle } from "../options/use-words.ts";
import type { UseWords } from "./text/words.ts";

/** An option as the paper tells it. */
export interface PaperOption {
  readonly letter: string;
  readonly title: string;
  /** What it consists of apart from what all options share; one short phrase each. */
  readonly parts: readonly string[];
}

/** All options of an inquiry, what they share, and what comes from outside. */
export interface PaperOptions {
  readonly options: readonly PaperOption[];
  readonly shared: readonly string[];
  readonly events: readonly string[];
}

/** What the options of an inquiry consist of, in phrases. */
export function toldOptions({ options, events }: Inquiry, teller: UseTeller, words: UseWords): PaperOptions {
  const { shared, lines } = tellOptions(options);
  const { fromStart } = teller.words.time;
  const phrase = (use: Use) => {
    const details = useDetails(use, teller)
      .split(", ")
      .filter((detail) => detail !== fromStart)
      .join(", ");
    return details === "" ? useTitle(use, teller) : `${useTitle(use, teller)} (${details})`;
  };
  const line = (told: OptionLine): string => {
    if (told.kind === "left") return words.left(useTitle(told.before, teller));
    if (told.kind === "changed")
      return words.changed(useTitle(told.use, teller), changeWords(told.before, told.use, teller).join("; "));
    return phrase(told.use);
  };
  return {
    options: options.map(({ title }, o) => ({
      letter: letterOf(o),
      title: title[teller.language],
      parts: lines[o].length > 0 ? once(lines[o].map(line)) : [words.nothing],
    })),
    shared: once(shared.map(({ use }) => phrase(use))),
    events: once(events.map(phrase)),
  };
}

/** Phrases that read alike only once. */
function once(phrases: readonly string[]): readonly string[] {
  return [...new Set(phrases)];
}
