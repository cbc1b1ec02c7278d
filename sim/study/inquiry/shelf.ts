import type { Organisation } from "../../model/organisation.ts";
import type { ParameterSpec } from "../../model/parameters.ts";
import type { Topic } from "../../model/topic.ts";
import type { DepartmentTypes } from "../../organisation/department-type.ts";
import type { Preset } from "../../organisation/preset.ts";
import type { Known } from "../../scenario/check.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** What inquiries refer to: the part of the library that a browser carries as well. */
export interface Shelf {
  readonly scenarioIds: readonly string[];
  readonly cityIds: readonly string[];
  /** Ids of the organisations, without "typical". */
  readonly organisationIds: readonly string[];
  /** A scenario or city by its id. Throws InputError. */
  scenario(id: string): Scenario;
  /** The administration of a preset, or of the scenario or city with this id. Throws InputError. */
  organisationNamed(id: string): Organisation;
  /** What is known of the stylised type with this id, and where from; undefined: it is none. */
  preset(id: string): Preset | undefined;
  readonly topics: readonly Topic[];
  readonly parameters: readonly ParameterSpec[];
  readonly departmentTypes: DepartmentTypes;
  /** What a scenario may refer to. */
  readonly known: Known;
}
