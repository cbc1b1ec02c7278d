import type { StructureVerdict } from "../../../sim/study/statistics/structure-verdicts.ts";
import { optionName } from "../../findings/data/option-name.ts";
import { countOf, points } from "../../text/numbers.ts";
import { wordsOf } from "../../text/words.ts";
import type { Chapter, Edition } from "./edition.ts";
import { html, type Markup } from "./markup.ts";

/** Forms met by fewer worlds get no verdict. */
const leastWorlds = 5;

/** The verdict form by form of every structural alternative; undefined where no alternative was met in two forms. */
export function structureTable(
  { language, words, summary }: Edition,
  { scenario, anchor }: Chapter,
  verdicts: readonly StructureVerdict[],
): Markup | undefined {
  const { structureTable: said, range, none, of } = words.page;
  const { flip, verdicts: verdictWords } = wordsOf(language);
  const groups = [...new Set(verdicts.map(({ structure }) => structure))]
    .map((structure) => verdicts.filter((verdict) => verdict.structure === structure && verdict.worlds > 0))
    .filter((forms) => forms.length > 1);
  if (groups.length === 0) return undefined;
  const [a, b] = [verdicts[0].a, verdicts[0].b].map((option) => optionName(scenario, option).letter);
  const id = `${language}-${anchor}-structures`;

  const row = (verdict: StructureVerdict): Markup => {
    const { form, worlds, shareBetter, sharePrior, mean } = verdict;
    const values: Readonly<Record<string, string>> = flip.structures[verdict.structure].values;
    const byRanges = (text: string | number) => (summary.weighted ? ` (${text})` : "");
    const cells = [
      of(countOf(shareBetter, worlds), worlds) + byRanges(countOf(sharePrior, worlds)),
      range(points(mean), points(mean)),
      worlds < leastWorlds ? none : verdictWords[verdict.verdict] + byRanges(verdictWords[verdict.verdictPrior]),
    ];
    return html`<tr><th scope="row">${values[form]}</th>${cells.map((cell) => html`<td class="n">${cell}</td>`)}</tr>\n`;
  };
  const columns = said.columns(b);
  return html`<h4 id="${id}">${said.title}</h4>
<p>${said.lead(a, b)}</p>
<table class="structures" aria-labelledby="${id}"><caption class="hidden">${said.title}</caption>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
${groups.map(
  (forms) =>
    html`<tbody><tr><th colspan="${columns.length}" scope="rowgroup">${flip.structures[forms[0].structure].title}</th></tr>\n${forms.map(row)}</tbody>`,
)}</table>
<p class="note">${said.note(summary.weighted)}</p>`;
}
