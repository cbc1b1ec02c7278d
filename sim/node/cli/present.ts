import { answerSentence } from "../../../viz/findings/answer.ts";
import { bottleneckBarsData } from "../../../viz/findings/data/bottleneck-bars.ts";
import { optionName } from "../../../viz/findings/data/option-name.ts";
import { countedFromOf, periodOf } from "../../../viz/report/text/period.ts";
import { reportWordsOf } from "../../../viz/report/text/words.ts";
import { points } from "../../../viz/text/numbers.ts";
import { wordsOf } from "../../../viz/text/words.ts";
import type { Language, Text } from "../../core/language.ts";
import { type Fate, fateInfo, fates, stages, stageTitles } from "../../model/fate.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { none, pointsOf, wholeOf } from "./numbers.ts";
import { optionTables } from "./option-table.ts";
import type { Study } from "./study.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";
import { reportPath } from "./write-report.ts";

/** Prints every scenario of a study: the setting, the answer, the options side by side, where most is lost, the bottleneck. */
export function printScenarios(study: Study, terminal: Terminal): void {
  const { language } = terminal;
  study.plan.scenarios.forEach((scenario, at) => {
    printHead(study, at, terminal);
    terminal.print(wrap(answerSentence(study.summary, scenario, language), terminal.width));
    for (const table of optionTables(study, scenario, terminal)) terminal.print(table);
    const sentences = [lossSentence(study, scenario, language), bottleneckSentence(study, at, language)];
    for (const sentence of sentences) if (sentence !== "") terminal.print(wrap(sentence, terminal.width));
    terminal.print("");
  });
}

/** Title, administration and topic of one scenario, and its options by letter. */
export function printHead({ plan }: Study, at: number, terminal: Terminal): void {
  const { language } = terminal;
  const scenario = plan.scenarios[at];
  const { title, departments } = plan.organisations[at];
  const topic = plan.topics.find(({ id }) => id === scenario.focus)?.title[language] ?? scenario.focus;
  const staff = departments.reduce((sum, department) => sum + department.staff, 0);
  const { setting } = reportWordsOf(language).page;
  const told = setting(title[language], departments.length, wholeOf(staff, language), topic, periodOf(scenario, language));
  const compared = scenario.begins === undefined ? "" : ` ${countedFromOf(scenario, language)}`;
  terminal.print(terminal.bold(`${scenario.title[language]} (${scenario.id})`));
  terminal.print(wrap(`${told}${compared}`.trimEnd(), terminal.width));
  for (const { id } of scenario.options) {
    const { letter, title: name } = optionName(scenario, id);
    terminal.print(wrap(`  ${letter}  ${name[language]} (${id})`, terminal.width, "     "));
  }
  terminal.print("");
}

/** Prints what holds for all numbers of a study: what cost leaves out, how many options were tried, limits, where everything lies. */
export function printNotes(study: Study, terminal: Terminal): void {
  const { language, say } = terminal;
  const { page } = reportWordsOf(language);
  const { optionsTried, digest, model, seed, worlds } = study.manifest;
  const tried: Text = {
    de: `${optionsTried === 1 ? "Eine Option wurde" : `${optionsTried} Optionen wurden`} bisher probiert. Wer viele probiert, findet auch durch Zufall eine gute.`,
    en: `${optionsTried === 1 ? "One option has" : `${optionsTried} options have`} been tried so far. Who tries many also finds a good one by chance.`,
  };
  for (const note of [page.costNote, say(tried), page.caution]) terminal.print(wrap(note, terminal.width));
  terminal.print("");
  const places: readonly (readonly [Text, string])[] = [
    [{ de: "Ergebnisse", en: "Results" }, study.folder],
    [{ de: "Bericht", en: "Report" }, reportPath(study.folder)],
    [{ de: "Prüfsumme", en: "Digest" }, digest ?? none],
    [{ de: "Modell", en: "Model" }, model],
    [{ de: "Startwert", en: "Seed" }, seed],
    [{ de: "Annahmensätze", en: "Sets of assumptions" }, `${worlds}, ${page.ensemble(study.manifest.ensemble)}`],
  ];
  for (const [title, value] of places) terminal.print(`${say(title)}: ${value}`);
}

/** Where most is lost under A; "" without losses. */
function lossSentence({ summary }: Study, scenario: Scenario, language: Language): string {
  const causes = summary.scenarios.find(({ id }) => id === scenario.id)?.causes;
  if (!causes) return "";
  const lost = fates.filter((fate) => fate !== "implemented" && fate !== "symbolic");
  const worst = lost.reduce((most: Fate, fate) => (causes[fate] > causes[most] ? fate : most), lost[0]);
  const [title, share] = [fateInfo[worst].title, pointsOf(causes[worst])];
  const text: Text = {
    de: `Häufigster Verlust unter A: ${title.de} (${share} von 100 Fällen).`,
    en: `Most frequent loss under A: ${title.en} (${share} of 100 cases).`,
  };
  return causes[worst] > 0 ? text[language] : "";
}

/** Which stage narrows most under A; "" where none was opened. */
function bottleneckSentence({ plan, tables, weights }: Study, at: number, language: Language): string {
  const scenario = plan.scenarios[at];
  const topic = plan.topics.find(({ id }) => id === scenario.focus);
  if (!tables.bottlenecks || !topic) return "";
  const place = { scenario, organisation: plan.organisations[at], topic };
  const found = bottleneckBarsData(place, tables.bottlenecks, scenario.options[0].id, undefined, weights.weights);
  const base = found?.data.options[0];
  if (!found || !base) return "";
  const opened = stages.filter((stage) => Number.isFinite(base.stages[stage]));
  if (opened.length === 0) return "";
  const narrowest = opened.reduce((best, stage) => (base.stages[stage]! < base.stages[best]! ? stage : best), opened[0]);
  const [from, to] = [points(base.gap), points(base.stages[narrowest]!)];
  if (to >= from) return wordsOf(language).bottleneck.titleNone;
  const text: Text = {
    de: `Engpass unter A: Gelänge „${stageTitles[narrowest].de}“ immer, fiele die Lücke von ${from} auf ${to} von 100 (${found.worlds === 1 ? "1 Annahmensatz" : `${found.worlds} Annahmensätze`}).`,
    en: `Bottleneck under A: if “${stageTitles[narrowest].en}” always passed, the gap would fall from ${from} to ${to} of 100 (${found.worlds === 1 ? "1 set" : `${found.worlds} sets`} of assumptions).`,
  };
  return text[language];
}
