import type { Text } from "../core/language.ts";
import type { Instrument, InstrumentParameter } from "../instruments/instrument.ts";
import { checkSteps } from "./check-steps.ts";
import type { Path } from "./path.ts";
import { shorten } from "./path.ts";
import type { Report } from "./report.ts";
import { choice, numberIn } from "./report.ts";
import type { ResolvedUse } from "./resolve-times.ts";
import type { InstrumentUse, Scenario, UseChange } from "./scenario.ts";
import { beyond, weekSign, weekWords } from "./week-text.ts";

/** Surroundings of a use. */
export interface Surroundings {
  readonly scenario: Pick<Scenario, "topics">;
  readonly instruments: readonly Instrument[];
  /** Ids of the kinds of departments. */
  readonly departmentTypes: readonly string[];
  readonly report: Report;
}

const onlyEvents: Text = {
  de: "Dieses Instrument wirkt von außen und muss in jeder Option gleich sein; es gehört unter „events“",
  en: "this instrument acts from outside and must be the same in every option; it belongs under “events”",
};
const noEvent: Text = {
  de: "Dieses Instrument ist eine Entscheidung der Stadt; es gehört in eine Option oder unter „base“, nicht unter „events“",
  en: "this instrument is a decision of the city; it belongs in an option or under “base”, not under “events”",
};

/** Reports everything wrong with one use of an instrument but its times; `list` is where it stands. */
export function checkUse(use: InstrumentUse, path: Path, list: "option" | "event", around: Surroundings): void {
  const { report, instruments } = around;
  const instrument = instruments.find((i) => i.id === use.use);
  const fitting = instruments.filter(({ kind }) => kind === list || kind === "either");
  if (!instrument) {
    const words = fitting.map((i) => i.id);
    report([...path, "use"], { de: "Unbekanntes Instrument", en: "unknown instrument" }, choice(use.use, words));
  } else if (!fitting.includes(instrument)) {
    report([...path, "use"], list === "option" ? onlyEvents : noEvent, { found: use.use });
  } else checkParts(use, instrument, path, around);
  checkTopics(use.topics, path, around);
}

/** Reports everything wrong with what `change` says about a use of an instrument but its times. */
export function checkChange(use: InstrumentUse, change: UseChange, path: Path, around: Surroundings): void {
  const instrument = around.instruments.find((i) => i.id === use.use);
  if (instrument) checkParts(change, instrument, path, around);
  checkTopics(change.topics, path, around);
}

function checkParts(parts: UseChange, instrument: Instrument, path: Path, around: Surroundings): void {
  checkValues(parts, instrument, [...path, "with"], around.report);
  if (parts.steps) checkSteps(parts.steps, instrument, [...path, "steps"], around.departmentTypes, around.report);
}

function checkTopics(topics: readonly string[] | undefined, path: Path, { scenario, report }: Surroundings): void {
  topics?.forEach((topic, i) => {
    if (scenario.topics.includes(topic)) return;
    const message = { de: "Das Thema gehört nicht zum Szenario", en: "the topic is not among the scenario's topics" };
    report([...path, "topics", i], message, choice(topic, scenario.topics));
  });
}

/** Reports a use that starts after the horizon or ends before it starts, once its times are known. */
export function checkSpan({ use, placed }: ResolvedUse, scenario: Pick<Scenario, "weeks" | "begins">, report: Report): void {
  const { start, end } = use;
  if (start >= scenario.weeks) {
    report(
      placed.startPath,
      { de: "Der Beginn liegt nach dem Ende des Laufs", en: "it starts after the end of the run" },
      beyond(start, scenario),
    );
  }
  if (end !== null && end <= start) {
    const from = weekWords(start, scenario);
    report(
      placed.endPath,
      { de: "Das Ende liegt nicht nach dem Beginn", en: "the end does not come after the start" },
      {
        found: weekSign(end, scenario),
        expected: { de: `eine Zeit nach dem Beginn (${from.de})`, en: `a time after the start (${from.en})` },
      },
    );
  }
}

/** Reports values that an instrument has no parameter for or that do not fit it; `path` leads to them. */
export function checkValues(use: UseChange, instrument: Instrument, path: Path, report: Report): void {
  const names = Object.keys(instrument.parameters);
  for (const [name, value] of Object.entries(use.with ?? {})) {
    if (!names.includes(name)) {
      const message = {
        de: `Das Instrument „${instrument.id}“ hat keinen solchen Parameter`,
        en: `the instrument “${instrument.id}” has no such parameter`,
      };
      report([...path, name], message, choice(shorten(name), names));
      continue;
    }
    const parameter = instrument.parameters[name];
    if (fits(value, parameter)) continue;
    const message = { de: "Wert passt nicht zum Parameter", en: "value does not fit the parameter" };
    const near = typeof value === "string" ? meant(value, parameter) : undefined;
    report([...path, name], message, { found: shorten(JSON.stringify(value)), expected: wanted(parameter), nearest: near });
  }
}

function fits(value: number | string | boolean, parameter: InstrumentParameter): boolean {
  if (typeof value !== typeof parameter.default) return false;
  if (typeof value === "number") return value >= (parameter.min ?? -Infinity) && value <= (parameter.max ?? Infinity);
  return typeof value !== "string" || parameter.choices === undefined || parameter.choices.includes(value);
}

/** Words that people write for true and false. */
const truths: Readonly<Record<string, string>> = {
  yes: "true",
  ja: "true",
  on: "true",
  no: "false",
  nein: "false",
  off: "false",
};

/** The valid value that a text of another kind most likely means. */
function meant(text: string, parameter: InstrumentParameter): string | undefined {
  const { default: usual, choices = [] } = parameter;
  if (typeof usual === "number") {
    const number = numberIn(text);
    return number !== undefined && fits(Number(number), parameter) ? number : undefined;
  }
  if (typeof usual === "boolean") return truths[text.toLowerCase()] ?? choice(text, ["true", "false"]).nearest;
  return choice(text, choices).nearest;
}

function wanted(parameter: InstrumentParameter): Text | string {
  if (typeof parameter.default === "boolean") return { de: "true oder false", en: "true or false" };
  if (typeof parameter.default === "string") return parameter.choices?.join(", ") ?? { de: "ein Text", en: "a text" };
  const { min, max } = parameter;
  if (min !== undefined && max !== undefined)
    return { de: `eine Zahl von ${min} bis ${max}`, en: `a number from ${min} to ${max}` };
  if (min !== undefined) return { de: `eine Zahl ab ${min}`, en: `a number from ${min}` };
  return max === undefined ? { de: "eine Zahl", en: "a number" } : { de: `eine Zahl bis ${max}`, en: `a number up to ${max}` };
}
