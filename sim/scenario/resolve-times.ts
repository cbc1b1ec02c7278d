import type { Text } from "../core/language.ts";
import { removed } from "./differ.ts";
import type { Path } from "./path.ts";
import type { PlacedUse } from "./placed-use.ts";
import { addressed, addressOf } from "./placed-use.ts";
import type { Report } from "./report.ts";
import { choice } from "./report.ts";
import type { InstrumentUse, Time } from "./scenario.ts";

/** A use in an option with its times in weeks. */
export interface ResolvedUse {
  readonly use: Omit<InstrumentUse, "start" | "end"> & { readonly start: number; readonly end: number | null };
  readonly placed: PlacedUse;
}

type Edge = "start" | "end";

const circle: Text = { de: "Zeiten hängen im Kreis voneinander ab", en: "times depend on each other in a circle" };
const open: Text = {
  de: "Dieser Einsatz hat kein Ende, auf das man sich beziehen könnte",
  en: "this use has no end that a time could refer to",
};
const unknown: Text = { de: "Diesen Einsatz gibt es in der Option nicht", en: "the option has no such use" };
const inside: Text = {
  de: "Was von außen kommt, richtet sich nur nach anderem, das von außen kommt",
  en: "what comes from outside can only follow other things from outside",
};

/**
 * The uses that are left in an option, their times in weeks from the start of the run. Times may refer to each other in any
 * order; events to events alone, since they are the same in every option. Undefined when a time cannot be told; why goes to
 * `report`, a circle once.
 */
export function resolveTimes(placed: readonly PlacedUse[], report: Report): ResolvedUse[] | undefined {
  const known = new Map<string, number | null | undefined>();
  const left = placed.filter((one) => one.removedBy === undefined);
  const nameOf = (one: PlacedUse, edge: Edge): string => `${addressOf(one, placed)}.${edge}`;

  function timeOf(one: PlacedUse, edge: Edge, way: readonly string[]): number | null | undefined {
    const name = nameOf(one, edge);
    if (known.has(name)) return known.get(name);
    const time: Time | null = one.use[edge] ?? (edge === "start" ? 0 : null);
    const week = time === null || typeof time === "number" ? time : related(one, edge, time, [...way, name]);
    known.set(name, week);
    return week;
  }

  function related(one: PlacedUse, edge: Edge, { when, at, plus }: Exclude<Time, number>, way: readonly string[]) {
    const path = edge === "start" ? one.startPath : one.endPath;
    const other = find(one, when, at, [...path, "when"]);
    if (!other) return undefined;
    const next = nameOf(other, at);
    if (way.includes(next)) {
      report(path, circle, { found: [...way.slice(way.indexOf(next)), next].join(" → ") });
      return undefined;
    }
    const week = timeOf(other, at, way);
    if (week === null) report([...path, "when"], open, { found: `${when}, at: ${at}` });
    if (week === null || week === undefined) return undefined;
    return edge === "start" ? Math.max(0, week + plus) : week + plus;
  }

  function find(one: PlacedUse, when: string, at: Edge, path: Path): PlacedUse | undefined {
    const all = addressed(when, placed);
    const seen = all.filter((other) => left.includes(other) && (one.from !== "events" || other.from === "events"));
    if (seen.length > 0) return at === "start" ? seen[0] : seen[seen.length - 1];
    const words = left
      .filter((other) => one.from !== "events" || other.from === "events")
      .map((other) => addressOf(other, placed));
    if (all.length > 0) {
      const gone = all[0].removedBy;
      report(path, gone === undefined ? inside : removed(gone), { found: when });
    } else report(path, unknown, choice(when, [...new Set([...words, ...words.map((word) => word.split(".")[0])])]));
    return undefined;
  }

  const resolved: ResolvedUse[] = [];
  for (const one of left) {
    const [start, end] = [timeOf(one, "start", []), timeOf(one, "end", [])];
    if (typeof start === "number" && end !== undefined) resolved.push({ use: { ...one.use, start, end }, placed: one });
  }
  return resolved.length === left.length ? resolved : undefined;
}
