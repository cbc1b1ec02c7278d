import type { OptionLine } from "./option-lines.ts";
import { changeWords, sizeAndTime, type UseTeller, useDetails, useTitle } from "./use-words.ts";

/** What is said of a line where there is little room: its size and when it acts, or what is not as before. */
export function shortLineWords(line: OptionLine, teller: UseTeller): string {
  return line.kind === "left" || line.kind === "changed" ? lineWords(line, teller) : sizeAndTime(line.use, teller);
}

/** What is said of a line after its title: how it is set up, or for a change only what is not as before. */
export function lineWords(line: OptionLine, teller: UseTeller): string {
  switch (line.kind) {
    case "left":
      return teller.words.use.sign.left;
    case "changed":
      return changeWords(line.before, line.use, teller).join(", ");
    default: {
      const { continues } = line;
      const { goesOn, continues: growsOutOf } = teller.words.use;
      const grown = continues && (continues.use === line.use.use ? goesOn : growsOutOf(useTitle(continues, teller)));
      return [grown, useDetails(line.use, teller)].filter(Boolean).join(", ");
    }
  }
}
