import { readFileSync } from "node:fs";
import type { Language } from "../../core/language.ts";
import { checkArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands/index.ts";
import { explainFailure } from "./failure.ts";
import type { OptionSpecs, Values } from "./option-spec.ts";
import { globalOptions } from "./options.ts";
import { parse } from "./parse.ts";
import { environmentLanguage, openTerminal, type Surroundings } from "./terminal.ts";

/** Runs one command line, the words after the program, and gives the exit code. */
export async function main(line: readonly string[], surroundings: Surroundings): Promise<number> {
  const language = languageOf(line, surroundings.env);
  const plain = openTerminal(language, false, surroundings);
  try {
    const { width } = plain;
    const parsed = parse(line, commands, { language, width, version: programVersion() });
    if ("text" in parsed) {
      plain.print(parsed.text);
      return 0;
    }
    const command: Command = { ...parsed.command, options: { ...parsed.command.options, ...globalOptions } };
    const options = checkArguments(command, parsed.raw) as Values<OptionSpecs & typeof globalOptions>;
    return await command.run({
      words: parsed.raw.words,
      options,
      terminal: openTerminal(language, options.quiet, surroundings),
      line,
    });
  } catch (error) {
    return explainFailure(error, plain, line.includes("--debug"));
  }
}

/** The language asked for by `--lang`, wherever it stands, else the environment's. */
function languageOf(line: readonly string[], env: Surroundings["env"]): Language {
  const at = line.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = at < 0 ? undefined : line[at] === "--lang" ? line[at + 1] : line[at].slice("--lang=".length);
  return word === "de" || word === "en" ? word : environmentLanguage(env);
}

function programVersion(): string {
  return JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")).version;
}
