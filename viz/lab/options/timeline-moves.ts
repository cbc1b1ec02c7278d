/** When something acts: first week, and first week it no longer does; null: to the horizon. */
export interface Stretch {
  readonly start: number;
  readonly end: number | null;
}

/** What of a bar is moved. */
export type BarPart = "start" | "end" | "whole";

/** Weeks a bar moves at a press of an arrow key, and what a pointer's place is rounded to; also the shortest stretch. */
export const grain = 4;
/** Weeks of a large step: a year. */
const year = 52;

/** The stretch with one part moved to `week`; of the whole, its start. Kept inside the horizon of `weeks` and at least a grain long. */
export function moved(stretch: Stretch, part: BarPart, week: number, weeks: number): Stretch {
  const { start, end } = stretch;
  if (part === "start") return { start: within(week, 0, (end ?? weeks) - grain), end };
  if (part === "whole" && end !== null) {
    const length = end - start;
    const to = within(week, 0, weeks - length);
    return { start: to, end: to + length };
  }
  if (part === "whole") return { start: within(week, 0, weeks - grain), end };
  const to = within(week, start + grain, weeks);
  return { start, end: to >= weeks ? null : to };
}

/** Where the part lies now, as a slider says it. */
export function placeOf({ start, end }: Stretch, part: BarPart, weeks: number): number {
  return part === "end" ? Math.min(end ?? weeks, weeks) : start;
}

/** The least and the greatest week to which the part can go. */
export function boundsOf(stretch: Stretch, part: BarPart, weeks: number): readonly [least: number, greatest: number] {
  return [placeOf(moved(stretch, part, 0, weeks), part, weeks), placeOf(moved(stretch, part, weeks, weeks), part, weeks)];
}

/** The week a key leads to from `at`; undefined for keys that move nothing. */
export function weekByKey(key: string, shift: boolean, at: number, weeks: number): number | undefined {
  const step = shift ? year : grain;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return at + step;
    case "ArrowLeft":
    case "ArrowDown":
      return at - step;
    case "PageUp":
      return at + year;
    case "PageDown":
      return at - year;
    case "Home":
      return 0;
    case "End":
      return weeks;
    default:
      return undefined;
  }
}

/** The week of the grid nearest to a place between 0 and 1 of the horizon. */
export function weekAtPlace(place: number, weeks: number): number {
  return within(Math.round((place * weeks) / grain) * grain, 0, weeks);
}

function within(week: number, least: number, greatest: number): number {
  return Math.max(least, Math.min(Math.max(least, greatest), week));
}
