import type { Language } from "../../../sim/core/language.ts";
import { gapComparisons } from "../../../sim/study/statistics/best.ts";
import type { Comparison, OptionSummary } from "../../../sim/study/summary.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { countOf, points, whole } from "../../text/numbers.ts";
import { wordsOf } from "../../text/words.ts";
import type { Findings } from "../engine/engine.ts";
import type { PaperWords } from "./text/words.ts";

/** A table of the paper; the first cell of a row is its heading. */
export interface PaperTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Options with what is lost under them, how sure that is, what they cost and what is left undone for them; cost never stands alone. */
export function priceTable({ summary, scenario, arrears }: Findings, language: Language, words: PaperWords["price"]): PaperTable {
  const { verdicts } = wordsOf(language);
  const comparisons = new Map(gapComparisons(summary, scenario).map((comparison) => [comparison.b, comparison]));
  const known = (value: number | undefined, text: (value: number) => string) =>
    value !== undefined && Number.isFinite(value) ? text(value) : words.none;
  const share = (value: number | undefined) => known(value, (finite) => `${points(finite)}`);
  const compared = (option: string, o: number, text: (comparison: Comparison) => string) => {
    const comparison = comparisons.get(option);
    return comparison ? text(comparison) : o === 0 ? words.base : words.none;
  };
  const prior = <Value>(value: Value) => (summary.weighted ? value : undefined);
  const summaryOf = (option: string): OptionSummary | undefined =>
    summary.scenarios.find(({ id, topic, option: of }) => id === scenario.id && topic === scenario.focus && of === option);
  const { columns } = words;
  const several = scenario.options.length > 1;
  return {
    columns: [
      columns.option,
      columns.lost,
      ...(several ? [columns.difference, columns.better, columns.verdict] : []),
      columns.cost,
      columns.arrears,
    ],
    rows: scenario.options.map(({ id }, o) => {
      const told = summaryOf(id);
      const against = [
        compared(id, o, ({ lo, hi }) => words.range(points(lo), points(hi))),
        compared(id, o, (c) => words.of(countOf(c.shareBetter, c.worlds), c.worlds, prior(countOf(c.sharePrior, c.worlds)))),
        compared(id, o, (c) => words.verdict(verdicts[c.verdict], prior(verdicts[c.verdictPrior]))),
      ];
      return [
        letterOf(o),
        known(told?.gap.p10, () => words.range(points(told!.gap.p10), points(told!.gap.p90))),
        ...(several ? against : []),
        known(told?.cost, (cost) => whole(cost / 1000, language)),
        share(arrears[id]),
      ];
    }),
  };
}
