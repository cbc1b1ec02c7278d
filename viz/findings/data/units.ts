import type { Organisation } from "../../../sim/model/organisation.ts";
import type { DepartmentName } from "../../charts/figure.ts";

/** Departments with fewer staff are never shown alone. */
export const leastStaff = 5;

/** A row of a figure: one department, or the small ones together. */
export interface Unit {
  readonly name: DepartmentName;
  readonly codes: readonly string[];
}

/**
 * The departments as figures may show them, in the organisation's order. Those below five staff become one last row; if they
 * are alone in it, or still below five together, the next smallest department joins them.
 */
export function unitsOf(organisation: Organisation): Unit[] {
  const bySize = organisation.departments
    .filter((d) => d.staff > 0)
    .sort((a, b) => a.staff - b.staff || (a.code < b.code ? -1 : 1));
  const small: typeof bySize = bySize.filter((d) => d.staff < leastStaff);
  const staff = () => small.reduce((sum, d) => sum + d.staff, 0);
  while (small.length > 0 && (small.length < 2 || staff() < leastStaff) && small.length < bySize.length)
    small.push(bySize[small.length]);
  const hidden = new Set(small.map((d) => d.code));
  const titles = new Map(organisation.dezernate.map((d) => [d.code, d.name]));
  const units = organisation.departments
    .filter((d) => d.staff > 0 && !hidden.has(d.code))
    .map(({ code, name, dezernat }) => ({
      name: { code, name, dezernat: titles.get(dezernat) ?? dezernat, small: false },
      codes: [code],
    }));
  if (small.length === 0) return units;
  return [...units, { name: { code: "small", name: "", dezernat: "", small: true }, codes: [...hidden] }];
}
