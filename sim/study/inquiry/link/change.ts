import { sameData } from "../same-data.ts";

/** How a map differs from another: keys with their new values, null for keys that are gone. */
export type Change = Readonly<Record<string, unknown>>;

/** What makes `after` of `before`: {} where nothing does; undefined where a change cannot tell it, as null is one of the new values. */
export function changeFrom(before: object, after: object): Change | undefined {
  const [old, now] = [before as Change, after as Change];
  const gone = Object.keys(old).filter((key) => old[key] !== undefined && now[key] === undefined);
  const set = Object.entries(now).filter(([key, value]) => value !== undefined && !sameData(value, old[key]));
  if (set.some(([, value]) => value === null)) return undefined;
  return { ...Object.fromEntries(set), ...Object.fromEntries(gone.map((key) => [key, null])) };
}

/** `before` with a change made. */
export function changed(before: object, change: Change): Record<string, unknown> {
  const gone = Object.keys(change).filter((key) => change[key] === null);
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([key]) => !gone.includes(key)));
}

/** Whether a value is a map, as JSON has it. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
