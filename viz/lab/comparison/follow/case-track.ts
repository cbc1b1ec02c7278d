import type { CaseWay, FollowedCase } from "../../engine/engine.ts";
import type { FollowWords } from "../text/words.ts";

/** A stretch of a case's way on the time axis; places are shares 0…1 of the axis. */
export interface TrackPart {
  readonly what: "advice" | "coordination" | "work";
  readonly from: number;
  readonly to: number;
  readonly weeks: number;
}

/** One option's row: its stretches, and where the case ends; undefined while it is open. */
export interface TrackRow {
  readonly parts: readonly TrackPart[];
  readonly end: number | undefined;
}

/** The same case under both options on one time axis. */
export interface Track {
  readonly a: TrackRow;
  readonly b: TrackRow;
  readonly deadline: number;
  readonly ticks: readonly { readonly at: number; readonly week: number }[];
}

/** Steps of axes, weeks. */
const niceSteps = [1, 2, 4, 5, 10, 13, 26, 52, 104];
const mostTicks = 6;

/** Where everything of a followed case stands on an axis from the week it arises to the last thing that happens. */
export function trackOf({ week, deadline, a, b }: FollowedCase): Track {
  const ends = [a, b].flatMap(({ settled, steps, fate }) => [
    ...(fate === "pending" ? [] : [settled]),
    ...steps.map((step) => step.from + step.weeks),
  ]);
  const last = Math.max(week + 1, deadline, ...ends);
  const at = (when: number) => (when - week) / (last - week);
  const step = niceSteps.find((one) => (last - week) / one <= mostTicks) ?? Math.ceil((last - week) / mostTicks);
  const row = (way: CaseWay): TrackRow => ({
    parts: way.steps.flatMap(({ what, from, weeks }) =>
      what === "arises" || what === "settled" ? [] : [{ what, from: at(from), to: at(from + weeks), weeks }],
    ),
    end: way.fate === "pending" ? undefined : at(way.settled),
  });
  return {
    a: row(a),
    b: row(b),
    deadline: at(deadline),
    ticks: Array.from({ length: Math.floor((last - week) / step) + 1 }, (_, i) => ({
      at: at(week + i * step),
      week: week + i * step,
    })),
  };
}

/** A case's way under one option in sentences. */
export function wayInWords(way: CaseWay, department: string, fate: string, words: FollowWords): string[] {
  const told = way.steps.flatMap(({ what, from, weeks }) => {
    if (what === "arises") return [words.arises(from, department)];
    return what === "settled" ? [] : [words[what](from, weeks)];
  });
  return [...told, way.fate === "pending" ? words.stillOpen(words.pending) : words.settled(way.settled, fate)];
}
