import type { Text } from "../../core/language.ts";
import type { OptionSpecs, Values } from "./option-spec.ts";
import type { globalOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** One word of a command after its name. */
export interface Positional {
  readonly name: string;
  readonly title: Text;
  readonly required?: boolean;
  /** What it is when left out, for the help. */
  readonly usual?: string;
  /** Takes all words that follow; the last positional only. */
  readonly many?: boolean;
}

/** What a command gets. */
export interface Call<S extends OptionSpecs = Record<never, never>> {
  /** Words after the command's name, as many as its positionals take. */
  readonly words: readonly string[];
  /** Its own options and those of every command. */
  readonly options: Values<S & typeof globalOptions>;
  readonly terminal: Terminal;
  /** The command line as it was typed, without the program. */
  readonly line: readonly string[];
}

/** A command, declared once for parsing, help and documentation. */
export interface Command<S extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  readonly title: Text;
  readonly positionals: readonly Positional[];
  readonly options: S;
  readonly examples: readonly { readonly line: string; readonly title: Text }[];
  /** Does the work and gives the exit code: 0 done, 1 a check failed, 130 interrupted. Throws InputError (exit code 2). */
  run(call: Call<S>): Promise<number>;
}

/** Declares a command; the types of its options' values follow from `options`. */
export function command<const S extends OptionSpecs>(spec: Command<S>): Command {
  return spec as unknown as Command;
}
