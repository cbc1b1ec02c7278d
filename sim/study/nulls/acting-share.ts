import type { Lever } from "../../model/levers.ts";

/** The levers of an arm and the weeks it counts. */
export interface Counted {
  readonly levers: readonly Lever[];
  readonly weeks: number;
  readonly compareFrom: number;
}

/**
 * Share of the counted weeks in which lever `index` acts, 0…1: how many of them, not which; its ramp is ignored. By their own
 * definition some levers act only while something else does: a later lever of the same unit takes the unit over, backing that
 * waits for a window needs an event, and an open funding programme needs a unit that applies.
 */
export function actingShare({ levers, weeks, compareFrom }: Counted, index: number): number {
  const lever = levers[index];
  let acting = 0;
  for (let week = compareFrom; week < weeks; week++) if (acts(lever, week) && isCalled(levers, index, week)) acting++;
  return weeks > compareFrom ? acting / (weeks - compareFrom) : 0;
}

function acts({ start, end }: Lever, week: number): boolean {
  return week >= start && (end === null || week < end);
}

function isCalled(levers: readonly Lever[], index: number, week: number): boolean {
  const lever = levers[index];
  const others = (is: (other: Lever, at: number) => boolean): boolean =>
    levers.some((other, at) => at !== index && acts(other, week) && is(other, at));
  if (lever.lever === "unit")
    return !others(
      (other, at) =>
        other.lever === "unit" &&
        other.unit === lever.unit &&
        (other.start > lever.start || (other.start === lever.start && at > index)),
    );
  if (lever.lever === "backing" && lever.window)
    return others((other) => other.lever === "demand" && other.salience > 0 && lever.topics.includes(other.topic));
  if (lever.lever === "funding")
    return others(
      (other) => other.lever === "unit" && other.topics.includes(lever.topic) && other.posts * other.hours.fundraise > 0,
    );
  return true;
}
