import type { Text } from "../../core/language.ts";
import type { EvidenceGrade } from "../../instruments/instrument.ts";
import type { PatternSet } from "../../scenario/hypothesis.ts";
import type { TestVerdict } from "../../study/statistics/test-verdict.ts";
import type { TestedHypothesis } from "./test-json.ts";

/** What an ablation leaves of an effect that it should remove. */
export interface AblatedContrast {
  readonly claim: string;
  readonly effect: number;
  readonly ablated: number;
  /** Whether less than a third of the effect is left. */
  readonly shrinks: boolean;
}

/** A pattern without the mechanism it is said to rest on. */
export interface AblationResult {
  readonly id: string;
  readonly title: Text;
  readonly contrasts: readonly AblatedContrast[];
  /** Whether every effect it should remove shrinks below a third. */
  readonly vanishes: boolean;
}

/** A null model's answer; "silent": it has no number for what the pattern measures. */
export interface NullResult {
  readonly verdict: TestVerdict | "silent";
  /** Mean effect of the first contrast; null when silent. */
  readonly effect: number | null;
}

/** What the model shows of one pattern. */
export interface PatternResult extends Omit<TestedHypothesis, "registered"> {
  readonly set: PatternSet;
  /** Whether the specification already discusses the mechanism: it counts less. */
  readonly seen: boolean;
  readonly grade: EvidenceGrade;
  readonly ablations: readonly AblationResult[];
  /** The first contrast's effect under the first ablation; null where there is none. */
  readonly ablatedEffect: number | null;
  readonly nulls: Readonly<Record<string, NullResult>>;
  readonly funnelVerdict: NullResult["verdict"];
  readonly queueVerdict: NullResult["verdict"];
}

/** What `patterns --json` prints; fields are only ever added within a `schemaVersion`. */
export interface PatternsJson {
  readonly schemaVersion: 1;
  readonly results: string;
  readonly digest: string;
  readonly model: string;
  readonly seed: string;
  readonly ensemble: "plausible" | "ranges";
  /** Worlds in which ablations and null models ran. */
  readonly besideWorlds: number;
  readonly patterns: readonly PatternResult[];
}
