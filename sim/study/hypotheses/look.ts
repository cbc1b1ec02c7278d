import { type Observed, observed } from "../../metrics/observed.ts";
import type { RunResult } from "../../model/result.ts";
import type { DepartmentFilter } from "../../scenario/hypothesis.ts";
import type { ExperimentArm, ExperimentOutcome } from "./experiment.ts";
import { measureOf } from "./measures/registry.ts";

/** The outcome's number in one run of the arm. */
export function look(run: RunResult, { organisation, topics }: ExperimentArm, outcome: ExperimentOutcome): number {
  const { measure, topic, from, until, departments: filter } = outcome;
  const id = topics[topic].id;
  const departments = organisation.departments.map((department) => {
    const contact = department.contact[id] ?? 0;
    const relevance = department.relevance[id] ?? 0;
    return department.staff > 0 && passes(filter, department.type, contact, relevance);
  });
  let cases: Observed | undefined;
  return measureOf(measure).value({
    run,
    topic,
    from,
    until,
    departments,
    get cases() {
      cases ??= observed(run, { from, until, departments });
      return cases;
    },
  });
}

function passes(filter: DepartmentFilter | undefined, type: string, contact: number, relevance: number): boolean {
  if (!filter) return true;
  const { types, notTypes, contactFrom = 0, contactTo = 1, relevanceFrom = 0, relevanceTo = 1 } = filter;
  if ((types && !types.includes(type)) || notTypes?.includes(type)) return false;
  return contact >= contactFrom && contact <= contactTo && relevance >= relevanceFrom && relevance <= relevanceTo;
}
