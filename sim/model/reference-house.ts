import type { World } from "./world.ts";

/** Staff and departments of the administration to which others are scaled when size must not count: a typical one of about 10,500 inhabitants (assumption). */
const referenceStaff = 250;
const referenceDepartments = 23;

/** Everybody's openness towards what others ask when it must not count: the middle of the parameter `openness` (assumption). */
export const referenceOpenness = 0.55;

/** Number of staff among whom somebody's encounters spread. */
export function staffToMeet(w: World): number {
  return w.off.sizeOfHouse ? referenceStaff : w.staff;
}

/**
 * By how much departments are scaled for visits: 1, or mean size of a department in the reference ÷ mean size here. A scaled department
 * has as many fewer staff, of whom a visit reaches a larger share; a visit takes as many more hours, so that the same visiting hours
 * per staff member cover the same share of departments a week.
 */
export function visitScale(w: World): number {
  return w.off.sizeOfHouse ? (referenceStaff / referenceDepartments) * (w.livingDepartments / w.staff) : 1;
}
