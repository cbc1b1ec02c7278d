import { none, pointsOf } from "../../../sim/node/cli/numbers.ts";
import type { PatternResult } from "../../../sim/node/cli/patterns-json.ts";
import { effectIn } from "../../../sim/node/cli/present-tests.ts";
import type { TestVerdict } from "../../../sim/study/statistics/test-verdict.ts";
import type { Verdict } from "../../../sim/study/summary.ts";
import { code } from "../blocks.ts";

/** A share 0…1 as whole points of a hundred. */
export const points = pointsOf;

/** Points of a hundred with one digit after the point and a sign, for small differences of shares. */
export function signedTenths(share: number): string {
  const text = decimal(100 * share, 1);
  return text === "−0.0" ? "0.0" : share > 0 && text !== "0.0" ? `+${text}` : text;
}

/** A whole number with its thousands set apart. */
export function whole(x: number, language: "de" | "en" = "en"): string {
  return decimal(x, 0, language);
}

/** Parts of a block, empty ones left out, with a blank line between. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

/** An effect in units of its outcome. */
export function effect(x: number): string {
  return effectIn(x, "en");
}

/** A number with `digits` after the point, or the sign for none. */
export function decimal(x: number, digits: number, language: "de" | "en" = "en"): string {
  if (!Number.isFinite(x)) return none;
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return format.format(x).replace(/^-/, "−");
}

/** A chance 0…1. */
export function chance(p: number): string {
  return p < 0.001 ? "< 0.001" : decimal(p, 3);
}

/** Words for verdicts of patterns and null models. */
export const verdictWords: Readonly<Record<TestVerdict | "silent", string>> = {
  supported: "supported",
  contradicted: "**contradicted**",
  equivalent: "**no notable effect**",
  undecided: "undecided",
  silent: "silent",
};

/** Words for verdicts of comparisons. */
export const answerWords: Readonly<Record<Verdict, string>> = {
  better: "better",
  worse: "worse",
  equivalent: "no difference",
  undecided: "undecided",
};

/** A pattern's id, marked where the specification already discusses its mechanism. */
export function named({ id, seen }: Pick<PatternResult, "id" | "seen">): string {
  return seen ? `${code(id)} (seen)` : code(id);
}

/** Ids in code type, or "none". */
export function listed(ids: readonly string[], empty = "none"): string {
  return ids.length === 0 ? empty : ids.map(code).join(", ");
}

/** Lines of a list. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
