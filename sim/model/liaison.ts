import type { LiaisonLever } from "./levers.ts";

/** Somebody who takes matters across the boundary of the administration. */
export interface Liaison {
  readonly lever: LiaisonLever;
  /** Index of its lever. */
  readonly index: number;
  /** Indices of its topics. */
  readonly topics: readonly number[];
  /** Hours left this week. */
  hoursLeft: number;
}

/** Codes of the sides in column `side`. */
export const sideCodes = { own: 0, county: 1, enterprise: 2 } as const;
