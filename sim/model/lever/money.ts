import type { Span } from "./span.ts";

/** Money: a yearly budget or a grant for a topic. */
export interface MoneyLever extends Span {
  readonly lever: "money";
  readonly topic: string;
  /** Euro a year for the topic's occasions and measures. */
  readonly euroPerYear: number;
  /** Share the city must add from its own budget (Eigenanteil), 0…1. */
  readonly ownShare: number;
  readonly source: "topicBudget" | "grant";
  /** Kept for the topic also when the budget is cut. */
  readonly protected: boolean;
}

/** Money: a funding programme of Land or Bund is open; whether the city gets any depends on who applies and on its own share. An event. */
export interface FundingLever extends Span {
  readonly lever: "funding";
  readonly topic: string;
  /** Euro a year a city of this size can get at most. */
  readonly euroPerYear: number;
  /** Share the city must add, 0…1. */
  readonly ownShare: number;
  /** Hours of application and accounting that half of it takes, a year. */
  readonly hoursNeeded: number;
}

/** Money: the budget as a whole is under pressure. */
export interface BudgetLever extends Span {
  readonly lever: "budget";
  /** Shift of the mood about money, −1…1. */
  readonly mood: number;
  /** Whether vacant posts stay vacant meanwhile. */
  readonly freeze: boolean;
}
