import { answerSentence } from "../../../viz/findings/answer.ts";
import { reportWordsOf } from "../../../viz/report/text/words.ts";
import { countOf } from "../../../viz/text/numbers.ts";
import { wordsOf } from "../../../viz/text/words.ts";
import type { Language, Text } from "../../core/language.ts";
import { type Fate, fateInfo } from "../../model/fate.ts";
import type { Twins } from "../../study/statistics/twins.ts";
import type { Comparison, OptionSummary } from "../../study/summary.ts";
import { none, pointsOf, pointsRange, range, thousands, wholeOf } from "./numbers.ts";
import { printHead } from "./present.ts";
import type { Study } from "./study.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** Changes of fate that are told apart, and the share from which one is. */
const mostChanges = 10;
const leastShare = 0.005;

/** Prints two options outcome by outcome, and what became of the same cases. */
export function printComparison(study: Study, twins: Twins, terminal: Terminal): void {
  const { language, say } = terminal;
  const [scenario] = study.plan.scenarios;
  printHead(study, 0, terminal);
  terminal.print(wrap(answerSentence(study.summary, scenario, language), terminal.width));
  terminal.print(outcomeTable(study, terminal));
  terminal.print(say({ de: "\nWas aus denselben Fällen wird, von 100:", en: "\nWhat becomes of the same cases, of 100:" }));
  terminal.print(fateTable(twins, terminal));
  const oneSided: Text = {
    de: `Ohne Gegenstück unter der anderen Option: ${pointsOf(twins.oneSided)} von 100 Fällen.`,
    en: `Without a twin under the other option: ${pointsOf(twins.oneSided)} of 100 cases.`,
  };
  terminal.print(`${say(oneSided)}\n`);
}

/** Headings of what the ranges alone say. */
const byRanges: readonly Text[] = [
  { de: "… aus den Spannen allein", en: "… by the ranges alone" },
  { de: "Urteil aus den Spannen allein", en: "Verdict by the ranges alone" },
];

function outcomeTable({ summary }: Study, terminal: Terminal): string {
  const { language, say } = terminal;
  const [a, b] = summary.scenarios;
  const { measures, measure, of } = reportWordsOf(language).page;
  const { verdicts, inWorlds } = wordsOf(language);
  const rows = summary.comparisons.map((comparison) => {
    const { outcome, shareBetter, sharePrior, worlds, verdict, verdictPrior } = comparison;
    const value = (option: OptionSummary) => (outcome === "gap" ? option.gap.mean : (option[outcome as "cost"] as number));
    const [ofA, ofB] = [a, b].map((option) => show(value(option), outcome, language));
    const told = [measures[outcome as keyof typeof measures], ofA, ofB, difference(comparison, language)];
    const [often, prior] = [shareBetter, sharePrior].map((share) =>
      Number.isFinite(share) ? countOf(share, worlds) : undefined,
    );
    if (!summary.weighted) return [...told, often === undefined ? none : inWorlds(often, worlds), verdicts[verdict]];
    const both = [often, prior].map((count) => (count === undefined ? none : of(count, worlds)));
    return [...told, both[0], verdicts[verdict], both[1], verdicts[verdictPrior]];
  });
  return drawTable(
    [
      { title: measure },
      { title: "A", align: "right" },
      { title: "B", align: "right" },
      { title: "B − A", align: "right" },
      { title: say({ de: "B ist besser", en: "B is better" }) },
      { title: say({ de: "Urteil", en: "Verdict" }) },
      ...(summary.weighted ? byRanges.map((title) => ({ title: say(title) })) : []),
    ],
    rows,
    terminal,
  );
}

function show(value: number, outcome: string, language: Language): string {
  if (outcome === "cost") return thousands(value, language);
  return outcome === "backlogHours" ? wholeOf(value, language) : pointsOf(value);
}

/** "−11 … −4": the middle 80 of 100 sets of assumptions. */
function difference({ outcome, lo, hi }: Comparison, language: Language): string {
  if (outcome !== "cost" && outcome !== "backlogHours") return pointsRange(lo, hi);
  return range(show(lo, outcome, language), show(hi, outcome, language));
}

function fateTable({ fates }: Twins, terminal: Terminal): string {
  const { language, say } = terminal;
  const title = (fate: string) => fateInfo[fate as Fate].title[language];
  const sum = (list: Twins["fates"]) => list.reduce((total, { share }) => total + share, 0);
  const changed = fates.filter(({ from, to }) => from !== to);
  const told = changed.slice(0, mostChanges).filter(({ share }) => share >= leastShare);
  const rest = changed.slice(told.length);
  const rows = told.map(({ from, to, share }) => [title(from), title(to), pointsOf(share)]);
  if (rest.length > 0) rows.push([say({ de: "übrige Änderungen", en: "other changes" }), "", pointsOf(sum(rest))]);
  const same = fates.filter(({ from, to }) => from === to);
  rows.push([say({ de: "unverändert", en: "unchanged" }), "", fates.length > 0 ? pointsOf(sum(same)) : none]);
  const titles = [
    { de: "unter A", en: "under A" },
    { de: "unter B", en: "under B" },
    { de: "Fälle", en: "cases" },
  ].map(say);
  return drawTable(
    titles.map((text, c) => ({ title: text, align: c === 2 ? "right" : "left" })),
    rows,
    terminal,
  );
}
