import { stringify } from "yaml";
import type { Text } from "../../core/language.ts";
import type { InstrumentCost, Takes } from "../../instruments/cost.ts";
import type { Instrument, InstrumentGroup, InstrumentParameter } from "../../instruments/instrument.ts";
import { instrumentGroups } from "../../instruments/instrument.ts";
import { evidenceGrades } from "../../scenario/evidence-file.ts";
import type { Entry } from "./catalogue.ts";
import { isRoomy, printDefinitions } from "./definitions.ts";
import { exampleInhabitants } from "./example-cost.ts";
import { none, wholeOf } from "./numbers.ts";
import { sourceIn } from "./sources.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { unitIn } from "./units.ts";
import { wrap } from "./wrap.ts";

/** An instrument as the catalogue has it. */
type Described = Omit<Instrument, "levers"> & { readonly cost: InstrumentCost };

const groupTitles: Readonly<Record<InstrumentGroup, Text>> = {
  posts: { de: "Stellen: wer die Aufgabe trägt", en: "Posts: who carries the task" },
  authority: { de: "Rückhalt: wer dafür einsteht", en: "Authority: who stands for it" },
  meeting: { de: "Treffen: Gremien und Formate", en: "Meetings: bodies and formats" },
  rule: { de: "Regeln: Konzepte, Prüfungen, Auswertung", en: "Rules: concepts, checks, evaluation" },
  learning: { de: "Lernen", en: "Learning" },
  money: { de: "Geld", en: "Money" },
  structure: { de: "Aufbau der Verwaltung", en: "Structure of the administration" },
  outside: { de: "Außen: Partner und Ereignisse", en: "Outside: partners and events" },
};

const places: Readonly<Record<Instrument["kind"], Text>> = {
  option: {
    de: "Eine Entscheidung der Stadt: unter „base“ oder „instruments“ einer Option",
    en: "A decision of the city: under “base” or an option's “instruments”",
  },
  event: { de: "Kommt von außen: unter „events“", en: "Comes from outside: under “events”" },
  either: {
    de: "Unter „base“, „events“ oder „instruments“ einer Option",
    en: "Under “base”, “events” or an option's “instruments”",
  },
};

/** Prints the instruments group by group, one line each where the terminal is wide enough. */
export function printInstruments(entries: readonly Entry[], terminal: Terminal): void {
  const { language, say } = terminal;
  const idWidth = Math.max(0, ...entries.map(({ id }) => id.length));
  for (const group of instrumentGroups) {
    const inside = entries.filter((entry) => entry.group === group);
    if (inside.length === 0) continue;
    terminal.print(terminal.bold(say(groupTitles[group])));
    if (!isRoomy(terminal)) {
      printDefinitions(
        inside.map(({ id, title, remark }) => ({ id, title: title[language], remark: remark[language] })),
        terminal,
      );
    } else
      for (const { id, title, remark } of inside) {
        const line = `  ${id.padEnd(idWidth)}  ${title[language]} · ${remark[language]}`;
        terminal.print(cut(line, terminal.width));
      }
    terminal.print("");
  }
}

/** Prints one instrument in full: what it is, who takes part, parameters, evidence, and an example to paste into a scenario. */
export function printInstrument(instrument: Described, terminal: Terminal): void {
  const { language, say, print, bold } = terminal;
  print(wrap(`${say(groupTitles[instrument.group])}. ${say(places[instrument.kind])}.`, terminal.width));
  print(`\n${wrap(say(instrument.description), terminal.width)}\n`);
  const parts: readonly (readonly [Text, Text])[] = [
    [{ de: "Wer mitwirken muss", en: "Who must take part" }, instrument.participants],
    [{ de: "Verlauf", en: "Course" }, instrument.course],
    [{ de: "Was bleibt", en: "What it leaves" }, instrument.leaves],
  ];
  for (const [title, text] of parts) print(wrap(`${say(title)}: ${text[language]}`, terminal.width));
  print(wrap(costLine(instrument.cost, terminal), terminal.width));
  if (instrument.takesSteps) {
    print(say({ de: "Nimmt Schritte einer Maßnahme („steps“).", en: "Takes steps of a measure (“steps”)." }));
  }

  print(`\n${bold(say({ de: "Parameter", en: "Parameters" }))}`);
  printParameters(instrument, terminal);

  print(`\n${bold(say({ de: "Belege", en: "Evidence" }))}`);
  for (const { claim, source, grade, patterns } of instrument.evidence) {
    const tested = patterns ? `; ${say({ de: "Muster", en: "patterns" })}: ${patterns.join(", ")}` : "";
    print(wrap(`· ${say(claim)} (${source}; ${say(evidenceGrades[grade])}${tested})`, terminal.width));
  }

  print(`\n${bold(say({ de: "Beispiel zum Einfügen", en: "Example to paste" }))}`);
  print(exampleYaml(instrument));
}

