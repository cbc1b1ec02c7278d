import type { Department } from "../../../../sim/model/organisation.ts";
import { fold } from "../../../../sim/organisation/fold.ts";

/** Whether a department fits what is looked for: every word occurs in its name or in one of `more` (kind, Dezernat). */
export function fits(department: Pick<Department, "name">, more: readonly string[], wanted: string): boolean {
  const text = fold([department.name, ...more].join(" "));
  return fold(wanted)
    .split(" ")
    .every((word) => text.includes(word));
}
