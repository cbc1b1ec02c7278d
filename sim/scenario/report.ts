import type { Text } from "../core/language.ts";
import { nearest } from "../core/nearest.ts";
import type { Problem } from "../core/problem.ts";
import { InputError } from "../core/problem.ts";
import type { Path } from "./path.ts";

/** Notes one problem: where, what, and what else is known about it. */
export type Report = (path: Path, message: Text, more?: Partial<Problem>) => void;

/** Words in a row, each once; of a long list the first twelve. */
export function listing(all: readonly string[]): string {
  const words = [...new Set(all)];
  return words.length <= 12 ? words.join(", ") : `${words.slice(0, 12).join(", ")}, … (${words.length})`;
}

/** The part of a problem that says: this word stood there, these may stand there, this one is nearest. */
export function choice(found: string, words: readonly string[]): Pick<Problem, "found" | "expected" | "nearest"> {
  return { found, expected: listing(words), nearest: nearest(found, words) };
}

/** The number that a text such as "0,5" means, as a file writes it; undefined if it means none. */
export function numberIn(text: string): string | undefined {
  return /^\s*[+-]?\d+([.,]\d+)?\s*$/.test(text) ? text.trim().replace(",", ".") : undefined;
}

/** Problems told at most, so that a wrong file does not flood the terminal. */
const mostProblems = 100;

/** The error that tells `problems` in the order of the file. */
export function refusal(problems: readonly Problem[]): InputError {
  const ordered = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const left = ordered.length - mostProblems;
  if (left <= 0) return new InputError(ordered);
  const message = { de: `… und ${left} weitere Fehler`, en: `… and ${left} more problems` };
  return new InputError([...ordered.slice(0, mostProblems), { source: ordered[0].source, message }]);
}
