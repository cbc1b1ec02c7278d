import { gapComparisons } from "../../../sim/study/statistics/best.ts";
import type { OptionSummary } from "../../../sim/study/summary.ts";
import { optionName } from "../../findings/data/option-name.ts";
import { countOf, points, whole } from "../../text/numbers.ts";
import { wordsOf } from "../../text/words.ts";
import type { Chapter, Edition } from "./edition.ts";
import { html, type Markup } from "./markup.ts";

/** Most options that have columns of their own on the narrowest screens; of more, each number carries its letter. */
const mostColumns = 4;

type Row = readonly [label: string, cell: (option: OptionSummary) => string];

/** All options of a scenario side by side, one column each; cost never without the arrears of regular work. */
export function optionsTable(edition: Edition, chapter: Chapter): Markup {
  const { language, summary } = edition;
  const words = edition.words.page;
  const { measures } = words;
  const { verdicts } = wordsOf(language);
  const { scenario } = chapter;
  const options = scenario.options.flatMap(({ id }) =>
    summary.scenarios.filter((o) => o.id === scenario.id && o.topic === scenario.focus && o.option === id),
  );
  const comparisons = new Map(gapComparisons(summary, scenario).map((c) => [c.b, c]));
  const base = scenario.options[0].id;

  const known = (value: number, text: string) => (Number.isFinite(value) ? text : words.none);
  const share = (value: number) => known(value, `${points(value)}`);
  const compared = (option: string, text: (c: NonNullable<ReturnType<typeof comparisons.get>>) => string) => {
    const comparison = comparisons.get(option);
    return option === base ? words.base : comparison ? text(comparison) : words.none;
  };
  const byRanges: readonly Row[] = [
    [measures.betterPrior, ({ option }) => compared(option, (c) => words.of(countOf(c.sharePrior, c.worlds), c.worlds))],
    [measures.verdictPrior, ({ option }) => compared(option, ({ verdictPrior }) => verdicts[verdictPrior])],
  ];
  const rows: readonly Row[] = [
    [measures.gap, ({ gap }) => share(gap.mean)],
    [measures.gapRange, ({ gap }) => known(gap.p10, words.range(points(gap.p10), points(gap.p90)))],
    [measures.difference, ({ option }) => compared(option, ({ lo, hi }) => words.range(points(lo), points(hi)))],
    [measures.better, ({ option }) => compared(option, (c) => words.of(countOf(c.shareBetter, c.worlds), c.worlds))],
    [measures.verdict, ({ option }) => compared(option, ({ verdict }) => verdicts[verdict])],
    ...(summary.weighted ? byRanges : []),
    [measures.considered, ({ considered }) => share(considered)],
    [measures.programmeGap, ({ programmeGap }) => share(programmeGap)],
    [measures.cost, ({ cost }) => known(cost, whole(cost / 1000, language))],
    [measures.arrears, ({ option }) => share(chapter.arrears[option] ?? Number.NaN)],
    [measures.backlogHours, ({ backlogHours }) => known(backlogHours, whole(backlogHours, language))],
    [measures.stress, ({ stress }) => share(stress)],
  ];
  const heading = ({ option }: OptionSummary) => {
    const { letter, title } = optionName(scenario, option);
    return html`<th scope="col"><abbr title="${title[language]}">${letter}</abbr></th>`;
  };
  const legend = options
    .map(({ option }) => optionName(scenario, option))
    .map(({ letter, title }) => `${letter} ${title[language]}`);
  return html`<p class="note legend">${legend.join(" · ")}</p>
<table class="options${options.length > mostColumns && " many"}" style="--options: ${options.length}"><caption>${words.tableTitle}</caption>
<thead><tr><th scope="col">${words.measure}</th>${options.map(heading)}</tr></thead>
<tbody>${rows.map(([label, cell]) => html`<tr><th scope="row">${label}</th>${options.map((o) => html`<td class="n" data-letter="${optionName(scenario, o.option).letter}">${cell(o)}</td>`)}</tr>\n`)}</tbody></table>
<p class="note">${words.gapNote}</p>
<p class="note">${words.costNote}</p>`;
}
