import type { Inquiry, Use } from "../../../sim/study/inquiry/inquiry.ts";
import type { Action } from "./action.ts";

/**
 * The inquiry with other topics. Uses lose topics that are gone, and go with the last of them; a focus that is none of the topics
 * stays where it was, else it is the first.
 */
export function actOnTopics(inquiry: Inquiry, { topics, focus }: Extract<Action, { kind: "topics" }>): Inquiry {
  const focused = [focus, inquiry.focus, ...topics].find((topic) => topics.includes(topic));
  if (focused === undefined) return inquiry;
  const left = (uses: readonly Use[]): readonly Use[] =>
    uses.every((use) => use.topics.every((topic) => topics.includes(topic)))
      ? uses
      : uses
          .map((use) => ({ ...use, topics: use.topics.filter((topic) => topics.includes(topic)) }))
          .filter((use) => use.topics.length > 0);
  return {
    ...inquiry,
    topics,
    focus: focused,
    events: left(inquiry.events),
    options: inquiry.options.map((option) => ({ ...option, uses: left(option.uses) })),
  };
}
