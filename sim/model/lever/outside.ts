import type { Span } from "./span.ts";

/** Outside: partners who are no part of the administration give time, knowledge and legitimacy. */
export interface OutsideLever extends Span {
  readonly lever: "outside";
  /** Identity of the partner. */
  readonly partner: string;
  readonly kind: "civilSociety" | "cities" | "science" | "business";
  readonly topics: readonly string[];
  /** Hours a week they give. */
  readonly hoursPerWeek: number;
  /** What they know of the topic, 0…1. */
  readonly expertise: number;
  /** Legitimacy their voice lends, 0…1. */
  readonly legitimacy: number;
  /** Unpaid: their capacity tires with use. */
  readonly voluntary: boolean;
}

/** Outside: the council takes the topic up or lets it go (Klimanotstand, election). */
export interface CouncilLever extends Span {
  readonly lever: "council";
  readonly topics: readonly string[];
  /** Shift of what its support moves towards while the lever acts, −1…1. */
  readonly support: number;
}
