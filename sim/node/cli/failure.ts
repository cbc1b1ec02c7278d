import type { Text } from "../../core/language.ts";
import { explainProblem, InputError, type Problem } from "../../core/problem.ts";
import type { Terminal } from "./terminal.ts";

/** What went wrong at a file or folder, by the system's code. */
const fileTroubles: Readonly<Record<string, Text>> = {
  ENOENT: { de: "Datei oder Ordner gibt es nicht", en: "no such file or folder" },
  EACCES: { de: "Kein Zugriff", en: "no access" },
  EPERM: { de: "Kein Zugriff", en: "no access" },
  EROFS: { de: "Hier kann nicht geschrieben werden", en: "nothing can be written here" },
  EISDIR: { de: "Das ist ein Ordner, keine Datei", en: "this is a folder, not a file" },
  ENOTDIR: { de: "Das ist kein Ordner", en: "this is no folder" },
  EEXIST: { de: "Das gibt es schon", en: "this exists already" },
  ENOSPC: { de: "Auf dem Datenträger ist kein Platz mehr", en: "no space is left on the disk" },
  ENAMETOOLONG: { de: "Der Name ist zu lang", en: "the name is too long" },
};

/** Explains a failure on standard error and gives the exit code: 2 what the user can mend, 70 a fault of the program. */
export function explainFailure(error: unknown, terminal: Terminal, debug: boolean): number {
  const problems = problemsOf(error);
  if (problems) {
    for (const problem of problems) terminal.warn(explainProblem(problem, terminal.language));
    return 2;
  }
  if (debug) terminal.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const message = (error instanceof Error ? error.message : String(error)).split("\n")[0];
  const text: Text = {
    de: `Fehler im Programm: ${message}${debug ? "" : ". Mit --debug sehen Sie, wo er entstand."}`,
    en: `fault of the program: ${message}${debug ? "" : "; --debug shows where it arose"}`,
  };
  terminal.warn(terminal.say(text));
  return 70;
}

function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof InputError) return error.problems;
  const { code, path, cause } = error as NodeJS.ErrnoException & { cause?: unknown };
  if (cause instanceof InputError) return cause.problems;
  const trouble = code !== undefined && path !== undefined ? fileTroubles[code] : undefined;
  return trouble && path !== undefined ? [{ source: path, message: trouble, found: code }] : undefined;
}
