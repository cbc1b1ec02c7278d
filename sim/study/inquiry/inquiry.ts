import type { Text } from "../../core/language.ts";
import type { InstrumentValues } from "../../instruments/instrument.ts";
import type { MeasureStep } from "../../model/levers.ts";
import type { Department, Dezernat } from "../../model/organisation.ts";
import type { Structures } from "../../model/parameters.ts";

/** An instrument put to use in an option, or an event; everything that a scenario file may leave out is said. */
export interface Use {
  /** Id of the instrument. */
  readonly use: string;
  /** Identity inside the option; a later use with the same id changes that unit in place. */
  readonly id: string;
  /** Topics it serves, at least one. */
  readonly topics: readonly string[];
  /** First week it acts, and first week it no longer does; null: acts to the horizon. */
  readonly start: number;
  readonly end: number | null;
  /** Weeks until it acts fully. */
  readonly ramp: number;
  /** Values that differ from the instrument's defaults, or repeat them. */
  readonly with: InstrumentValues;
  /** Steps of a measure, for instruments that take them. */
  readonly steps?: readonly MeasureStep[];
}

/** An organisational option; its uses are all it consists of, in order. */
export interface InquiryOption {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly uses: readonly Use[];
}

/** A department as it is written down: what is absent follows from its kind. Nothing here is about a person. */
export interface WrittenDepartment extends Pick<Department, "code" | "name" | "dezernat" | "type" | "posts" | "staff" | "side"> {
  readonly utilisation?: number;
  readonly hierarchy?: number;
  /** Per topic id, 0…1, where they differ from the kind's. */
  readonly relevance?: Readonly<Record<string, number>>;
  readonly contact?: Readonly<Record<string, number>>;
}

/** An administration written down in full: one's own, or a typical one after changes. */
export interface WrittenOrganisation {
  readonly id: string;
  readonly title: Text;
  readonly inhabitants: number | null;
  readonly dezernate: readonly Dezernat[];
  readonly departments: readonly WrittenDepartment[];
}

/** Which administration an inquiry is about. */
export type OrganisationChoice =
  | { readonly kind: "typical"; readonly inhabitants: number }
  /** The one with this id: of the presets, or of the scenario or city with this id. */
  | { readonly kind: "named"; readonly id: string }
  | { readonly kind: "written"; readonly written: WrittenOrganisation };

/** Assumptions held fixed in every world; everything else is drawn. */
export interface FixedAssumptions {
  readonly parameters: Readonly<Record<string, number>>;
  readonly structures: Partial<Structures>;
}

/** What a planner writes into the paper for the council; "" where nothing is said. */
export interface PaperTexts {
  readonly title: string;
  readonly occasion: string;
  readonly recommendation: string;
}

/**
 * A question to one administration: everything that decides the numbers, and what goes into the paper. Plain data: the lab
 * edits it, a link and a file carry it, the command line runs it. The first option is the base of comparison.
 */
export interface Inquiry {
  readonly version: 1;
  /** Id of the scenario or city it began with: its calendar, marks and sources stay. */
  readonly scenario: string;
  readonly question: Text;
  readonly organisation: OrganisationChoice;
  /** Topic ids, 1…8; all compete for the same hours and heads. */
  readonly topics: readonly string[];
  /** The topic the answer is about. */
  readonly focus: string;
  /** Horizon in weeks, 1…1,040. */
  readonly weeks: number;
  /** Cases due from this week on are compared. */
  readonly compareFrom: number;
  /** What comes from outside, the same in every option. */
  readonly events: readonly Use[];
  /** One to five. */
  readonly options: readonly InquiryOption[];
  readonly fixed: FixedAssumptions;
  readonly seed: string;
  /** Number of sets of assumptions, 1…100. */
  readonly worlds: number;
  readonly replications: number;
  readonly ensemble: "plausible" | "ranges";
  readonly paper: PaperTexts;
}

/** Most options an inquiry compares. */
export const mostOptions = 5;
