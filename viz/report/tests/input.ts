import type { Text } from "../../../sim/core/language.ts";
import type { Arm, Claim, PatternSet } from "../../../sim/scenario/hypothesis.ts";
import type { ContrastAssessment } from "../../../sim/study/hypotheses/assess.ts";
import type { TestVerdict } from "../../../sim/study/statistics/test-verdict.ts";
import type { Judged } from "../../text/forest-words.ts";

/** A contrast as it was judged; in results read from JSON, which knows no infinity, a missing number is null. */
export type TestedContrast = Omit<ContrastAssessment, "estimate" | "lo" | "hi" | "priorEstimate"> & {
  readonly [K in "estimate" | "lo" | "hi" | "priorEstimate"]: number | null;
};

/** A contrast with its numbers whole: an interval without an end reaches to infinity, a mean that is missing is NaN. */
export function withNumbers(contrast: TestedContrast): ContrastAssessment {
  const { estimate, lo, hi, priorEstimate } = contrast;
  return {
    ...contrast,
    estimate: estimate ?? Number.NaN,
    lo: lo ?? Number.NEGATIVE_INFINITY,
    hi: hi ?? Number.POSITIVE_INFINITY,
    priorEstimate: priorEstimate ?? Number.NaN,
  };
}

/** What is left of effects that should vanish without a mechanism. */
export interface TestedAblation {
  readonly id: string;
  readonly title: Text;
  readonly contrasts: readonly {
    readonly claim: string;
    readonly effect: number | null;
    readonly ablated: number | null;
    /** Whether less than a third of the effect is left. */
    readonly shrinks: boolean;
  }[];
  /** Whether every effect shrinks below a third. */
  readonly vanishes: boolean;
}

/** What came out for one hypothesis or pattern; effects in units of its outcomes, the sign as claimed. */
export interface Tested {
  readonly id: string;
  readonly title: Text;
  readonly statement: Text;
  readonly verdict: TestVerdict;
  /** p-value corrected for all that were judged together (Holm). */
  readonly adjusted: number;
  /** 0.5…0.999. */
  readonly confidence: number;
  readonly worlds: number;
  /** Share of worlds in which all of it holds, weighted by what is known and by the ranges alone, 0…1. */
  readonly shareOfWorlds: number;
  readonly sharePrior: number;
  readonly contrasts: readonly TestedContrast[];
  /** Cases that ended otherwise in the second arm than in the first, as shares of all value due, the largest first. */
  readonly moved: readonly { readonly from: string; readonly to: string; readonly share: number }[];
  /** Of a user's hypothesis. */
  readonly registered?: { readonly since: string; readonly status: "confirmatory" | "exploratory" };
  /** Of a pattern. */
  readonly set?: PatternSet;
  readonly seen?: boolean;
  readonly ablations?: readonly TestedAblation[];
  /** Null models by id; "silent": it has no number for what is measured. */
  readonly nulls?: Readonly<Record<string, { readonly verdict: TestVerdict | "silent"; readonly effect: number | null }>>;
}

/** What the report tells of a hypothesis' file. */
export interface TestedFile {
  readonly claims: readonly Claim[];
  readonly arms: readonly Pick<Arm, "id" | "title">[];
  /** By name; units as measures declare them. */
  readonly outcomes: Readonly<Record<string, { readonly measure: string; readonly title: Text; readonly unit: string }>>;
  /** Ids of the arms between which cases moved; undefined where they do not meet the same cases. */
  readonly movedBetween?: readonly [string, string];
  readonly organisations: readonly Text[];
  readonly weeks: number;
  /** Grade of the evidence in words, and its sources. */
  readonly grade: Text;
  readonly sources: readonly Text[];
}

/** What a report on hypotheses or patterns is made from. */
export interface TestReportInput {
  readonly judged: Judged;
  /** One at least; of patterns, all of a set in a row. */
  readonly tested: readonly Tested[];
  /** Of the same order. */
  readonly files: readonly TestedFile[];
  readonly model: string;
  readonly seed: string;
  readonly digest: string;
  readonly ensemble: "plausible" | "ranges";
  /** Forms of hypotheses tried from the user's folder so far; not counted for patterns. */
  readonly tried?: number;
  /** Worlds in which ablations and null models ran. */
  readonly besideWorlds?: number;
  /** The command line that made the results. */
  readonly command: string;
}
