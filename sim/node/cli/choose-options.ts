import { nearest } from "../../core/nearest.ts";
import { InputError, type Problem } from "../../core/problem.ts";
import { shorten } from "../../scenario/path.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** The scenario with these of its options only, in this order; none may start from another. Throws InputError for an id it does not have. */
export function chooseOptions(scenario: Scenario, chosen: readonly string[]): Scenario {
  const ids = scenario.options.map(({ id }) => id);
  const problems = chosen.filter((word) => !ids.includes(word)).map((word) => unknown(scenario.id, word, ids));
  if (problems.length > 0) throw new InputError(problems);
  return { ...scenario, options: chosen.map((word) => scenario.options[ids.indexOf(word)]) };
}

/** Each scenario with those of its options that are named, all in the order of naming. Throws InputError for an id that none has. */
export function chooseEverywhere(scenarios: readonly Scenario[], named: readonly string[]): readonly Scenario[] {
  if (named.length === 0) return scenarios;
  const chosen = [...new Set(named)];
  const all = [...new Set(scenarios.flatMap(({ options }) => options.map(({ id }) => id)))];
  const problems = chosen.filter((word) => !all.includes(word)).map((word) => unknown("--option", word, all));
  if (problems.length > 0) throw new InputError(problems);
  return scenarios.map((scenario) => {
    const own = chosen.filter((word) => scenario.options.some(({ id }) => id === word));
    if (own.length > 0) return chooseOptions(scenario, own);
    const message = {
      de: "Keine der genannten Optionen gehört zu diesem Szenario",
      en: "none of the options named is of this scenario",
    };
    const expected = scenario.options.map(({ id }) => id).join(", ");
    throw new InputError([{ source: "--option", path: scenario.id, message, found: chosen.map(shorten).join(", "), expected }]);
  });
}

function unknown(source: string, word: string, ids: readonly string[]): Problem {
  return {
    source,
    message: { de: "Diese Option gibt es nicht", en: "there is no such option" },
    found: shorten(word),
    expected: ids.join(", "),
    nearest: nearest(word.slice(0, 100), ids),
  };
}
