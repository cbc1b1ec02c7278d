import type { Language, Text } from "./language.ts";

/** One thing wrong with a user's input, with everything needed to find and mend it. */
export interface Problem {
  /** File, option or other origin as the user named it, e.g. "city.csv" or "--worlds". */
  readonly source: string;
  readonly line?: number;
  readonly column?: number;
  /** Path inside a structured file, e.g. "options[1].instruments[0].use", or a column's heading. */
  readonly path?: string;
  /** What is wrong, in a sentence, both languages. */
  readonly message: Text;
  /** What stood there, already shortened. */
  readonly found?: string;
  /** What may stand there. */
  readonly expected?: Text | string;
  /** The nearest valid word, if one is near. */
  readonly nearest?: string;
}

/** Bad input: the command line prints its problems and ends with exit code 2, never with a stack trace. */
export class InputError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((p) => explainProblem(p, "en")).join("\n"));
    this.name = "InputError";
  }
}

const words = {
  de: { found: "gefunden", expected: "erwartet", nearest: "Meinten Sie" },
  en: { found: "found", expected: "expected", nearest: "Did you mean" },
} as const;

/** One line for people: place, what is wrong, found, expected, nearest valid word. */
export function explainProblem(problem: Problem, language: Language): string {
  const w = words[language];
  let place = problem.source;
  if (problem.line !== undefined) place += `:${problem.line}`;
  if (problem.column !== undefined) place += `:${problem.column}`;
  let text = `${place}: ${problem.path ? `${problem.path}: ` : ""}${problem.message[language]}`;
  if (problem.found !== undefined) text += `; ${w.found}: ${problem.found}`;
  if (problem.expected !== undefined) {
    text += `; ${w.expected}: ${typeof problem.expected === "string" ? problem.expected : problem.expected[language]}`;
  }
  if (problem.nearest !== undefined) text += `. ${w.nearest} "${problem.nearest}"?`;
  return text;
}
