import type { Text } from "../../core/language.ts";
import { type InstrumentUse, idOf, type Scenario } from "../../scenario/scenario.ts";
import { weekWords } from "../../scenario/week-text.ts";

/** Tells `remark` what `--add` has put into a scenario: where, from when on, for which topics. */
export function sayAdded(before: Scenario, after: Scenario, remark: (text: Text) => void): void {
  const known = before.options.map(({ id }) => id);
  for (const use of after.events.slice(before.events.length)) {
    remark(textOf(after, use, { de: "in jeder Option", en: "in every option" }));
  }
  for (const { id, instruments } of after.options.filter((option) => !known.includes(option.id))) {
    for (const use of instruments) remark(textOf(after, use, { de: `als Option „${id}“`, en: `as option “${id}”` }));
  }
}

function textOf(scenario: Scenario, use: InstrumentUse, where: Text): Text {
  const { start = 0, topics = [scenario.focus] } = use;
  const from = typeof start === "number" ? weekWords(start, scenario) : { de: start.when, en: start.when };
  return {
    de: `${scenario.id}: Dazu kommt ${idOf(use)} ${where.de}, ab ${from.de}; Themen: ${topics.join(", ")}.`,
    en: `${scenario.id}: added ${idOf(use)} ${where.en}, from ${from.en}; topics: ${topics.join(", ")}.`,
  };
}
