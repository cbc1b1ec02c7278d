import type { Inquiry, Use } from "../../../sim/study/inquiry/inquiry.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { type OptionLine, tellOptions } from "../options/option-lines.ts";
import { changeWords, type UseTeller, useDetails, useTitle } from "../options/use-words.ts";
import type { UseWords } from "./text/words.ts";

/** Something told twice: for the first page, and in full. */
export interface BriefAndFull {
  readonly brief: readonly string[];
  readonly full: readonly string[];
}

/** An option as the paper tells it: what it consists of apart from what all options share, in short phrases. */
export interface PaperOption extends BriefAndFull {
  readonly letter: string;
  readonly title: string;
}

/** All options of an inquiry, what they share, and what comes from outside. */
export interface PaperOptions {
  readonly options: readonly PaperOption[];
  readonly shared: BriefAndFull;
  readonly events: BriefAndFull;
}

/**
 * What the options of an inquiry consist of. In brief what other options have like the first is only said to be so, topics are
 * named only where the one the answer is about is not among them, and values that need a name are left out.
 */
export function toldOptions({ options, events, focus }: Inquiry, teller: UseTeller, words: UseWords): PaperOptions {
  const { shared, lines } = tellOptions(options);
  const full = (use: Use) => phrase(use, teller);
  const brief = (use: Use) => {
    const obvious = use.topics.includes(focus) ? { ...teller, inquiry: { ...teller.inquiry, topics: use.topics } } : teller;
    return phrase(use, obvious, (detail) => !detail.includes(": "));
  };
  const titles = (uses: readonly Use[]) => once(uses.map((use) => useTitle(use, teller)));
  const line = (told: OptionLine, say: (use: Use) => string): string => {
    if (told.kind === "left") return words.left(useTitle(told.before, teller));
    if (told.kind === "changed")
      return words.changed(useTitle(told.use, teller), changeWords(told.before, told.use, teller).join("; "));
    return say(told.use);
  };
  const none = (phrases: readonly string[]) => (phrases.length > 0 ? once(phrases) : [words.nothing]);
  return {
    options: options.map(({ title }, o) => {
      const different = lines[o].filter(({ kind }) => kind !== "same");
      const isLikeFirst = different.length < lines[o].length;
      return {
        letter: letterOf(o),
        title: title[teller.language],
        brief: none([...(isLikeFirst ? [words.likeFirst] : []), ...different.map((told) => line(told, brief))]),
        full: none(lines[o].map((told) => line(told, full))),
      };
    }),
    shared: { brief: titles(shared.map(({ use }) => use)), full: once(shared.map(({ use }) => full(use))) },
    events: { brief: titles(events), full: once(events.map(full)) },
  };
}

/** A use with what is to be said of it; that it acts from the start goes without saying. */
function phrase(use: Use, teller: UseTeller, keep: (detail: string) => boolean = () => true): string {
  const details = useDetails(use, teller)
    .split(", ")
    .filter((detail) => detail !== teller.words.time.fromStart && keep(detail))
    .join(", ");
  return details === "" ? useTitle(use, teller) : `${useTitle(use, teller)} (${details})`;
}

/** Phrases that read alike only once. */
function once(phrases: readonly string[]): readonly string[] {
  return [...new Set(phrases)];
}
