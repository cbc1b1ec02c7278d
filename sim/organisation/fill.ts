import type { Topic } from "../model/topic.ts";
import type { DepartmentType } from "./department-type.ts";

/** What a department's kinds say about it where the data are silent. */
export interface Filled {
  /** Steepness of hierarchy, 0…1. */
  readonly hierarchy: number;
  /** Per topic id, 0…1. */
  readonly relevance: Record<string, number>;
  /** Per topic id, 0…1. */
  readonly contact: Record<string, number>;
}

/** A kind of department and how much of a unit's work is of that kind. */
export interface Part {
  readonly type: DepartmentType;
  /** Weight > 0, any unit. */
  readonly weight: number;
}

/** Hierarchy, relevance and contact of a unit that does the work of `parts`: their means, weighted by work. */
export function fillFrom(parts: readonly Part[], topics: readonly Topic[]): Filled {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const mean = (value: (type: DepartmentType) => number): number =>
    parts.length === 1 ? value(parts[0].type) : parts.reduce((sum, part) => sum + part.weight * value(part.type), 0) / total;
  return {
    hierarchy: mean((type) => type.hierarchy),
    relevance: Object.fromEntries(topics.map((topic) => [topic.id, mean((type) => topic.relevance[type.id] ?? 0)])),
    contact: Object.fromEntries(topics.map((topic) => [topic.id, mean((type) => topic.contact[type.id] ?? 0)])),
  };
}
