import type { Text } from "../core/language.ts";

/** How far the law makes a topic's work compulsory. */
export type DutyStatus = "voluntary" | "concept" | "act";

/** A cross-cutting task (Querschnittsaufgabe) and how its occasions typically look, before the world's parameters scale them. */
export interface Topic {
  /** Stable id, e.g. "climate-adaptation". */
  readonly id: string;
  readonly title: Text;
  /** Occasions a year and staff member in a department of relevance 1. */
  readonly occasionsPerStaffYear: number;
  /** Mean effort of an occasion in hours. */
  readonly effortHours: number;
  /** Mean know-how needed, 0…1. */
  readonly knowHowNeeded: number;
  /** Mean number of partner departments, 0…4. */
  readonly partners: number;
  /** Share of occasions with a conflict of goals, 0…1. */
  readonly conflict: number;
  /** Share of occasions that need money, 0…1. */
  readonly moneyShare: number;
  /** Mean money needed where money is needed, euro. */
  readonly moneyEuro: number;
  /** Mean time until an occasion must be settled, weeks. */
  readonly deadlineWeeks: number;
  /** Legal status at the start. */
  readonly duty: DutyStatus;
  /** Whether Land or Bund pay for the duty. */
  readonly dutyFunded: boolean;
  /** Public salience at the start, 0…1. */
  readonly salience: number;
  /** Council's support at the start, 0…1. */
  readonly councilSupport: number;
  /** Typical awareness of staff in a department without contact at the start, 0…1. */
  readonly awareness: number;
  /** Typical know-how of staff at the start, 0…1. */
  readonly knowHow: number;
  /** Relevance by department type id, 0…1; types not named have 0. */
  readonly relevance: Readonly<Record<string, number>>;
  /** Contact by department type id, 0…1; types not named have 0. */
  readonly contact: Readonly<Record<string, number>>;
}
