import type { Span } from "./span.ts";

/** Learning: trainings or material beyond the usual. */
export interface LearningLever extends Span {
  readonly lever: "learning";
  readonly topics: readonly string[];
  /** Hours offered a year and staff member, shared by its topics. */
  readonly hoursPerStaffYear: number;
  readonly voluntary: boolean;
  /** The matter itself (awareness), the whole process (know-how and thinking along), or both in equal parts. */
  readonly content: "subject" | "process" | "both";
  /** A course takes people out of their work; material is used beside it, teaches less an hour and asks for no time off. */
  readonly format: "course" | "material";
  /** Department types it is for; empty: all. */
  readonly types: readonly string[];
}

/** Learning: time to look back at one's own cases, and leave to fail (room for experiments). */
export interface ReflectionLever extends Span {
  readonly lever: "reflection";
  readonly topics: readonly string[];
  readonly types: readonly string[];
  /** Hours a month and staff member. */
  readonly hoursPerStaffMonth: number;
  /** How far failures may happen without harm to those who tried, 0…1. */
  readonly tolerance: number;
}
