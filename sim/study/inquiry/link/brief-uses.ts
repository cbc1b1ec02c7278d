import type { Inquiry, Use } from "../inquiry.ts";
import { sameData } from "../same-data.ts";
import { isMap } from "./change.ts";

/** What differs in a use; of `with` the values that differ. */
type UseDifference = Partial<Use>;

/**
 * A use told briefly: the number of an equal one of the inquiry begun with; that of a similar one, and what differs; or how it
 * differs from the usual use of its instrument.
 */
export type BriefUse = number | readonly [number, UseDifference] | UseDifference;

/** The different uses of an inquiry: those of its options in their order, then its events. */
export function poolOf({ options, events }: Inquiry): readonly Use[] {
  const pool: Use[] = [];
  for (const use of [...options.flatMap(({ uses }) => uses), ...events]) {
    if (!pool.some((other) => sameData(other, use))) pool.push(use);
  }
  return pool;
}

/** `use` told briefly; `focus` is the topic it usually serves. */
export function briefUse(use: Use, pool: readonly Use[], focus: string): BriefUse {
  const equal = pool.findIndex((other) => sameData(other, use));
  if (equal >= 0) return equal;
  const similar = pool.findIndex((other) => other.use === use.use && other.id === use.id && takesNothing(other, use));
  if (similar >= 0) return [similar, difference(pool[similar], use)];
  return { use: use.use, ...difference(usualUse(use.use, focus), use) };
}

/** The use that is told; what tells none is left as it is, for the schema to explain. */
export function fullUse(brief: unknown, pool: readonly Use[], focus: string): unknown {
  if (typeof brief === "number") return pool[brief];
  const [before, told] = Array.isArray(brief) ? [pool[brief[0]], brief[1]] : [undefined, brief];
  if (!isMap(told) || (before === undefined && typeof told.use !== "string")) return brief;
  const from = before ?? usualUse(String(told.use), focus);
  return { ...from, ...told, with: isMap(told.with) ? { ...from.with, ...told.with } : (told.with ?? from.with) };
}

function usualUse(use: string, focus: string): Use {
  return { use, id: use, topics: [focus], start: 0, end: null, ramp: 0, with: {} };
}

/** Whether everything that `before` has is there in `use`, with whatever value. */
function takesNothing(before: Use, use: Use): boolean {
  const kept = Object.keys(before.with).every((name) => Object.hasOwn(use.with, name));
  return kept && (before.steps === undefined || use.steps !== undefined);
}

function difference(before: Use, { with: values, ...rest }: Use): UseDifference {
  const other = Object.entries(rest).filter(([key, value]) => !sameData(value, before[key as keyof Use]));
  const set = Object.entries(values).filter(([name, value]) => !sameData(before.with[name], value));
  return { ...Object.fromEntries(other), ...(set.length > 0 ? { with: Object.fromEntries(set) } : {}) };
}
