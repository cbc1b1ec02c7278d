import type { Language } from "../../../sim/core/language.ts";
import type { Instrument } from "../../../sim/instruments/instrument.ts";
import type { Topic } from "../../../sim/model/topic.ts";
import type { Inquiry, Use } from "../../../sim/study/inquiry/inquiry.ts";
import { choiceWords } from "./choice-words.ts";
import { scaleOf, shownOf } from "./parameter-scale.ts";
import type { OptionsWords } from "./text/words.ts";
import { amount } from "./unit-words.ts";
import { type Begins, durationWords, fromWords, untilWords } from "./week-words.ts";

/** What uses are told with. */
export interface UseTeller {
  readonly instruments: readonly Instrument[];
  readonly topics: readonly Pick<Topic, "id" | "title">[];
  readonly inquiry: Pick<Inquiry, "topics">;
  readonly begins: Begins;
  readonly language: Language;
  readonly words: Pick<OptionsWords, "use" | "time">;
}

/** Most values beside the number of posts that a line names. */
const mostValues = 2;

/** The instrument's title, or its id where there is no such instrument. */
export function useTitle({ use }: Pick<Use, "use">, { instruments, language }: UseTeller): string {
  return instruments.find(({ id }) => id === use)?.title[language] ?? use;
}

/** What is to be said of a use after its title: whom it serves, how large it is, what is not as usual, and when it acts. */
export function useDetails(use: Use, teller: UseTeller): string {
  const { begins, language, words } = teller;
  const values = Object.keys(use.with).filter((name) => name !== "posts" && isUnusual(use, name, teller));
  return [
    servedWords(use, teller),
    "posts" in use.with && valueWords(use, "posts", teller),
    ...values.slice(0, mostValues).map((name) => `${nameBefore(use, name, teller)}${valueWords(use, name, teller)}`),
    use.steps && use.steps.length > 0 && words.use.steps(use.steps.length),
    fromWords(use.start, begins, language, words.time),
    use.end !== null && untilWords(use.end, begins, language, words.time),
    use.ramp > 0 && words.use.ramp(durationWords(use.ramp, words.time)),
  ]
    .filter(Boolean)
    .join(", ");
}

/** How large a use is, where posts make its size, and when it acts. */
export function sizeAndTime(use: Use, teller: UseTeller): string {
  const { begins, language, words } = teller;
  return [
    "posts" in use.with && valueWords(use, "posts", teller),
    fromWords(use.start, begins, language, words.time),
    use.end !== null && untilWords(use.end, begins, language, words.time),
  ]
    .filter(Boolean)
    .join(", ");
}

/** "für Klimaschutz und Klimaanpassung"; "" where it serves all tasks there are. */
export function servedWords(use: Use, teller: UseTeller): string {
  const { inquiry, words } = teller;
  return use.topics.length === inquiry.topics.length ? "" : words.use.forTopics(topicTitles(use.topics, teller));
}

/** What is different in `use` than it was in `before`, in plain words; each change is one text. */
export function changeWords(before: Use, use: Use, teller: UseTeller): readonly string[] {
  const { begins, language, words } = teller;
  const { instead } = words.use;
  const names = [...new Set([...Object.keys(before.with), ...Object.keys(use.with)])];
  const topics = (of: Use) => words.use.forTopics(topicTitles(of.topics, teller));
  const from = (of: Use) => fromWords(of.start, begins, language, words.time);
  const until = (of: Use) => untilWords(of.end, begins, language, words.time);
  const ramp = (of: Use) => durationWords(of.ramp, words.time);
  return [
    topics(before) !== topics(use) && instead(topics(use), topics(before)),
    ...names.map((name) => {
      const [then, now] = [before, use].map((of) => valueWords(of, name, teller));
      return then !== now && `${nameBefore(use, name, teller)}${instead(now, then)}`;
    }),
    before.start !== use.start && instead(from(use), from(before)),
    before.end !== use.end && instead(until(use), until(before)),
    before.ramp !== use.ramp && words.use.ramp(instead(ramp(use), ramp(before))),
  ].filter((said) => said !== false);
}

/** A value of a use in words: "3 Stellen", "50 %", "freiwillig", "ja"; the default where the use is silent. */
function valueWords(use: Use, name: string, { instruments, language, words }: UseTeller): string {
  const instrument = instruments.find(({ id }) => id === use.use);
  const parameter = instrument?.parameters[name];
  const value = use.with[name] ?? parameter?.default;
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? words.use.yes : words.use.no;
  if (typeof value === "string") return choiceWords(use.use, name, value, language);
  const scale = parameter && scaleOf(parameter);
  const shown = scale ? shownOf(value, scale) : value;
  if (name === "posts") return words.use.posts(amount(shown, "count", language), shown === 1);
  return amount(shown, parameter?.unit ?? "count", language);
}

/** "Anteil: " before a value that does not speak for itself, as posts and places do. */
function nameBefore(use: Use, name: string, { instruments, language }: UseTeller): string {
  const parameter = instruments.find(({ id }) => id === use.use)?.parameters[name];
  return name === "posts" || name === "placement" || parameter === undefined ? "" : `${parameter.title[language]}: `;
}

function isUnusual(use: Use, name: string, { instruments }: UseTeller): boolean {
  return use.with[name] !== instruments.find(({ id }) => id === use.use)?.parameters[name]?.default;
}

function topicTitles(ids: readonly string[], { topics, language }: UseTeller): readonly string[] {
  return ids.map((id) => topics.find((topic) => topic.id === id)?.title[language] ?? id);
}
