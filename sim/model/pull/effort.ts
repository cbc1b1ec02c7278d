import { chargeEuro } from "../charge.ts";
import type { EffortLever } from "../levers.ts";
import type { World } from "../world.ts";

/** Hours a week the lever asks for now: preparation while it lasts, and running effort. Relief is no effort. */
export function effortHours(lever: EffortLever, week: number, s: number): number {
  const preparing = week < lever.start + lever.setUpWeeks ? lever.setUpHours / lever.setUpWeeks : 0;
  return preparing + s * Math.max(0, lever.hoursPerWeek);
}

/** Staff of the departments of these types; an empty list means all. */
export function staffMeant({ organisation }: World, types: readonly string[]): number {
  return organisation.departments.reduce((sum, d) => sum + (types.length === 0 || types.includes(d.type) ? d.staff : 0), 0);
}

/** Spreads the lever's hours, and those it takes off, over the departments meant, by size; money at the start is paid at once. */
export function pullEffort(w: World, lever: EffortLever, index: number, s: number): void {
  const { c, organisation, week } = w;
  const hours = effortHours(lever, week, s);
  const eased = s * Math.max(0, -lever.hoursPerWeek);
  const staff = staffMeant(w, lever.types);
  if (staff > 0)
    organisation.departments.forEach((department, d) => {
      if (lever.types.length > 0 && !lever.types.includes(department.type)) return;
      c.effort[d] += (hours * department.staff) / staff;
      c.easing[d] += (eased * department.staff) / staff;
    });
  if (week === lever.start) chargeEuro(w, index, lever.setUpEuro);
}
