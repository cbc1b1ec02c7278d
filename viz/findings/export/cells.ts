import type { Language } from "../../../sim/core/language.ts";
import { type Fate, fateInfo, fates, type Stage, stages, stageTitles } from "../../../sim/model/fate.ts";
import type { Verdict } from "../../../sim/study/summary.ts";
import { wordsOf } from "../../text/words.ts";

/** A word of a figure's table as people read it: fates, stages and verdicts by their title, all else unchanged. */
export function readable(column: string, cell: string, language: Language): string {
  if ((fates as readonly string[]).includes(cell)) return fateInfo[cell as Fate].title[language];
  if (column === "stage" && (stages as readonly string[]).includes(cell)) return stageTitles[cell as Stage][language];
  if (column === "verdict") return wordsOf(language).verdicts[cell as Verdict] ?? cell;
  return cell;
}
