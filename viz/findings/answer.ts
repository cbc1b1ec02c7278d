import type { Language } from "../../sim/core/language.ts";
import { fates } from "../../sim/model/fate.ts";
import type { Scenario } from "../../sim/scenario/scenario.ts";
import { gapComparisons } from "../../sim/study/statistics/best.ts";
import { toldComparison } from "../../sim/study/statistics/told-comparison.ts";
import type { Comparison, OptionSummary, Summary } from "../../sim/study/summary.ts";
import { countOf, points } from "../text/numbers.ts";
import { wordsOf } from "../text/words.ts";
import { letterOf, optionName } from "./data/option-name.ts";
import { type AnswerWords, findingWordsOf, type ReasonFate } from "./text/words.ts";

/** A scenario's answer in plain sentences; parts that have nothing to say are empty. */
export interface Answer {
  /** What the option that tells most changes against the base. */
  readonly finding: string;
  /** In how many sets of assumptions. */
  readonly certainty: string;
  /** Which losses shrink and which grow. */
  readonly reason: string;
  /** What is to be said about the other options. */
  readonly others: string;
}

/** Changes of a fate's share below one point of a hundred are not named. */
const noticeable = 0.01;

/** From this distance of the share of worlds to one half, 80 % agree on the side. */
const oneSided = 0.3;

/** The answer of one scenario, about the option `against` or the one that tells most; `undefined` when no option of it has results. */
export function answerOf(summary: Summary, scenario: Scenario, language: Language, against?: string): Answer | undefined {
  const words = findingWordsOf(language).answer;
  const options = summary.scenarios.filter(({ id, topic }) => id === scenario.id && topic === scenario.focus);
  const base = options.find(({ option }) => option === scenario.options[0].id) ?? options[0];
  if (base === undefined) return undefined;
  const comparison = toldComparison(summary, scenario, against);
  const best = options.find(({ option }) => option === comparison?.b);
  if (comparison === undefined || best === undefined) return alone(base, scenario, language);
  return {
    finding: finding(summary, comparison, scenario, language),
    certainty: certainty(comparison, summary.weighted, language),
    reason: reason(base, best, comparison, words),
    others: others(summary, scenario, comparison, words),
  };
}

/** The whole answer of a scenario as one paragraph; "" when it has no results. The command line prints it. */
export function answerSentence(summary: Summary, scenario: Scenario, language: Language): string {
  const answer = answerOf(summary, scenario, language);
  return answer === undefined
    ? ""
    : [answer.finding, answer.certainty, answer.reason, answer.others].filter((s) => s !== "").join(" ");
}

/** "B (Titel)". */
function called(scenario: Scenario, option: string, language: Language): string {
  const { letter, title } = optionName(scenario, option);
  return findingWordsOf(language).answer.option(letter, title[language]);
}

function finding(summary: Summary, comparison: Comparison, scenario: Scenario, language: Language): string {
  const words = findingWordsOf(language).answer;
  const named = called(scenario, comparison.a, language);
  const b = called(scenario, comparison.b, language);
  const [mean, low, high] = [comparison.mean, comparison.lo, comparison.hi].map(points);
  const range = wordsOf(language).fewerMore(low, high);
  const { verdict } = comparison;
  const isAll = gapComparisons(summary, scenario).every((other) => other.verdict === verdict);
  const said = verdict === "worse" && !isAll ? "undecided" : verdict;
  const isChosen = toldComparison(summary, scenario)?.b !== comparison.b;
  const before = said !== "better" && scenario.options.length > 2 && !isChosen ? `${words.none(said, named)} ` : "";
  // Named once is enough.
  const a = before.includes(named) ? optionName(scenario, comparison.a).letter : named;
  if (verdict === "equivalent") return before + words.equivalent(a, b);
  if (verdict === "undecided") return before + words.undecided(a, b, range);
  if (verdict === "better") return high > 0 ? words.fewerMostly(a, b, -mean, range) : words.fewer(a, b, -high, -low);
  return before + (low < 0 ? words.moreMostly(a, b, mean, range) : words.more(a, b, low, high));
}

