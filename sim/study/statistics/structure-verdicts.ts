import type { Table } from "../../core/table.ts";
import type { Structures } from "../../model/parameters.ts";
import type { Comparison } from "../summary.ts";
import type { World } from "../world.ts";
import { judgeWorlds, type PartVerdict, partitions, verdictOf } from "./parts.ts";

/** What the worlds with one form of a mechanism say about a comparison. */
export interface StructureVerdict extends PartVerdict {
  readonly scenario: string;
  readonly a: string;
  readonly b: string;
  readonly structure: keyof Structures;
  readonly form: Structures[keyof Structures];
}

/** Verdicts of one comparison on the everyday gap, form by form of every structural alternative; forms that no world has among them. */
export function structureVerdicts(topics: Table, comparison: Comparison, worlds: readonly World[]): StructureVerdict[] {
  const { scenario, a, b } = comparison;
  return partitions(judgeWorlds(topics, comparison, worlds), []).flatMap(({ assumption, parts }) =>
    parts.map((part) => ({
      scenario,
      a,
      b,
      structure: assumption as keyof Structures,
      form: part.when as StructureVerdict["form"],
      ...verdictOf(part.worlds),
    })),
  );
}
