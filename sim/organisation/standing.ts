import { ln } from "../core/maths.ts";
import { assumptions } from "./sizes.ts";

/** A unit that stands alone only in administrations with enough units. */
export interface Unit {
  readonly id: string;
  /** Number of units from which it stands alone; null: never. */
  readonly standsAloneFrom: number | null;
  /** Unit that otherwise does its work. */
  readonly otherwisePartOf: string | null;
}

/** For each unit's id the id of the unit that does its work in an administration with `count` units; `kept` stand alone anyway. */
export function standing(units: readonly Unit[], count: number, kept: ReadonlySet<string> = new Set()): Map<string, string> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const home = new Map<string, string>();
  for (const unit of units) {
    let at = unit;
    while (!kept.has(at.id) && (at.standsAloneFrom === null || at.standsAloneFrom > count)) {
      const above = at.otherwisePartOf === null ? undefined : byId.get(at.otherwisePartOf);
      if (above === undefined) break;
      at = above;
    }
    home.set(unit.id, at.id);
  }
  return home;
}

/**
 * Typical numbers of departments and Dezernate by staff, between these points in proportion to the logarithm of staff:
 * assumption after organisation charts, in which both grow far slower than staff.
 */
const typicalCounts = [
  { staff: assumptions.fewestStaff.value, departments: 8, dezernate: 2 },
  { staff: 1_000, departments: 37, dezernate: 5 },
  { staff: assumptions.mostStaff.value, departments: 60, dezernate: 8 },
] as const;

/** Typical number of departments or Dezernate of an administration with `staff` members. */
export function typicalCount(what: "departments" | "dezernate", staff: number): number {
  const [small, middle, large] = typicalCounts;
  const [from, to] = staff <= middle.staff ? [small, middle] : [middle, large];
  const way = ln(staff / from.staff) / ln(to.staff / from.staff);
  return Math.round(from[what] + (to[what] - from[what]) * Math.min(Math.max(way, 0), 1));
}
