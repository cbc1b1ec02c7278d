import { answerSentence } from "../../../viz/report/answer.ts";
import { bottleneckBarsData } from "../../../viz/report/data/bottleneck-bars.ts";
import { optionName } from "../../../viz/report/data/option-name.ts";
import { reportWordsOf } from "../../../viz/report/text/words.ts";
import { points } from "../../../viz/text/numbers.ts";
import { wordsOf } from "../../../viz/text/words.ts";
import type { Language, Text } from "../../core/language.ts";
import { type Fate, fateInfo, fates, stages, stageTitles } from "../../model/fate.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Comparison, OptionSummary } from "../../study/summary.ts";
import { euro, none, pointsOf, pointsRange, wholeOf } from "./numbers.ts";
import type { Study } from "./study.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** Prints every scenario of a study: the question, the answer, its options side by side, the narrowest place. */
export function printScenarios(study: Study, terminal: Terminal): void {
  const { language } = terminal;
  study.plan.scenarios.forEach((scenario, at) => {
    terminal.print(terminal.bold(`${scenario.title[language]} (${scenario.id})`));
    terminal.print(wrap(setting(study, at, language), terminal.width));
    terminal.print("");
    terminal.print(wrap(answerSentence(study.summary, scenario, language), terminal.width));
    terminal.print(optionTable(study, scenario, terminal));
    const bottleneck = bottleneckSentence(study, at, language);
    if (bottleneck !== "") terminal.print(wrap(bottleneck, terminal.width));
    terminal.print("");
  });
}

/** Prints what holds for all numbers of a study: what cost leaves out, how many options were tried, limits, where everything lies. */
export function printNotes(study: Study, terminal: Terminal, report: string): void {
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
    [{ de: "Bericht", en: "Report" }, report],
    [{ de: "Prüfsumme", en: "Digest" }, digest ?? none],
    [{ de: "Modell", en: "Model" }, `${model}, ${worlds} × „${seed}“`],
  ];
  for (const [title, value] of places) terminal.print(`${say(title)}: ${value}`);
}

/** The administration and the topic behind the numbers of one scenario. */
function setting({ plan }: Study, at: number, language: Language): string {
  const { focus, weeks } = plan.scenarios[at];
  const { title, departments } = plan.organisations[at];
  const topic = plan.topics.find(({ id }) => id === focus)?.title[language] ?? focus;
  const staff = departments.reduce((sum, department) => sum + department.staff, 0);
  const years = Math.round(weeks / 52);
  return reportWordsOf(language).page.setting(title[language], departments.length, wholeOf(staff, language), topic, years);
}

function optionTable(study: Study, scenario: Scenario, terminal: Terminal): string {
  const { language, say } = terminal;
  const rows = study.summary.scenarios.filter(({ id }) => id === scenario.id);
  const cells = rows.map((row) => {
    const { letter, title } = optionName(scenario, row.option);
    const against = study.summary.comparisons.find(
      (c) => c.scenario === scenario.id && c.b === row.option && c.outcome === "gap",
    );
    return [
      `${letter} ${title[language]}`,
      `${pointsOf(row.gap.mean)} (${pointsRange(row.gap.p10, row.gap.p90)})`,
      pointsOf(row.considered),
      pointsOf(row.programmeGap),
      worstCause(row, language),
      euro(row.cost, language),
      `${wholeOf(row.backlogHours, language)} h`,
      against ? verdictCell(against, language) : none,
    ];
  });
  return drawTable(
    [
      { title: "Option" },
      { title: say({ de: "Lücke\nvon 100", en: "Gap\nof 100" }), align: "right" },
      { title: say({ de: "berück-\nsichtigt", en: "con-\nsidered" }), align: "right" },
      { title: say({ de: "Programm-\nlücke", en: "programme\ngap" }), align: "right" },
      { title: say({ de: "häufigster Verlust", en: "most frequent loss" }) },
      { title: say({ de: "Kosten", en: "cost" }), align: "right" },
      { title: say({ de: "Rückstand\nje Kopf", en: "backlog\na head" }), align: "right" },
      { title: say({ de: "gegen A", en: "against A" }) },
    ],
    cells,
    terminal,
  );
}

/** The fate in which most value is lost, with its share. */
function worstCause({ causes }: OptionSummary, language: Language): string {
  const lost = fates.filter((fate) => fate !== "implemented" && fate !== "symbolic");
  const worst = lost.reduce((most: Fate, fate) => (causes[fate] > causes[most] ? fate : most), lost[0]);
  return causes[worst] > 0 ? `${fateInfo[worst].title[language]} (${pointsOf(causes[worst])})` : none;
}

/** "besser in 17 von 20, −8 … −2". */
function verdictCell({ verdict, worldsBetter, worlds, lo, hi }: Comparison, language: Language): string {
  const of = language === "de" ? "von" : "of";
  const mean = reportWordsOf(language).page.verdicts[verdict];
  const better = language === "de" ? "kleinere Lücke in" : "smaller gap in";
  return `${mean}: ${pointsRange(lo, hi)}\n${better} ${worldsBetter} ${of} ${worlds}`;
}

/** Which stage narrows most for the base: "" where none was opened. */
function bottleneckSentence({ plan, tables }: Study, at: number, language: Language): string {
  const scenario = plan.scenarios[at];
  const topic = plan.topics.find(({ id }) => id === scenario.focus);
  if (!tables.bottlenecks || !topic) return "";
  const place = { scenario, organisation: plan.organisations[at], topic };
  const found = bottleneckBarsData(place, tables.bottlenecks, scenario.options[0].id, undefined, undefined);
  const base = found?.data.options[0];
  if (!found || !base) return "";
  const opened = stages.filter((stage) => base.stages[stage] !== undefined);
  const narrowest = opened.reduce((best, stage) => (base.stages[stage]! < base.stages[best]! ? stage : best), opened[0]);
  const [from, to] = [points(base.gap), points(base.stages[narrowest]!)];
  const inWorlds = wordsOf(language);
  if (to >= from) return inWorlds.bottleneck.titleNone;
  const text: Text = {
    de: `Engpass unter A: Gelänge „${stageTitles[narrowest].de}“ immer, fiele die Lücke von ${from} auf ${to} von 100 (${found.worlds} Annahmensätze).`,
    en: `Bottleneck under A: if “${stageTitles[narrowest].en}” always passed, the gap would fall from ${from} to ${to} of 100 (${found.worlds} sets of assumptions).`,
  };
  return text[language];
}

/** `text` broken at blanks into lines of at most `width` characters. */
export function wrap(text: string, width: number): string {
  let line = "";
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
