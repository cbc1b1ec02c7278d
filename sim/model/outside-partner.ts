import type { OutsideLever } from "./levers.ts";

/** Somebody outside the administration who works with it: civil society, other cities, science, business. */
export interface OutsidePartner {
  readonly lever: OutsideLever;
  /** Index of its lever. */
  readonly index: number;
  /** Indices of its topics. */
  readonly topics: readonly number[];
  /** What is left of the readiness to give time: 1 fresh, 0 worn out. One and the same for all levers of a partner; who is paid does not tire. */
  readonly readiness: { energy: number; week: number };
}
