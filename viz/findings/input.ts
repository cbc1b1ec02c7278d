import type { Table } from "../../sim/core/table.ts";
import type { Organisation } from "../../sim/model/organisation.ts";
import type { ParameterSpec } from "../../sim/model/parameters.ts";
import type { Topic } from "../../sim/model/topic.ts";
import type { Scenario } from "../../sim/scenario/scenario.ts";
import type { EnsembleFacts } from "../../sim/study/ensemble.ts";
import type { Summary } from "../../sim/study/summary.ts";
import type { TableName } from "../../sim/study/tables.ts";
import type { World } from "../../sim/study/world.ts";
import type { NamedInstrument } from "./data/time-line.ts";

/** Result tables by name; figures whose table is missing are left out. */
export type ReportTables = Readonly<Partial<Record<TableName, Table>>>;

/** What was run, as the report's last section prints it. */
export interface ReportMeta {
  /** Model version: hash of the engine's sources. */
  readonly model: string;
  readonly seed: string;
  /** Where the sets of assumptions come from. */
  readonly ensemble: EnsembleFacts;
  readonly worlds: number;
  readonly replications: number;
  /** Digest of the result tables. */
  readonly digest: string;
  /** Number of options computed in this study, those not shown included. */
  readonly optionsTried: number;
  /** The command line that made the results. */
  readonly command: string;
}

/** What a report is made from. */
export interface ReportInput {
  readonly scenarios: readonly Scenario[];
  /** One per scenario, in the same order. */
  readonly organisations: readonly Organisation[];
  /** All topics that are a scenario's focus, in any order. */
  readonly topics: readonly Topic[];
  /** At least those the scenarios use; the story of a scenario with a calendar names them. */
  readonly instruments: readonly NamedInstrument[];
  readonly tables: ReportTables;
  readonly summary: Summary;
  readonly meta: ReportMeta;
  /** The sets of assumptions, whose weights count in every figure; with `parameters` they tell what could flip an answer. */
  readonly worlds?: readonly World[];
  /** In the order of the worlds' ranks; listed in the report. */
  readonly parameters?: readonly ParameterSpec[];
}
