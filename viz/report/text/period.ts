import { weeksPerYear } from "../../../sim/core/clock.ts";
import type { Language } from "../../../sim/core/language.ts";
import { monthAt } from "../../../sim/scenario/calendar.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";
import { endBefore, monthName } from "../../text/dates.ts";
import { reportWordsOf } from "./words.ts";

type Timed = Pick<Scenario, "begins" | "weeks" | "compareFrom">;

/** What a scenario's run spans: "16 Jahre", or "Januar 2010 bis Ende 2025" where it has a calendar. */
export function periodOf({ begins, weeks }: Timed, language: Language): string {
  const { period } = reportWordsOf(language).page;
  if (begins === undefined) return period.years(Math.max(1, Math.round(weeks / weeksPerYear)));
  return period.dated(monthName(begins, language), endBefore(monthAt(begins, weeks), language));
}

/** The part of a run with a calendar that is compared: "Mai 2020 bis Ende 2025"; "" without a calendar. */
export function comparedPeriod({ begins, weeks, compareFrom }: Timed, language: Language): string {
  return begins === undefined
    ? ""
    : periodOf({ begins: monthAt(begins, compareFrom), weeks: weeks - compareFrom, compareFrom: 0 }, language);
}

/** From when on cases are compared, in a sentence; "" where all are. */
export function countedFromOf({ begins, compareFrom }: Timed, language: Language): string {
  if (compareFrom === 0) return "";
  const { countedFrom } = reportWordsOf(language).page;
  return begins === undefined
    ? countedFrom.weeks(compareFrom)
    : countedFrom.month(monthName(monthAt(begins, compareFrom), language));
}
