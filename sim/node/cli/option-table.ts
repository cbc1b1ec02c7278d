import { arrearsOf } from "../../../viz/findings/data/arrears.ts";
import { optionName } from "../../../viz/findings/data/option-name.ts";
import { reportWordsOf } from "../../../viz/report/text/words.ts";
import { countOf } from "../../../viz/text/numbers.ts";
import { wordsOf } from "../../../viz/text/words.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Comparison, OptionSummary } from "../../study/summary.ts";
import { none, pointsOf, pointsRange, thousands, wholeOf } from "./numbers.ts";
import type { Study } from "./study.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** Room for the names of measures, and for one option's numbers, characters. */
const measureWidth = 30;
const optionWidth = 14;

/** One option with what the table says about it. */
interface Column {
  readonly letter: string;
  readonly option: OptionSummary;
  /** Against the base on the gap; undefined for the base. */
  readonly against: Comparison | undefined;
  readonly arrears: number;
}

/** The options of a scenario side by side, measures below each other; in several tables where the terminal is too narrow for one. */
export function optionTables({ summary, tables, weights }: Study, scenario: Scenario, terminal: Terminal): string[] {
  const columns = summary.scenarios
    .filter(({ id }) => id === scenario.id)
    .map(
      (option): Column => ({
        letter: optionName(scenario, option.option).letter,
        option,
        against: summary.comparisons.find((c) => c.scenario === scenario.id && c.b === option.option && c.outcome === "gap"),
        arrears: tables.runs ? arrearsOf(tables.runs, scenario.id, option.option, weights.weights) : Number.NaN,
      }),
    );
  const most = Math.max(1, Math.floor((terminal.width - measureWidth) / optionWidth));
  const drawn: string[] = [];
  for (let from = 0; from < columns.length; from += most) {
    drawn.push(drawOptions(columns.slice(from, from + most), summary.weighted, terminal));
  }
  return drawn;
}

type Row = readonly [title: string, cell: (column: Column) => string];

function drawOptions(columns: readonly Column[], weighted: boolean, terminal: Terminal): string {
  const { language } = terminal;
  const { measure, measures, of } = reportWordsOf(language).page;
  const { verdicts } = wordsOf(language);
  const byRanges: readonly Row[] = [
    [measures.betterPrior, ({ against }) => (against ? of(countOf(against.sharePrior, against.worlds), against.worlds) : none)],
    [measures.verdictPrior, ({ against }) => (against ? verdicts[against.verdictPrior] : none)],
  ];
  const rows: readonly Row[] = [
    [measures.gap, ({ option }) => pointsOf(option.gap.mean)],
    [measures.gapRange, ({ option }) => pointsRange(option.gap.p10, option.gap.p90)],
    [measures.difference, ({ against }) => (against ? pointsRange(against.lo, against.hi) : none)],
    [measures.better, ({ against }) => (against ? of(countOf(against.shareBetter, against.worlds), against.worlds) : none)],
    [measures.verdict, ({ against }) => (against ? verdicts[against.verdict] : none)],
    ...(weighted ? byRanges : []),
    [measures.considered, ({ option }) => pointsOf(option.considered)],
    [measures.programmeGap, ({ option }) => pointsOf(option.programmeGap)],
    [measures.cost, ({ option }) => thousands(option.cost, language)],
    [measures.backlogHours, ({ option }) => wholeOf(option.backlogHours, language)],
    [measures.arrears, ({ arrears }) => pointsOf(arrears)],
    [measures.stress, ({ option }) => pointsOf(option.stress)],
  ];
  return drawTable(
    [{ title: measure }, ...columns.map(({ letter }) => ({ title: letter, align: "right" as const }))],
    rows.map(([title, cell]) => [title, ...columns.map(cell)]),
    terminal,
  );
}
