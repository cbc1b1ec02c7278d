import type { Span } from "./span.ts";

/** Structure: heads change at week `start` (election, re-cut), or are chosen by other criteria while the lever acts. */
export interface HeadsLever extends Span {
  readonly lever: "heads";
  readonly topics: readonly string[];
  /** Share of department heads replaced at the start, 0…1. */
  readonly departmentHeads: number;
  /** Share of Dezernenten replaced at the start, 0…1. */
  readonly dezernenten: number;
  /** Whether the mayor changes at the start. */
  readonly mayor: boolean;
  /** Who takes over while the lever acts: anybody, people qualified for the topics, or people from elsewhere although qualified ones are there. */
  readonly qualification: "any" | "qualified" | "unqualified";
}

/** Structure: a share of departments moves to another Dezernat at week `start` and stays there. */
export interface RecutLever extends Span {
  readonly lever: "recut";
  /** Share of departments that move, 0…1. */
  readonly share: number;
}

/** Structure: hierarchies become flatter or steeper. */
export interface HierarchyLever extends Span {
  readonly lever: "hierarchy";
  readonly types: readonly string[];
  /** Factor on steepness at full ramp: 0 flat … 2 twice as steep. */
  readonly factor: number;
}

/** Structure: teams across departments for the cases of an area (Handlungsraum, Sozialraum, sub-area with statutes of its own). */
export interface AreaLever extends Span {
  readonly lever: "area";
  readonly area: string;
  readonly topics: readonly string[];
  /** Department types in the teams; empty: the most relevant. */
  readonly types: readonly string[];
  /** Number of departments in the teams, the most relevant first. */
  readonly departments: number;
  /** Share of these departments' cases that lie in the area, 0…1. */
  readonly share: number;
  /** Hours a week each of them gives to the team. */
  readonly hoursPerWeek: number;
  /** Flat management: the team decides on cases without a conflict of goals. */
  readonly flat: boolean;
  /** Statutes of its own settle beforehand what the council would decide case by case. */
  readonly statute: boolean;
}

/** Structure: departments stand on the other side of a boundary, in the county or as enterprises outside the line, or are brought into the own line. */
export interface BoundaryLever extends Span {
  readonly lever: "boundary";
  readonly side: "own" | "county" | "enterprise";
  readonly types: readonly string[];
}

/** Structure: somebody stands at the boundary and takes matters across (Kommunalbeauftragte, service role of the county). */
export interface LiaisonLever extends Span {
  readonly lever: "liaison";
  readonly topics: readonly string[];
  readonly side: "county" | "enterprise";
  /** Hours a week for matters across the boundary. */
  readonly hoursPerWeek: number;
}