/** What the example costs at most in a typical city, once and every year. */
function costLine({ setUp, yearly }: InstrumentCost, { language, say }: Terminal): string {
  const takes = ({ hours, euro }: Takes): string =>
    say({
      de: `${wholeOf(hours, language)} Stunden, ${wholeOf(euro, language)} €`,
      en: `${wholeOf(hours, language)} hours, ${wholeOf(euro, language)} €`,
    });
  const once = setUp.hours + setUp.euro === 0 ? [] : [say({ de: "zu Beginn ", en: "at the start " }) + takes(setUp)];
  const often = yearly.hours + yearly.euro === 0 ? [] : [say({ de: "im Jahr ", en: "a year " }) + takes(yearly)];
  const told = [...once, ...often].join("; ") || say({ de: "nichts, was hier gezählt wird", en: "nothing that is counted here" });
  return say({
    de: `Was es höchstens kostet (Beispiel, Stadt mit ${wholeOf(exampleInhabitants, language)} Einwohnern): ${told}. Ohne die Arbeit an Fällen und Maßnahmen.`,
    en: `What it costs at most (example, city of ${wholeOf(exampleInhabitants, language)}): ${told}. Work on cases and measures not counted.`,
  });
}

/** The instrument's example as an entry of a scenario's list. */
function exampleYaml({ id, example }: Described): string {
  const { topics, start, end, with: values } = example;
  const use = {
    use: id,
    topics,
    ...(start === 0 ? {} : { start }),
    ...(end === null ? {} : { end }),
    ...(Object.keys(values).length === 0 ? {} : { with: values }),
  };
  return stringify([use]);
}

function printParameters({ parameters }: Described, terminal: Terminal): void {
  const { say } = terminal;
  const rows = Object.entries(parameters).map(parameterRow(terminal));
  if (isRoomy(terminal)) terminal.print(drawTable(parameterColumns(terminal), rows, terminal));
  else {
    const usually = say({ de: "sonst", en: "default" });
    const things = rows.map(([id, title, usual, range, unit, source]) => ({
      id,
      title,
      remark: `${usually} ${usual}; ${range} (${unit}); ${source}`,
    }));
    printDefinitions(things, terminal);
  }
}

function parameterColumns({ say }: Terminal) {
  return [
    { title: say({ de: "Name", en: "name" }) },
    { title: "" },
    { title: say({ de: "sonst", en: "default" }) },
    { title: say({ de: "Spanne", en: "range" }) },
    { title: say({ de: "Einheit", en: "unit" }) },
    { title: say({ de: "Herkunft", en: "source" }) },
  ];
}

function parameterRow({ language }: Terminal) {
  return ([name, parameter]: readonly [string, InstrumentParameter]): string[] => {
    const { title, unit, source } = parameter;
    const words = [unitIn(unit, language), sourceIn(source, language)];
    return [name, title[language], String(parameter.default), rangeOf(parameter), ...words];
  };
}

function rangeOf({ default: usual, min, max, choices }: InstrumentParameter): string {
  if (typeof usual === "boolean") return "true, false";
  if (choices) return choices.join(", ");
  return min === undefined && max === undefined ? none : `${min ?? ""} … ${max ?? ""}`;
}

function cut(line: string, width: number): string {
  const letters = [...line];
  return letters.length <= width ? line : `${letters.slice(0, width - 1).join("")}…`;
}
