import { weeksPerYear } from "../../../sim/core/clock.ts";
import { symbolicWeight } from "../../../sim/metrics/summaries.ts";
import { fates, pending } from "../../../sim/model/fate.ts";
import type { RunResult } from "../../../sim/model/result.ts";
import type { Preview } from "./engine.ts";

/** How one topic's cases went, by the week in which they fell due: value due, and value done (on paper only: half of it). */
export interface Course {
  /** Weeks run so far; later ones hold nothing. */
  readonly week: number;
  readonly due: Float64Array;
  readonly done: Float64Array;
}

const implemented = fates.indexOf("implemented");
const symbolic = fates.indexOf("symbolic");

/** The course of topic number `topic` in a run that has come to `week`. */
export function courseOf({ log, weeks }: RunResult, topic: number, week: number): Course {
  const due = new Float64Array(weeks);
  const done = new Float64Array(weeks);
  for (let row = 0; row < log.length; row++) {
    const deadline = log.deadline[row];
    const fate = log.fate[row];
    if (log.topic[row] !== topic || fate === pending || deadline >= week) continue;
    due[deadline] += log.value[row];
    if (fate === implemented) done[deadline] += log.value[row];
    else if (fate === symbolic) done[deadline] += symbolicWeight * log.value[row];
  }
  return { week, due, done };
}

/**
 * What a preview shows of `course` beside what it was `before` over the same weeks. Cases count from week `from` on, as in the
 * findings; before it, all that were due.
 */
export function previewOf(option: string, course: Course, before: Course | undefined, from: number): Preview {
  const { week } = course;
  const weeks = course.due.length;
  const first = week > from ? from : 0;
  const both = (start: number, end: number) => {
    const until = Math.min(end, week);
    return { lost: lostIn(course, start, until), lostBefore: before ? lostIn(before, start, until) : null };
  };
  const years = Array.from({ length: Math.ceil(week / weeksPerYear) }, (_, year) =>
    both(year * weeksPerYear, (year + 1) * weeksPerYear),
  );
  return { option, week, weeks, ...both(first, week), years };
}

/** Cases lost of 100 that fell due in the weeks from `start` to before `end`; NaN where none did. */
function lostIn({ due, done }: Course, start: number, end: number): number {
  let [all, well] = [0, 0];
  for (let week = start; week < end; week++) {
    all += due[week];
    well += done[week];
  }
  return all > 0 ? 100 * (1 - well / all) : Number.NaN;
}
