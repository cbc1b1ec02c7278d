import type { Problem } from "../core/problem.ts";

/** What is wrong with an input, as plain data. */
export type Problems = readonly Problem[];

/** What a page says to a worker. */
export type ToWorker =
  | { readonly kind: "task"; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: "drop"; readonly id: number }
  | { readonly kind: "alive?" };

/** What a worker says to its page. */
export type FromWorker =
  | { readonly kind: "part"; readonly id: number; readonly part: unknown }
  | { readonly kind: "done"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "refused"; readonly id: number; readonly problems: Problems }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string }
  | { readonly kind: "alive" };