function certainty(comparison: Comparison, weighted: boolean, language: Language): string {
  const words = findingWordsOf(language).answer;
  const { verdict, verdictPrior, worlds, shareBetter, sharePrior, mean } = comparison;
  if (worlds === 1) return words.oneWorld;
  const [better, prior] = [shareBetter, sharePrior].map((share) => countOf(share, worlds));
  const plain = words.inWorlds(better, worlds, verdict === "worse", weighted ? prior : undefined);
  const isSlight = verdict === "undecided" && Math.abs(mean) <= noticeable && Math.abs(shareBetter - 0.5) >= oneSided;
  return [
    verdict === "equivalent" ? words.inMostWorlds(weighted) : plain,
    isSlight && words.slight,
    verdictPrior !== verdict && wordsOf(language).otherVerdict(verdictPrior),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The fates whose shares fall and rise most by a noticeable size. */
function largestChanges(base: OptionSummary, best: OptionSummary): { readonly fewer?: ReasonFate; readonly more?: ReasonFate } {
  const changes = fates
    .filter((fate): fate is ReasonFate => fate !== "implemented")
    .map((fate) => ({ fate, change: best.causes[fate] - base.causes[fate] }))
    .sort((x, y) => x.change - y.change);
  const [least, most] = [changes[0], changes[changes.length - 1]];
  return { fewer: least.change <= -noticeable ? least.fate : undefined, more: most.change >= noticeable ? most.fate : undefined };
}

function reason(base: OptionSummary, best: OptionSummary, { verdict }: Comparison, words: AnswerWords): string {
  const changes = largestChanges(base, best);
  const fewer = changes.fewer && words.change(changes.fewer, false);
  const more = changes.more && words.change(changes.more, true);
  if (fewer === undefined && more === undefined) return verdict === "equivalent" ? words.noShift : "";
  if (verdict === "equivalent" || verdict === "undecided") {
    return fewer && more ? words.shift(fewer, more) : words.aboveAll((fewer ?? more)!);
  }
  if (verdict === "better") return [fewer && words.aboveAll(fewer), more && words.inReturn(more)].filter(Boolean).join(" ");
  return [more && words.aboveAll(more), fewer && words.afterAll(fewer)].filter(Boolean).join(" ");
}

function others(summary: Summary, scenario: Scenario, told: Comparison, words: AnswerWords): string {
  const rest = gapComparisons(summary, scenario).filter(({ b }) => b !== told.b);
  const about = (chosen: (comparison: Comparison) => boolean, say: (letters: readonly string[]) => string) => {
    const letters = rest.filter(chosen).map(({ b }) => letterOf(scenario.options.findIndex(({ id }) => id === b)));
    return letters.length > 0 ? say(letters) : "";
  };
  const isGain = told.verdict === "better";
  return [
    about(
      ({ verdict }) => verdict === "better",
      (letters) => words.better(letters, isGain),
    ),
    about(({ verdict, mean }) => isGain && verdict !== "better" && mean < told.mean, words.lessSure),
    about(
      ({ verdict }) => verdict === "worse",
      (letters) => words.worse(letters, told.verdict === "worse"),
    ),
    about(({ verdict }) => !isGain && told.verdict !== verdict && verdict === "equivalent", words.same),
    about(({ verdict }) => !isGain && told.verdict !== verdict && verdict === "undecided", words.open),
  ]
    .filter((s) => s !== "")
    .join(" ");
}

function alone(option: OptionSummary, scenario: Scenario, language: Language): Answer {
  const words = findingWordsOf(language).answer;
  const { gap, causes } = option;
  return {
    finding: words.alone(called(scenario, option.option, language), points(causes.implemented), points(gap.p10), points(gap.p90)),
    certainty: "",
    reason: "",
    others: "",
  };
}
