import type { OptionLine } from "./option-lines.ts";
import { changeWords, type UseTeller, useDetails, useTitle } from "./use-words.ts";

/** What is said of a line after its title: how it is set up, or for a change only what is not as before. */
export function lineWords(line: OptionLine, teller: UseTeller): string {
  switch (line.kind) {
    case "left":
      return teller.words.use.sign.left;
    case "changed":
      return changeWords(line.before, line.use, teller).join(", ");
    default: {
      const { continues } = line;
      const grown = continues && teller.words.use.continues(useTitle(continues, teller));
      return [grown, useDetails(line.use, teller)].filter(Boolean).join(", ");
    }
  }
}
