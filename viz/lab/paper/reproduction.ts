import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import { linkOf } from "../../../sim/study/inquiry/link.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import type { Findings } from "../engine/engine.ts";
import type { PaperWords } from "./text/words.ts";

/** Terms and facts that let others compute the paper's numbers again; `inquiry` is what was computed, with the paper's texts. */
export function reproduction(
  { digest, worlds, summary }: Findings,
  inquiry: Inquiry,
  model: string,
  shelf: Shelf,
  tried: number,
  words: PaperWords["reproduce"],
): readonly (readonly [term: string, fact: string])[] {
  const link = linkOf(inquiry, {}, shelf);
  return [
    [words.model, model],
    [words.digest, digest ?? words.pending],
    [words.seed, inquiry.seed],
    [words.worlds, words.ensemble(summary.weighted ? "plausible" : "ranges", worlds)],
    [words.replications, `${inquiry.replications}`],
    [words.tried, `${tried}`],
    ...(link === undefined
      ? [[words.link, words.tooLong] as const]
      : [[words.command, `npx querschnitt run '${link}'`] as const]),
  ];
}
