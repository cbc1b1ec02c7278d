import type { Text } from "../../core/language.ts";
import type { Stage } from "../../model/fate.ts";
import type { Lever } from "../../model/levers.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Structures } from "../../model/parameters.ts";
import type { Topic } from "../../model/topic.ts";
import type { DepartmentFilter, Setting } from "../../scenario/hypothesis.ts";

/** One arm ready to run in any world; plain data. */
export interface ExperimentArm {
  readonly id: string;
  readonly title: Text;
  readonly organisation: Organisation;
  readonly topics: readonly Topic[];
  readonly levers: readonly Lever[];
  readonly weeks: number;
  readonly compareFrom: number;
  readonly parameters: Readonly<Record<string, Setting>>;
  readonly structures: Partial<Structures>;
  readonly off: readonly string[];
  readonly open: readonly Stage[];
  /** Word that makes the arm's chance its own; "" for the chance all arms share. */
  readonly chance: string;
}

/** What is measured; topic as index into the arm's topics, window in weeks. */
export interface ExperimentOutcome {
  readonly id: string;
  readonly measure: string;
  readonly topic: number;
  readonly from: number;
  readonly until: number;
  readonly departments: DepartmentFilter | undefined;
}

/** A number that must hold in a world: Σ weight · outcome of arm. */
export interface Contrast {
  /** Id of the claim it belongs to. */
  readonly claim: string;
  readonly terms: readonly { readonly arm: number; readonly outcome: number; readonly weight: number }[];
  /** Added to the sum (levels). */
  readonly constant: number;
  /** "above": ≥ `bound` > 0 is wanted; "within": |x| ≤ bound; "not-below": x ≥ −bound. */
  readonly test: "above" | "within" | "not-below";
  readonly bound: number;
}

/** A hypothesis ready to run: arms × outcomes numbers a run, and the contrasts over them. */
export interface Experiment {
  readonly id: string;
  readonly arms: readonly ExperimentArm[];
  readonly outcomes: readonly ExperimentOutcome[];
  readonly contrasts: readonly Contrast[];
  readonly confidence: number;
  /** The same arms without a mechanism, and the claims that must shrink. */
  readonly ablations: readonly {
    readonly id: string;
    readonly title: Text;
    readonly arms: readonly ExperimentArm[];
    readonly removes: readonly string[];
  }[];
}
