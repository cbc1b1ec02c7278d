import type { Organisation } from "../../../sim/model/organisation.ts";
import type { ParameterSpec, Structures } from "../../../sim/model/parameters.ts";
import type { DepartmentTypes } from "../../../sim/organisation/department-type.ts";
import type { Preset } from "../../../sim/organisation/preset.ts";
import type { TopicEntry } from "../../../sim/organisation/topics.ts";
import type { EvidenceRegister } from "../../../sim/scenario/evidence-file.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";

/** A set of assumptions as the page carries it. */
export interface PackedWorld {
  /** Number of the draw it was. */
  readonly draw: number;
  readonly structures: Structures;
  readonly weight: number;
  readonly priorWeight: number;
}

/** The library as the page carries it: read and checked when the page was built. */
export interface ShelfData {
  /** Version of the model the page was built from, 15 hex digits. */
  readonly model: string;
  readonly scenarioIds: readonly string[];
  readonly cityIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /** By id of a preset, and by id of a scenario that writes its administration down itself. */
  readonly organisations: Readonly<Record<string, Organisation>>;
  /** What is known of the stylised types, by id. */
  readonly presets: Readonly<Record<string, Preset>>;
  readonly topics: readonly TopicEntry[];
  readonly departmentTypes: DepartmentTypes;
  readonly parameters: readonly ParameterSpec[];
  readonly evidence: EvidenceRegister;
  /** Weighted sets of assumptions; null where none come with the program. */
  readonly plausible: {
    /** Version of the mechanisms under which the weights were found. */
    readonly model: string;
    readonly worlds: readonly PackedWorld[];
    /** Ranks of all of them, one after the other, as 16-bit words in hex digits. */
    readonly ranks: string;
  } | null;
}
