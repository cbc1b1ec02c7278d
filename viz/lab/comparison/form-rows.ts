import type { Language } from "../../../sim/core/language.ts";
import type { Structures } from "../../../sim/model/parameters.ts";
import { countOf, points } from "../../text/numbers.ts";
import { wordsOf } from "../../text/words.ts";
import type { Findings } from "../engine/engine.ts";

/** What the sets of assumptions with one form of a mechanism say. */
export interface FormRow {
  readonly structure: keyof Structures;
  readonly mechanism: string;
  readonly form: string;
  readonly often: string;
  readonly difference: string;
  readonly verdict: string;
}

/** Forms met by fewer sets of assumptions get no verdict. */
const leastWorlds = 5;

/** The verdict form by form of every mechanism that was met in two forms; in brackets what the ranges alone say. */
export function formRows({ structures, summary }: Findings, language: Language): FormRow[] {
  const { flip, verdicts, fewerMore, sure } = wordsOf(language);
  const met = structures.filter(({ worlds }) => worlds > 0);
  const both = (said: string, prior: string) => (summary.weighted ? `${said} (${prior})` : said);
  return met
    .filter(({ structure }) => met.filter((other) => other.structure === structure).length > 1)
    .map(({ structure, form, worlds, shareBetter, sharePrior, mean, verdict, verdictPrior }) => {
      const { title, values } = flip.structures[structure];
      return {
        structure,
        mechanism: title,
        form: (values as Readonly<Record<string, string>>)[form],
        often: both(sure.of(countOf(shareBetter, worlds), worlds), `${countOf(sharePrior, worlds)}`),
        difference: fewerMore(points(mean), points(mean)),
        verdict: worlds < leastWorlds ? "–" : both(verdicts[verdict], verdicts[verdictPrior]),
      };
    });
}
