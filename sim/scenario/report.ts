import type { Text } from "../core/language.ts";
import { nearest } from "../core/nearest.ts";
import type { Problem } from "../core/problem.ts";
import type { Path } from "./path.ts";

/** Notes one problem: where, what, and what else is known about it. */
export type Report = (path: Path, message: Text, more?: Partial<Problem>) => void;

/** The part of a problem that says: this word stood there, these may stand there, this one is nearest. */
export function choice(found: string, words: readonly string[]): Pick<Problem, "found" | "expected" | "nearest"> {
  return { found, expected: words.join(", "), nearest: nearest(found, words) };
}
