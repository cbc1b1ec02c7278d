import type { Text } from "../../core/language.ts";
import { nearest } from "../../core/nearest.ts";
import { InputError, type Problem } from "../../core/problem.ts";
import { shorten } from "../../scenario/path.ts";
import type { Command } from "./command.ts";
import type { OptionSpec, OptionSpecs, Values } from "./option-spec.ts";

/** What the parser gives for one command: raw values by option name, and the words after the command. */
export interface Raw {
  readonly values: Readonly<Record<string, unknown>>;
  readonly words: readonly string[];
}

/** Checks every option and word of `raw` against what `command` declares. Throws InputError with all problems at once. */
export function checkArguments(command: Command, raw: Raw): Values<OptionSpecs> {
  const problems: Problem[] = [...checkWords(command, raw.words)];
  const names = Object.keys(command.options);
  for (const name of Object.keys(raw.values)) {
    if (names.includes(name)) continue;
    problems.push({
      source: dashed(name),
      message: { de: `Unbekannte Option von „${command.name}“`, en: `unknown option of “${command.name}”` },
      expected: names.map(dashed).join(", "),
      nearest: nearest(dashed(name).slice(0, 100), names.map(dashed)),
    });
  }
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(command.options)) {
    values[name] = readValue(raw.values[name], spec, (problem) => problems.push({ source: dashed(name), ...problem }));
  }
  if (problems.length > 0) throw new InputError(problems);
  return values as Values<OptionSpecs>;
}

function checkWords({ name, positionals }: Command, words: readonly string[]): Problem[] {
  const missing = positionals.filter((positional, at) => positional.required && words[at] === undefined);
  const problems = missing.map((positional): Problem => {
    const expected = { de: `${positional.name}: ${positional.title.de}`, en: `${positional.name}: ${positional.title.en}` };
    return { source: name, message: { de: "Angabe fehlt", en: "something is missing" }, expected };
  });
  const most = positionals.at(-1)?.many ? Number.POSITIVE_INFINITY : positionals.length;
  for (const word of words.slice(most)) {
    const usage = [name, ...positionals.map((positional) => positional.name)].join(" ");
    problems.push({
      source: name,
      message: { de: "Überzählige Angabe", en: "one word too many" },
      found: shorten(word),
      expected: usage,
    });
  }
  return problems;
}

type Report = (problem: Omit<Problem, "source">) => void;

const twice: Text = { de: "Option steht mehrmals", en: "option is given more than once" };
const empty: Text = { de: "Wert fehlt", en: "value is missing" };

function readValue(raw: unknown, spec: OptionSpec, report: Report): unknown {
  const given = (Array.isArray(raw) ? raw : [raw]).filter((value) => value !== undefined);
  if (spec.kind === "flag") return given.at(-1) === true;
  const texts = given.map(String);
  if (texts.some((text) => text.trim() === "")) report({ message: empty, expected: expectation(spec) });
  else if (spec.kind === "texts") return texts.filter((text) => isChoice(text, spec, report));
  else if (texts.length > 1) report({ message: twice, found: shorten(texts.join(", ")) });
  else if (texts.length === 0) return spec.kind === "whole" ? spec.default : undefined;
  else if (spec.kind === "text") return isChoice(texts[0], spec, report) ? texts[0] : undefined;
  else return readNumber(texts[0], spec, report);
  return undefined;
}

function isChoice(text: string, spec: OptionSpec & { kind: "text" | "texts" }, report: Report): boolean {
  if (!spec.choices || spec.choices.includes(text)) return true;
  report({
    message: { de: "Dieses Wort gibt es hier nicht", en: "no such word here" },
    found: shorten(text),
    expected: spec.choices.join(", "),
    nearest: nearest(text.slice(0, 100), spec.choices),
  });
  return false;
}

function readNumber(text: string, spec: OptionSpec & { kind: "whole" | "decimal" }, report: Report): number | undefined {
  const pattern = spec.kind === "whole" ? /^[+-]?\d{1,15}$/ : /^[+-]?\d{1,15}([.,]\d{1,15})?$/;
  const value = pattern.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  if (value >= spec.min && value <= spec.max) return value;
  const message = Number.isNaN(value)
    ? { de: "Keine passende Zahl", en: "not a fitting number" }
    : { de: "Zahl liegt außerhalb des Bereichs", en: "number is out of range" };
  report({ message, found: shorten(text), expected: expectation(spec) });
  return undefined;
}

/** What an option takes, in words; undefined for a flag. */
export function expectation(spec: OptionSpec): Text | string | undefined {
  switch (spec.kind) {
    case "whole":
      return { de: `ganze Zahl von ${spec.min} bis ${spec.max}`, en: `whole number from ${spec.min} to ${spec.max}` };
    case "decimal":
      return { de: `Zahl von ${spec.min} bis ${spec.max}`, en: `number from ${spec.min} to ${spec.max}` };
    case "flag":
      return undefined;
    default:
      return spec.choices?.join(", ");
  }
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
