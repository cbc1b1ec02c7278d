import { commandLine } from "./shell.ts";
import type { Terminal } from "./terminal.ts";

/** Says, after an interruption, where finished work lies and which command goes on. */
export function sayHowToGoOn(
  folder: string,
  { terminal, line }: { readonly terminal: Terminal; readonly line: readonly string[] },
): void {
  const again = commandLine(line);
  terminal.warn(
    terminal.say({
      de: `Was fertig ist, liegt in ${folder}. Weiter geht es mit demselben Befehl:\n  ${again}`,
      en: `What is finished lies in ${folder}. The same command goes on:\n  ${again}`,
    }),
  );
}
