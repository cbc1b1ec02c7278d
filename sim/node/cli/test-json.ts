import type { Text } from "../../core/language.ts";
import type { Hypothesis } from "../../scenario/hypothesis.ts";
import type { ContrastAssessment } from "../../study/hypotheses/assess.ts";
import type { TestVerdict } from "../../study/statistics/test-verdict.ts";
import type { Registered } from "../store/registrations.ts";

/** Cases that end otherwise in the last arm of a hypothesis' first claim than in its first, as a share of all value due. */
export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly share: number;
}

/** What one call says about one hypothesis; effects in units of its outcomes, the sign as claimed. */
export interface TestedHypothesis {
  readonly id: string;
  readonly title: Text;
  readonly statement: Text;
  readonly evidence: Hypothesis["evidence"];
  readonly registered: Registered;
  readonly verdict: TestVerdict;
  /** p-value behind the verdict, valid whenever one stops, and corrected for all hypotheses of the call (Holm). */
  readonly p: number;
  readonly adjusted: number;
  /** Of the first contrast: weighted mean effect and its interval. */
  readonly effect: number;
  readonly lo: number;
  readonly hi: number;
  readonly confidence: number;
  readonly worlds: number;
  /** Share of worlds in which all of it holds, weighted by what is known and by the ranges alone. */
  readonly shareOfWorlds: number;
  readonly sharePrior: number;
  readonly contrasts: readonly ContrastAssessment[];
  /** The cases that carried it, the largest share first. */
  readonly moved: readonly Moved[];
}

/** What `test --json` prints; fields are only ever added within a `schemaVersion`. */
export interface TestJson {
  readonly schemaVersion: 1;
  readonly results: string;
  readonly digest: string;
  readonly model: string;
  readonly seed: string;
  readonly ensemble: "plausible" | "ranges";
  readonly hypotheses: readonly TestedHypothesis[];
  /** Forms of hypotheses tried from this folder so far. */
  readonly tried: number;
  readonly limits: Text;
}
