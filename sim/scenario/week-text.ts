import type { Text } from "../core/language.ts";
import type { Problem } from "../core/problem.ts";
import { monthAt } from "./calendar.ts";
import type { Scenario } from "./scenario.ts";

/** What a scenario says of its time. */
type Times = Pick<Scenario, "weeks" | "begins">;

/** A week in signs: its number, after the month where the file says when the run begins. */
export function weekSign(week: number, { begins }: Pick<Times, "begins">): string {
  return begins === undefined ? String(week) : `${monthAt(begins, week)} (${week})`;
}

/** A week in words: its number, after the month where the file says when the run begins. */
export function weekWords(week: number, { begins }: Pick<Times, "begins">): Text {
  const month = begins === undefined ? "" : `${monthAt(begins, week)}, `;
  return { de: `${month}Woche ${week}`, en: `${month}week ${week}` };
}

/** The part of a problem that says: this week stood there, and the run ends before it. */
export function beyond(week: number, times: Times): Pick<Problem, "found" | "expected"> {
  const end = weekWords(times.weeks, times);
  return {
    found: weekSign(week, times),
    expected: { de: `vor dem Ende des Laufs (${end.de})`, en: `before the end of the run (${end.en})` },
  };
}
