import type { Language } from "../../../sim/core/language.ts";
import type { OptionSummary } from "../../../sim/study/summary.ts";
import { optionName } from "../../findings/data/option-name.ts";
import { points, whole } from "../../text/numbers.ts";
import type { Findings } from "../engine/engine.ts";
import { type Measure, measures } from "./measure.ts";
import type { NumberWords } from "./text/words.ts";

/** The options' numbers for a table: letters as headings, one row a measure, one cell an option. */
export interface NumberTable {
  readonly options: readonly { readonly letter: string; readonly title: string }[];
  readonly rows: readonly { readonly measure: Measure; readonly cells: readonly string[] }[];
}

/** All options of the findings in numbers, in their order. */
export function numberTable(findings: Findings, language: Language, words: NumberWords): NumberTable {
  const { summary, scenario, arrears } = findings;
  const options = scenario.options.flatMap(({ id }) => summary.scenarios.filter(({ option }) => option === id));
  const known = (value: number, text: string) => (Number.isFinite(value) ? text : words.none);
  const share = (value: number) => known(value, `${points(value)}`);
  const cells: Readonly<Record<Measure, (option: OptionSummary) => string>> = {
    gap: ({ gap }) => known(gap.mean, words.spread(points(gap.mean), points(gap.p10), points(gap.p90))),
    considered: ({ considered }) => share(considered),
    programmeGap: ({ programmeGap }) => share(programmeGap),
    cost: ({ cost }) => known(cost, whole(cost / 1000, language)),
    arrears: ({ option }) => share(arrears[option] ?? Number.NaN),
    backlogHours: ({ backlogHours }) => known(backlogHours, whole(backlogHours, language)),
    stress: ({ stress }) => share(stress),
  };
  return {
    options: options.map(({ option }) => {
      const { letter, title } = optionName(scenario, option);
      return { letter, title: title[language] };
    }),
    rows: measures.map((measure) => ({ measure, cells: options.map(cells[measure]) })),
  };
}
