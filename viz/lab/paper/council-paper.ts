import { weeksPerYear } from "../../../sim/core/clock.ts";
import type { Language } from "../../../sim/core/language.ts";
import type { Organisation } from "../../../sim/model/organisation.ts";
import type { Topic } from "../../../sim/model/topic.ts";
import { monthAt } from "../../../sim/scenario/calendar.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";
import type { PaperTexts } from "../../../sim/study/inquiry/inquiry.ts";
import { toldComparison } from "../../../sim/study/statistics/told-comparison.ts";
import { type Answer, answerOf } from "../../findings/answer.ts";
import { optionName } from "../../findings/data/option-name.ts";
import { findingWordsOf } from "../../findings/text/words.ts";
import { endBefore, monthName } from "../../text/dates.ts";
import { whole } from "../../text/numbers.ts";
import type { Findings } from "../engine/engine.ts";
import type { UseTeller } from "../options/use-words.ts";
import { pointWords } from "../options/week-words.ts";
import { type PaperTable, priceTable } from "./price-table.ts";
import type { PaperWords } from "./text/words.ts";
import { type PaperOptions, toldOptions } from "./told-options.ts";

/** What a paper is made from. */
export interface PaperInput {
  readonly findings: Findings;
  readonly texts: PaperTexts;
  readonly organisation: Organisation;
  readonly topic: Topic;
  /** Options computed since the page was opened. */
  readonly tried: number;
  readonly teller: UseTeller;
  readonly language: Language;
  readonly words: PaperWords;
}

/** The first page of the paper: everything a council needs to know, in sentences of one language. */
export interface PaperSummary extends PaperOptions {
  readonly title: string;
  readonly occasion: string;
  readonly recommendation: string;
  readonly question: string;
  readonly administration: string;
  readonly period: string;
  /** Undefined without results. */
  readonly answer: Answer | undefined;
  readonly price: PaperTable;
  readonly priceNote: string;
  readonly limits: readonly string[];
  /** Which options the figures set side by side; "" with one option. */
  readonly compared: string;
  /** "" when all sets of assumptions have been computed. */
  readonly provisional: string;
}

/** The summary of what was found; texts left empty get words that follow from it. */
export function paperSummary(input: PaperInput): PaperSummary {
  const { findings, texts, organisation, tried, teller, language, words } = input;
  const { summary, scenario, inquiry, against } = findings;
  const own = inquiry.organisation.kind === "written";
  const staff = organisation.departments.reduce((sum, department) => sum + department.staff, 0);
  const usual = usualTexts(input);
  const told = toldComparison(summary, scenario, against);
  const said = (text: string, otherwise: string) => (text.trim() === "" ? otherwise : text.trim());
  const isDone = findings.worlds >= inquiry.worlds;
  return {
    ...toldOptions(inquiry, teller, words.use),
    title: said(texts.title, usual.title),
    occasion: said(texts.occasion, usual.occasion),
    recommendation: said(texts.recommendation, usual.recommendation),
    question: inquiry.question[language],
    administration: words.administration(
      organisation.title[language],
      own,
      organisation.departments.length,
      whole(staff, language),
    ),
    period: periodWords(input),
    answer: answerOf(summary, scenario, language, against),
    price: priceTable(findings, language, words.price),
    priceNote: words.price.note(summary.weighted),
    limits: words.limits(findings.worlds, own, tried),
    compared: told ? words.figuresCompare(called(scenario, told.a, language), called(scenario, told.b, language)) : "",
    provisional: isDone ? "" : words.provisional(findings.worlds, inquiry.worlds),
  };
}

/** What stands in the paper where nothing was written. */
function usualTexts({
  findings,
  topic,
  language,
  words,
}: Pick<PaperInput, "findings" | "topic" | "language" | "words">): PaperTexts {
  const { summary, scenario, against } = findings;
  const told = toldComparison(summary, scenario, against);
  const { defaults } = words;
  const name = topic.title[language];
  return {
    title: defaults.title(name, scenario.options.length),
    occasion: defaults.occasion(name),
    recommendation: defaults.recommendation(told?.verdict, told ? called(scenario, told.b, language) : ""),
  };
}

function periodWords({ findings, topic, teller, language, words }: PaperInput): string {
  const { begins, weeks, compareFrom } = findings.scenario;
  const period =
    begins === undefined
      ? words.years(Math.max(1, Math.round(weeks / weeksPerYear)))
      : words.dated(monthName(begins, language), endBefore(monthAt(begins, weeks), language));
  const from = compareFrom === 0 ? "" : words.comparedFrom(pointWords(compareFrom, begins, language, teller.words.time));
  return words.topicAndPeriod(topic.title[language], period, from);
}

/** "B (Titel)". */
function called(scenario: Scenario, option: string, language: Language): string {
  const { letter, title } = optionName(scenario, option);
  return findingWordsOf(language).answer.option(letter, title[language]);
}
