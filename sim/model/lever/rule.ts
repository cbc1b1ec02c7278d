import type { Span } from "./span.ts";

/** Rule: a checklist, a mandatory screening, a standard. */
export interface RuleLever extends Span {
  readonly lever: "rule";
  readonly rule: string;
  readonly topics: readonly string[];
  readonly kind: "checklist" | "screening";
  /** Department types in its scope; empty: all. */
  readonly scope: readonly string[];
  /** Share of the cases in scope that the rule covers, 0…1. */
  readonly coverage: number;
  /** Know-how written into a checklist, 0…1; a screening has none of its own. */
  readonly guidance: number;
  /** Hours each case covered by a checklist costs its handler; a screening costs the hours of those who screen. */
  readonly hoursPerCase: number;
}

/** Rule: results are evaluated, so that reports show what happened and units see where cases are lost. */
export interface EvaluationLever extends Span {
  readonly lever: "evaluation";
  readonly topics: readonly string[];
  /** Share of practice that the evaluation looks at, 0…1. */
  readonly thoroughness: number;
}
