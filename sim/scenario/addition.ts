import type { Text } from "../core/language.ts";
import type { Problem } from "../core/problem.ts";
import { InputError } from "../core/problem.ts";
import type { Instrument, InstrumentValues } from "../instruments/instrument.ts";
import { checkValues } from "./check-use.ts";
import { optionUses } from "./option-uses.ts";
import { formatPath, shorten } from "./path.ts";
import type { Report } from "./report.ts";
import { choice } from "./report.ts";
import type { InstrumentUse, Scenario, ScenarioOption } from "./scenario.ts";
import { idOf } from "./scenario.ts";
import { readValue } from "./set.ts";

/** An instrument asked for beside what a scenario has, with values that differ from its example. */
export interface Addition {
  readonly instrument: Instrument;
  readonly values: InstrumentValues;
}

/** Reads texts such as `training` or `officer:posts=0.5,placement=mayor`. Throws InputError. */
export function readAdditions(texts: readonly string[], instruments: readonly Instrument[]): Addition[] {
  const problems: Problem[] = [];
  const additions = texts.map((text): Addition | undefined => {
    const report: Report = (path, message, more) =>
      problems.push({ source: `--add ${shorten(text)}`, path: formatPath(path) || undefined, message, ...more });
    const at = text.indexOf(":");
    const name = (at < 0 ? text : text.slice(0, at)).trim();
    const instrument = instruments.find(({ id }) => id === name);
    if (!instrument) {
      const words = instruments.map(({ id }) => id);
      report([], { de: "Unbekanntes Instrument", en: "unknown instrument" }, choice(shorten(name), words));
      return undefined;
    }
    const values = readValues(at < 0 ? "" : text.slice(at + 1), report);
    checkValues({ with: values }, instrument, [instrument.id], report);
    return { instrument, values };
  });
  if (problems.length > 0) throw new InputError(problems);
  return additions.filter((addition) => addition !== undefined);
}

/** Values of `name=value,name=value`; a comma inside a number is a decimal comma. */
function readValues(text: string, report: Report): InstrumentValues {
  const values: Record<string, number | string | boolean> = {};
  for (const part of text.split(/,(?=[^,=]*=)/).filter((piece) => piece.trim() !== "")) {
    const at = part.indexOf("=");
    const [name, word] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    const value = readValue(word);
    if (at > 0 && name !== "" && name !== "__proto__" && word !== "" && value !== null) values[name] = value;
    else {
      const message = { de: "Name oder Wert fehlt", en: "name or value is missing" };
      report([], message, { found: shorten(part), expected: { de: "Name=Wert, z. B. posts=2", en: "name=value, e.g. posts=2" } });
    }
  }
  return values;
}

/**
 * The scenario with each addition in use as in its instrument's example: an event in every option, anything else in an option
 * of its own that starts from the first. It serves the topics of the example if the answer is about one of them, else the
 * focus; it begins in the first quarter of a horizon of `weeks` and ends with it at the latest.
 */
export function addInstruments(scenario: Scenario, additions: readonly Addition[], weeks: number): Scenario {
  return additions.reduce((made, addition) => addInstrument(made, addition, weeks), scenario);
}

function addInstrument(scenario: Scenario, { instrument, values }: Addition, weeks: number): Scenario {
  const { id, example, title, description } = instrument;
  const [first] = scenario.options;
  const beside = instrument.kind === "event" ? scenario.options : [first];
  const taken = beside.flatMap((option) => optionUses(scenario, option.id).map(({ use }) => idOf(use)));
  const start = Math.min(example.start, Math.floor(weeks / 4));
  const name = free(id, taken);
  const use: InstrumentUse = {
    use: id,
    ...(name === id ? {} : { id: name }),
    topics: topicsFor(scenario, example.topics),
    start,
    end: example.end === null ? null : Math.min(weeks, example.end - example.start + start),
    with: { ...example.with, ...values },
  };
  if (instrument.kind === "event") return { ...scenario, events: [...scenario.events, use] };
  const given = Object.entries(values).map(([key, value]) => `${key} ${value}`);
  const more = given.length > 0 ? ` (${given.join(", ")})` : "";
  const named = (language: keyof Text): string => `${first.title[language]} + ${title[language]}${more}`;
  const option: ScenarioOption = {
    id: free(
      `with-${id}`,
      scenario.options.map((other) => other.id),
    ),
    title: { de: named("de"), en: named("en") },
    description,
    like: first.id,
    instruments: [use],
  };
  return { ...scenario, options: [...scenario.options, option] };
}

function topicsFor({ topics, focus }: Scenario, wanted: readonly string[]): readonly string[] {
  const shared = wanted.filter((topic) => topics.includes(topic));
  return shared.includes(focus) ? shared : [focus];
}

/** `word`, or `word-2`, `word-3` … if it is taken. */
function free(word: string, taken: readonly string[]): string {
  let [name, n] = [word, 1];
  while (taken.includes(name)) name = `${word}-${++n}`;
  return name;
}
