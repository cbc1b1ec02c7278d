import { readFileSync } from "node:fs";
import type { Language } from "../../core/language.ts";
import { checkArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands/index.ts";
import { explainFailure } from "./failure.ts";
import type { OptionSpecs, Values } from "./option-spec.ts";
import { globalOptions } from "./options.ts";
import { parse } from "./parse.ts";
import { environmentLanguage, openTerminal, surviveClosedPipes } from "./terminal.ts";

/** Runs one command line, the words after the program, and gives the exit code. */
export async function main(line: readonly string[]): Promise<number> {
  surviveClosedPipes();
  const language = languageOf(line);
  try {
    const { width } = openTerminal(language, false);
    const parsed = parse(line, commands, { language, width, version: programVersion() });
    if ("text" in parsed) {
      process.stdout.write(`${parsed.text}\n`);
      return 0;
    }
    const command: Command = { ...parsed.command, options: { ...parsed.command.options, ...globalOptions } };
    const options = checkArguments(command, parsed.raw) as Values<OptionSpecs & typeof globalOptions>;
    return await command.run({ words: parsed.raw.words, options, terminal: openTerminal(language, options.quiet), line });
  } catch (error) {
    return explainFailure(error, language, line.includes("--debug"));
  }
}

/** The language asked for by `--lang`, wherever it stands, else the environment's. */
function languageOf(line: readonly string[]): Language {
  const at = line.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = at < 0 ? undefined : line[at] === "--lang" ? line[at + 1] : line[at].slice("--lang=".length);
  return word === "de" || word === "en" ? word : environmentLanguage();
}

function programVersion(): string {
  return JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")).version;
}
