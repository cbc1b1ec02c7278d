import type { EvidenceGrade } from "../../instruments/instrument.ts";
import { evidenceGradeWords } from "../../scenario/evidence-file.ts";
import { gradeExponents } from "./grades.ts";

/** One way to let the patterns count. */
export interface Choice {
  readonly kind: "all" | "none" | "without" | "grade" | "by-grade" | "own";
  /** Pattern left out, grade that alone counts; else "". */
  readonly of: string;
  /** Exponent of each pattern that counts; the others do not. */
  readonly exponents: Readonly<Record<string, number>>;
}

/**
 * The choices every answer is tried against, without a new run: all patterns, none, all but each one, each grade that occurs
 * alone (if there are two or more), all by grade; and the user's own list, which may be empty for none. `patterns` are
 * ids with the grade of their evidence.
 */
export function standardChoices(patterns: Readonly<Record<string, EvidenceGrade>>, own?: readonly string[]): Choice[] {
  const ids = Object.keys(patterns);
  const stray = own?.find((id) => !ids.includes(id));
  if (stray !== undefined) throw new RangeError(`unknown pattern ${stray}; known: ${ids.join(", ")}`);
  const only = (wanted: (id: string) => boolean): Record<string, number> =>
    Object.fromEntries(ids.filter(wanted).map((id) => [id, 1]));
  const occurring = evidenceGradeWords.filter((grade) => ids.some((id) => patterns[id] === grade));
  const choices: Choice[] = [
    { kind: "all", of: "", exponents: only(() => true) },
    { kind: "none", of: "", exponents: {} },
    ...ids.map((left): Choice => ({ kind: "without", of: left, exponents: only((id) => id !== left) })),
  ];
  if (occurring.length > 1) {
    for (const grade of occurring) choices.push({ kind: "grade", of: grade, exponents: only((id) => patterns[id] === grade) });
    const byGrade = Object.fromEntries(ids.map((id) => [id, gradeExponents[patterns[id]]]));
    choices.push({ kind: "by-grade", of: "", exponents: byGrade });
  }
  if (own) choices.push({ kind: "own", of: "", exponents: only((id) => own.includes(id)) });
  return choices;
}
