import type { Span } from "./span.ts";

/** Authority: backing for topics, with or without a veto or the right to be heard. */
export interface BackingLever extends Span {
  readonly lever: "backing";
  readonly topics: readonly string[];
  /** Who backs: a deputy mayor, the Dezernent*in responsible, a unit's own head, a board, or a key actor. */
  readonly by: "deputyMayor" | "dezernent" | "unitHead" | "board" | "keyActor";
  /** Attention hours a week the backer has for the topics. */
  readonly attentionHours: number;
  /** May stop concepts that ignore the topic. */
  readonly veto: boolean;
  /** Must be heard before the council decides. */
  readonly heard: boolean;
  /** Acts only as far as an event holds a window open (its salience). */
  readonly window: boolean;
}
