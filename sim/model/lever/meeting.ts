import type { Span } from "./span.ts";

/** Meeting: a body or format that meets at a rhythm. */
export interface BodyLever extends Span {
  readonly lever: "body";
  readonly body: string;
  readonly topics: readonly string[];
  /** Weeks between two meetings, ≥ 1. */
  readonly rhythm: number;
  /** Hours of one meeting for each member. */
  readonly hours: number;
  /** Who sits there: staff, heads, or both levels mixed. */
  readonly level: "staff" | "heads" | "mixed";
  /** What it is for; a "project" works together on one matter, so its hours are work and its ties are those of a project. */
  readonly purpose: "exchange" | "plan" | "decide" | "firstResponse" | "project";
  /** Who chairs; reach and authority follow from it. */
  readonly chair: "unit" | "dezernent" | "mayor" | "outside";
  /** Number of departments with a seat, the most relevant first. */
  readonly departments: number;
  /** Only these department types have a seat; empty: all. */
  readonly types: readonly string[];
  /** Whether both sides of a boundary (county and municipality, city and its enterprises) have seats by turns. */
  readonly bothSides: boolean;
  /** Members from outside the administration (civil society, science, business). */
  readonly outsiders: number;
  /** Share of the departments' cases that lie in the area it is about, 0…1 (1: the whole city). */
  readonly area: number;
}

/** Meeting: occasions where everybody may meet everybody (Verwaltungstag, informal space). */
export interface ForumLever extends Span {
  readonly lever: "forum";
  /** Topics talked about there; the encounters themselves belong to none. */
  readonly topics: readonly string[];
  /** Weeks between two forums, ≥ 1. */
  readonly rhythm: number;
  /** Hours of one forum for each who comes. */
  readonly hours: number;
  /** Share of staff invited, 0…1; who comes depends on time. */
  readonly share: number;
}
