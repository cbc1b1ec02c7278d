import type { Text } from "../core/language.ts";
import type { EvidenceGrade } from "../instruments/instrument.ts";
import type { Stage } from "../model/fate.ts";
import type { Structures } from "../model/parameters.ts";
import type { Scenario } from "./scenario.ts";

/** Sets of patterns: R restates a rule (verification), C weighs sets of assumptions (calibration), V judges alone (validation). */
export const patternSets = ["R", "C", "V"] as const;
export type PatternSet = (typeof patternSets)[number];

/** A parameter held at a value, or moved away from what the world drew. May lie outside the plausible range: it is an experiment. */
export type Setting = number | { readonly times: number } | { readonly plus: number };

/** How one arm of an experiment, or an ablation of all arms, departs from the world as drawn. */
export interface Departure {
  readonly parameters: Readonly<Record<string, Setting>>;
  readonly structures: Partial<Structures>;
  /** Paths into the scenario with their values, as `--set` takes them. */
  readonly set: Readonly<Record<string, number | string | boolean>>;
  /** Processes of the week and mechanisms switched off. */
  readonly off: readonly string[];
}

/** One arm: an option of the scenario under given conditions. All arms of a world share its assumptions and its chance. */
export interface Arm extends Departure {
  readonly id: string;
  readonly title: Text;
  /** Option of the scenario; default: the scenario's first, or the one with the arm's id. */
  readonly option: string;
  /** Stages that always pass. */
  readonly open: readonly Stage[];
  /** Another administration than the scenario's: a typical one of this many inhabitants. */
  readonly inhabitants?: number;
  /** Size of what is varied, for shapes; in the order of the arms where none is given. */
  readonly dose?: number;
  /** Chance of its own: arms with different words do not meet the same cases. Default: the chance all share. */
  readonly chance?: string;
}

/** Departments counted, all bounds included; what is absent does not restrict. */
export interface DepartmentFilter {
  /** Codes of kinds of departments (department-types.yaml). */
  readonly types?: readonly string[];
  readonly notTypes?: readonly string[];
  /** Contact with those concerned, 0…1. */
  readonly contactFrom?: number;
  readonly contactTo?: number;
  /** Share of cases that touch the topic, 0…1. */
  readonly relevanceFrom?: number;
  readonly relevanceTo?: number;
}

/** What is measured in every arm: one number a run. */
export interface OutcomeSpec {
  /** Id of a measure, such as gap, lost.stuck, series.openness. */
  readonly measure: string;
  /** Default: the scenario's focus. */
  readonly topic: string;
  /** Window in weeks, `until` not included; default: compareFrom to the horizon. */
  readonly from?: number;
  readonly until?: number;
  readonly departments?: DepartmentFilter;
}

/** Which way an outcome is said to move. */
export type Direction = "rises" | "falls";

/** What all claims have. */
interface ClaimBase {
  /** Unique in the file. */
  readonly id: string;
  /** Smallest effect of interest, in units of the outcome, > 0. */
  readonly smallest: number;
}

/** An expectation about the arms; every kind comes down to linear contrasts of outcomes that must hold together. */
export type Claim =
  /** The outcome rises (falls) from the first arm to the second. */
  | (ClaimBase & { readonly kind: "difference"; outcome: string; arms: readonly [string, string]; direction: Direction })
  /** With [neither, one, other, both]: both together raise the outcome more ("reinforces") or less ("weakens") than each adds alone. */
  | (ClaimBase & {
      readonly kind: "interaction";
      outcome: string;
      arms: readonly [string, string, string, string];
      direction: "reinforces" | "weakens";
    })
  /** The outcome rises (falls) over the arms and never clearly goes back. */
  | (ClaimBase & { readonly kind: "monotone"; outcome: string; arms: readonly string[]; direction: Direction })
  /** The slope over the doses grows (convex) or shrinks (concave), by `smallest` between the ends. */
  | (ClaimBase & { readonly kind: "convex" | "concave"; outcome: string; arms: readonly string[] })
  /** Nothing (less than `smallest`) happens up to the arm `at`, from there on the outcome rises (falls). */
  | (ClaimBase & { readonly kind: "threshold"; outcome: string; arms: readonly string[]; at: string; direction: Direction })
  /** A maximum inside the range: rising at its lower end, falling at its upper end (Lind & Mehlum 2010). */
  | (ClaimBase & { readonly kind: "peak"; outcome: string; arms: readonly string[] })
  /** The outcome moves in `direction` from arm to arm in the first pair and the other way in the second. */
  | (ClaimBase & {
      readonly kind: "reversal";
      outcome: string;
      pairs: readonly [readonly [string, string], readonly [string, string]];
      direction: Direction;
    })
  /** The arms differ by less than `smallest`. */
  | (ClaimBase & { readonly kind: "equivalent"; outcome: string; arms: readonly [string, string] })
  /** The outcome of one arm lies above (below) a level, by `smallest`. */
  | (ClaimBase & { readonly kind: "level"; outcome: string; arms: readonly [string]; above?: number; below?: number })
  /** A weighted sum over arms and outcomes is at least `smallest`. */
  | (ClaimBase & {
      readonly kind: "contrast";
      terms: readonly { readonly arm: string; readonly outcome: string; readonly weight: number }[];
    });

/** The experiment without the mechanism it is said to rest on. */
export interface Ablation extends Departure {
  readonly id: string;
  readonly title: Text;
  /** Claims whose effect must shrink; default all. */
  readonly removes: readonly string[];
}

/** A hypothesis file, read: what is claimed, how it is tried, what would count. Patterns are hypotheses with a `pattern`. */
export interface Hypothesis {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly title: Text;
  /** The claim in a sentence. */
  readonly statement: Text;
  /** Only in scenarios/patterns. `seen`: the specification already discusses the mechanism, so it counts less. */
  readonly pattern?: { readonly set: PatternSet; readonly seen: boolean };
  readonly evidence: { readonly grade: EvidenceGrade; readonly sources: readonly string[] };
  readonly scenario: Scenario;
  readonly arms: readonly Arm[];
  readonly outcomes: Readonly<Record<string, OutcomeSpec>>;
  /** All must hold. */
  readonly claims: readonly Claim[];
  /** Confidence of intervals and verdicts, 0.5…0.999. */
  readonly confidence: number;
  readonly ablations: readonly Ablation[];
}
