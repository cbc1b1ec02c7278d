import type { Text } from "../core/language.ts";
import type { Lever, Span } from "../model/levers.ts";

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
}

/** How well a claim is supported. */
export type EvidenceGrade = "observed" | "perceived" | "recommended" | "extrapolated" | "literature";

/** An instrument: a plug-in that declares itself and compiles into levers. Files in this folder hold one each. */
export interface Instrument {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  /** "option": part of an option or of the common base; "event": comes from outside, identical in all options. */
  readonly kind: "option" | "event";
  readonly parameters: Readonly<Record<string, InstrumentParameter>>;
  readonly evidence: readonly { readonly claim: Text; readonly source: string; readonly grade: EvidenceGrade }[];
  /** A use that works as it stands, for documentation and the conformance suite. */
  readonly example: {
    readonly topics: readonly string[];
    readonly start: number;
    readonly end: number | null;
    readonly with: InstrumentValues;
  };
  levers(values: InstrumentValues, context: InstrumentUseContext): readonly Lever[];
}
