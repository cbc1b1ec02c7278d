import yargs from "yargs";
import type { Language, Text } from "../../core/language.ts";
import { nearest } from "../../core/nearest.ts";
import { InputError } from "../../core/problem.ts";
import { shorten } from "../../scenario/path.ts";
import { expectation, type Raw } from "./arguments.ts";
import type { Command } from "./command.ts";
import type { OptionSpec, OptionSpecs } from "./option-spec.ts";
import { globalOptions } from "./options.ts";

/** What was typed: a wish for help or the version, as text to print, or a command with its raw arguments. */
export type Parsed = { readonly text: string } | { readonly command: Command; readonly raw: Raw };

/** How the program is called in a checkout. */
export const program = "npx querschnitt";

const words: Readonly<Record<string, Text>> = {
  "Commands:": { de: "Befehle:", en: "Commands:" },
  "Options:": { de: "Optionen:", en: "Options:" },
  "Positionals:": { de: "Angaben:", en: "Arguments:" },
  "Show help": { de: "Hilfe zum Befehl", en: "help on the command" },
  "Show version number": { de: "Version des Programms", en: "version of the program" },
  "default:": { de: "sonst:", en: "default:" },
  boolean: { de: "Schalter", en: "switch" },
  string: { de: "Text", en: "text" },
  array: { de: "mehrmals möglich", en: "repeatable" },
  command: { de: "Befehl", en: "command" },
  // The one mistake that the parser finds itself; its message is the option's name.
  "Not enough arguments following: %s": { de: "%s", en: "%s" },
};

const examplesTitle: Text = { de: "Beispiele:", en: "Examples:" };
const summary: Text = {
  de: "Querschnitt: ein Labor für die Umsetzungslücke bei Querschnittsaufgaben in Stadtverwaltungen.",
  en: "Querschnitt: a laboratory for the implementation gap of cross-cutting tasks in city administrations.",
};
const epilogue: Text = {
  de: `Hilfe zu einem Befehl: ${program} run --help\nEnde mit: 0 fertig · 1 eine Prüfung schlug fehl · 2 fehlerhafte Eingabe · 70 Fehler im Programm · 130 unterbrochen`,
  en: `Help on a command: ${program} run --help\nExit codes: 0 done · 1 a check failed · 2 bad input · 70 a fault of the program · 130 interrupted`,
};

/** Understands `line`, the words after the program. Throws InputError for unknown commands and options that lack a value. */
export function parse(
  line: readonly string[],
  commands: readonly Command[],
  { language, width, version }: { language: Language; width: number; version: string },
): Parsed {
  refuseInherited(line);
  let output = "";
  const parser = yargs()
    .scriptName(program)
    .locale("en")
    .updateStrings(Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[language]])))
    .parserConfiguration({
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "duplicate-arguments-array": true,
      "greedy-arrays": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "strip-aliased": true,
    })
    .usage(`${summary[language]}\n\n${program} <${words.command[language]}>`)
    .epilogue(epilogue[language])
    .version(version)
    .alias("help", "h")
    .wrap(Math.min(width, 120))
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message, error) => {
      // A failure without a cause of its own is the parser's single complaint.
      throw error && error.name !== "YError" ? error : missingValue((message ?? error.message).trim());
    });
  addOptions(parser, globalOptions, language);
  for (const command of commands) addCommand(parser, command, language);

  const found = parser.parseSync([...line], {}, (_error, _argv, text) => {
    output = text;
  });
  if (output !== "") return { text: withoutEmptyDefaults(output) };
  const { _: loose, $0: _program, ...values } = found;
  const [name, ...more] = loose.map(String);
  if (name === undefined && line.length === 0) return { text: helpOf(parser) };
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw unknownCommand(name, commands);
  const positionals = command.positionals.flatMap((positional) => {
    const value = values[positional.name] as string | string[] | undefined;
    delete values[positional.name];
    return value ?? [];
  });
  return { command, raw: { values, words: [...positionals, ...more] } };
}

type Parser = ReturnType<typeof yargs>;

/** The general help. */
function helpOf(parser: Parser): string {
  let output = "";
  parser.parseSync(["--help"], {}, (_error, _argv, text) => {
    output = text;
  });
  return withoutEmptyDefaults(output);
}

/** Words that must be given have no default; the parser calls it an empty list. */
function withoutEmptyDefaults(help: string): string {
  return help.replaceAll(/\s*\[(default|sonst):\s+\[\]\]/g, "");
}

function addCommand(parser: Parser, { name, title, positionals, options, examples }: Command, language: Language): void {
  // To the parser every word is optional: what is missing is explained by checkArguments.
  const pattern = positionals.map((word) => ` [${word.name}${word.many ? ".." : ""}]`).join("");
  const shown = positionals.map((word) => {
    const plain = `${word.name}${word.many ? " …" : ""}`;
    return word.required ? ` <${plain}>` : ` [${plain}]`;
  });
  parser.command(name + pattern, title[language], (inner) => {
    inner.usage(`${program} ${name}${shown.join("")}\n\n${title[language]}`);
    for (const { name: word, title: text, usual } of positionals) {
      inner.positional(word, { describe: text[language], ...(usual === undefined ? {} : { defaultDescription: usual }) });
    }
    addOptions(inner as Parser, options, language);
    // The parser's own column for examples would break a long word in two.
    const lines = examples.map((example) => `  ${program} ${example.line}\n    ${example.title[language]}`);
    return inner.epilogue([examplesTitle[language], ...lines].join("\n"));
  });
}

function addOptions(parser: Parser, options: OptionSpecs, language: Language): void {
  for (const [name, spec] of Object.entries(options)) {
    parser.option(name, {
      describe: describe(spec, language),
      requiresArg: spec.kind !== "flag",
      ...(spec.kind === "flag" ? { boolean: true } : {}),
      ...(spec.kind === "texts" ? { array: true } : {}),
      ...(usualOf(spec) === undefined ? {} : { defaultDescription: String(usualOf(spec)) }),
    });
  }
}

/** What an option is when it is not given, for the help. */
function usualOf(spec: OptionSpec): number | undefined {
  return spec.kind === "whole" ? (spec.default ?? spec.usual) : undefined;
}

function describe(spec: OptionSpec, language: Language): string {
  const expected = expectation(spec);
  if (expected === undefined) return spec.title[language];
  return `${spec.title[language]} (${typeof expected === "string" ? expected : expected[language]})`;
}

/** Names such as --constructor, which every JavaScript object has and the parser stumbles over, are unknown like any other. */
function refuseInherited(line: readonly string[]): void {
  const word = line.find(
    (candidate) => /^--?[^-=]/.test(candidate) && candidate.replace(/^--?/, "").split("=")[0] in Object.prototype,
  );
  if (word !== undefined) throw new InputError([{ source: word, message: { de: "Unbekannte Option", en: "unknown option" } }]);
}

function missingValue(name: string): InputError {
  return new InputError([
    { source: `--${name}`, message: { de: "Hinter der Option fehlt ihr Wert", en: "the option's value is missing" } },
  ]);
}

function unknownCommand(name: string | undefined, commands: readonly Command[]): InputError {
  const names = commands.map((command) => command.name);
  return new InputError([
    {
      source: program,
      message:
        name === undefined
          ? { de: "Befehl fehlt", en: "a command is missing" }
          : { de: "Unbekannter Befehl", en: "unknown command" },
      found: name === undefined ? undefined : shorten(name),
      expected: names.join(", "),
      nearest: name === undefined ? undefined : nearest(name.slice(0, 100), names),
    },
  ]);
}
