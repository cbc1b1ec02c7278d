import type { Text } from "../core/language.ts";

/** A Dezernat: the departments under one member of the Verwaltungsvorstand. The first of an organisation is the mayor's. */
export interface Dezernat {
  /** Stable code, unique in the organisation, e.g. "I" or "OB". */
  readonly code: string;
  readonly name: string;
}

/** A department (Amt, Fachdienst, Fachbereich, Eigenbetrieb). Nothing here is about a person, heads included. */
export interface Department {
  /** Stable code, unique in the organisation; the key of its draws and of its cases' identity. */
  readonly code: string;
  readonly name: string;
  /** Code of its Dezernat. */
  readonly dezernat: string;
  /** Id of its department type, which filled what the data left open. */
  readonly type: string;
  /** Posts in full-time equivalents, > 0 (0 only for an inert department). */
  readonly posts: number;
  /** Staff members, integer ≥ 0. */
  readonly staff: number;
  /** Mandatory work ÷ capacity, 0.5…1.3; null: drawn around the world's typical utilisation. */
  readonly utilisation: number | null;
  /** Steepness of its hierarchy, 0 flat … 1 steep; null: the department type's or the world's value. */
  readonly hierarchy: number | null;
  /** On which side of the administration's boundary it stands: absent, in the line; in the county; or an enterprise outside the line. */
  readonly side?: "county" | "enterprise";
  /** Per topic id: share of its work that touches the topic, 0…1, relative to the most affected kind of department. */
  readonly relevance: Readonly<Record<string, number>>;
  /** Per topic id: how much its staff meet the people (or damages) concerned, 0…1. */
  readonly contact: Readonly<Record<string, number>>;
}

/** An administration as the model needs it. */
export interface Organisation {
  readonly id: string;
  readonly title: Text;
  /** Inhabitants served; null when unknown. */
  readonly inhabitants: number | null;
  readonly dezernate: readonly Dezernat[];
  readonly departments: readonly Department[];
}
