import type { Text } from "../core/language.ts";
import type { Lever, LeverKind, MeasureStep, Span } from "../model/levers.ts";

/** One adjustable number (or choice) of an instrument. */
export interface InstrumentParameter {
  readonly title: Text;
  readonly unit: string;
  readonly default: number | string | boolean;
  /** Bounds of a number, both included. */
  readonly min?: number;
  readonly max?: number;
  /** Allowed words of a choice. */
  readonly choices?: readonly string[];
  /** Where the default comes from: seed section, publication, statistic or "assumption". */
  readonly source: string;
}

/** Values of an instrument's parameters by name, within their bounds. */
export type InstrumentValues = Readonly<Record<string, number | string | boolean>>;

/** What an instrument knows when it is turned into levers. */
export interface InstrumentUseContext extends Span {
  /** Identity of this use, unique in the option. */
  readonly id: string;
  readonly topics: readonly string[];
  /** Steps as the scenario wrote them down; absent unless the instrument takes steps. */
  readonly steps?: readonly MeasureStep[];
}

/** How well a claim is supported. */
export type EvidenceGrade = "observed" | "perceived" | "survey" | "recommended" | "extrapolated" | "literature" | "assumption";

/** One claim an instrument rests on. */
export interface Claim {
  readonly claim: Text;
  /** Seed and section, or publication. */
  readonly source: string;
  readonly grade: EvidenceGrade;
  /** Ids of patterns that test it (see docs/evidence.md); absent: none yet. */
  readonly patterns?: readonly string[];
}

/** Groups of the catalogue, in its order. */
export const instrumentGroups = ["posts", "authority", "meeting", "rule", "learning", "money", "structure", "outside"] as const;
export type InstrumentGroup = (typeof instrumentGroups)[number];

/** An instrument: a plug-in that declares itself and compiles into levers. Files in this folder hold one each. */
export interface Instrument {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly group: InstrumentGroup;
  /**
   * "option": a decision of the city, part of an option or of the common base. "event": comes from outside, identical in all
   * options. "either": changes no occasion, so it may stand in both places.
   */
  readonly kind: "option" | "event" | "either";
  /** Kinds of levers it may pull; it pulls no other. */
  readonly pulls: readonly LeverKind[];
  readonly parameters: Readonly<Record<string, InstrumentParameter>>;
  /** Who must take part for it to work. */
  readonly participants: Text;
  /** How it starts, comes to act and ends. */
  readonly course: Text;
  /** What it leaves behind when it ends. */
  readonly leaves: Text;
  readonly evidence: readonly Claim[];
  /** Whether a scenario may write down steps for it. */
  readonly takesSteps?: boolean;
  /** A use that works as it stands, for documentation and the conformance suite. */
  readonly example: {
    readonly topics: readonly string[];
    readonly start: number;
    readonly end: number | null;
    readonly with: InstrumentValues;
  };
  levers(values: InstrumentValues, context: InstrumentUseContext): readonly Lever[];
}
