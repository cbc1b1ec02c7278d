import type { Table } from "../core/table.ts";
import type { Stage } from "../model/fate.ts";
import type { Organisation } from "../model/organisation.ts";
import type { ParameterSpec, Structures } from "../model/parameters.ts";
import type { Topic } from "../model/topic.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Ensemble } from "./ensemble.ts";
import type { TableName } from "./tables.ts";

/** Everything an ensemble needs, plain data: workers, browsers and the manifest get the same. */
export interface Plan {
  readonly scenarios: readonly Scenario[];
  /** One organisation per scenario, in the order of `scenarios`. */
  readonly organisations: readonly Organisation[];
  readonly topics: readonly Topic[];
  readonly parameters: readonly ParameterSpec[];
  /** Parameters held at a value in every world (from --set). */
  readonly fixed: Readonly<Record<string, number>>;
  /** Structural alternatives held fixed (from --set structure.name=word). */
  readonly fixedStructures: Partial<Structures>;
  readonly seed: string;
  /** Where the worlds come from. */
  readonly ensemble: Ensemble;
  readonly worlds: number;
  readonly replications: number;
  /** Processes of the week and mechanisms switched off (ablation). */
  readonly without: readonly string[];
  readonly log: "none" | "fates" | "trace";
}

/** One unit of work, one chunk of results: all options of one scenario in one world, or re-runs of one option there. */
export interface Job {
  /** Stable: scenario, world, replication and kind make it; safe as a file name. */
  readonly id: string;
  readonly scenario: string;
  readonly world: number;
  readonly replication: number;
  /**
   * "options": every option, compared case by case. "bottlenecks": the named option with each stage opened in turn.
   * "contributions": the named option with each of its differences from the first option undone in turn.
   */
  readonly kind: "options" | "bottlenecks" | "contributions";
  readonly option?: string;
  readonly stages?: readonly Stage[];
}

/** What a job gives; the digest is over the canonical values of its tables. */
export interface JobResult<J = Job> {
  readonly job: J;
  readonly tables: Partial<Record<TableName, Table>>;
  readonly digest: string;
}
