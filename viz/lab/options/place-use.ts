import type { Instrument } from "../../../sim/instruments/instrument.ts";
import type { Inquiry, Use } from "../../../sim/study/inquiry/inquiry.ts";

/** What decides how a new use is placed. */
type Place = Pick<Inquiry, "topics" | "focus" | "weeks" | "compareFrom" | "events" | "options">;

/**
 * An instrument put to use as in its example, in the option with this id or among the events (null): for the topics of the
 * example if the answer is about one of them, else for the focus; from where the options begin to be compared, as long as in the
 * example, at most to the horizon.
 */
export function placeUse({ id, example }: Instrument, option: string | null, inquiry: Place): Use {
  const start = Math.max(0, Math.min(inquiry.compareFrom, inquiry.weeks - 1));
  const end = example.end === null ? null : start + example.end - example.start;
  const topics = example.topics.filter((topic) => inquiry.topics.includes(topic));
  return {
    use: id,
    id: freeId(id, takenIds(option, inquiry)),
    topics: topics.includes(inquiry.focus) ? topics : [inquiry.focus],
    start,
    end: end === null || end >= inquiry.weeks ? null : end,
    ramp: 0,
    with: example.with,
  };
}

/** Ids that would be taken for the same unit: those of the events and of the option, or of all where it comes from outside. */
function takenIds(option: string | null, { events, options }: Place): readonly string[] {
  const beside = options.filter(({ id }) => option === null || id === option);
  return [...events, ...beside.flatMap(({ uses }) => uses)].map(({ id }) => id);
}

/** `word`, or `word-2`, `word-3` … where it is taken. */
export function freeId(word: string, taken: readonly string[]): string {
  let [name, n] = [word, 1];
  while (taken.includes(name)) name = `${word}-${++n}`;
  return name;
}
