import { z } from "zod";
import { datePattern, isYear, monthOf, weeksSince } from "./calendar.ts";
import { durationPattern, maxWeeks, readDuration, shift } from "./duration.ts";
import { says } from "./explain.ts";

/** Month in which a run begins, ISO `yyyy-mm`; undefined: the file names none; null: what it names is no date. */
export type Begins = string | null | undefined;

const dateExpected = says({
  de: "ein Datum wie 2010, 2010-01 oder 2010-01-15",
  en: "a date such as 2010, 2010-01 or 2010-01-15",
});
const needsBegins = says({
  de: "eine Zahl von Wochen oder eine Dauer; ein Datum nur mit „begins: 2010-01“ oben in der Datei",
  en: "a number of weeks or a duration; a date only with “begins: 2010-01” at the top of the file",
});

/** A week: a number of weeks or a duration from the start of the run, or a date where the scenario says when it `begins`. */
interface WeekRules {
  readonly begins: Begins;
  /** Earliest week; default 0. */
  readonly min?: number;
  /** What a date before the beginning means: week 0, "already there at the start"; else it is refused. */
  readonly early?: "atStart";
}

/** The beginning of a run, as people write it; once read ISO `yyyy-mm`. */
export function beginning() {
  const text = z.union(
    [z.int(dateExpected).refine(isYear, dateExpected).transform(String), z.string(dateExpected)],
    dateExpected,
  );
  return text.transform((written, context) => {
    const month = monthOf(written);
    if (month === undefined) context.addIssue({ code: "custom", message: dateExpected });
    return month ?? "";
  });
}

/** The beginning that the plain value of a file names. */
export function beginsOf(plain: unknown): Begins {
  const written = (plain as { begins?: unknown } | null)?.begins;
  if (written === undefined) return undefined;
  return typeof written === "string" || typeof written === "number" ? (monthOf(String(written)) ?? null) : null;
}

/** A week in a scenario, written as weeks, duration or date; always whole weeks from the start once read. */
export function week(rules: WeekRules) {
  const expected = expectedOf(rules);
  return z.union(plainWeeks(rules, expected), expected);
}

/** Like {@link week}, or relative to the start or end of another use: `{ when: influx, at: end, plus: 2 weeks }`. */
export function weekOrCondition(rules: WeekRules) {
  const expected = expectedOf(rules, true);
  return z.union([...plainWeeks(rules, expected), condition], expected);
}

/** A date only, for `until`; whole weeks from the start once read. */
export function date({ begins }: Pick<WeekRules, "begins">) {
  const rules = { begins, min: 1 };
  const year = z.int(dateExpected).refine(isYear, dateExpected).transform(String);
  return z
    .union([year, z.string(dateExpected).regex(datePattern, dateExpected)], dateExpected)
    .transform((written, context) => dateWeek(written, rules, (message) => context.addIssue({ code: "custom", message })));
}

const useExpected = says({
  de: "die Kennung eines Instruments im Einsatz, z. B. influx oder, als zweiter Einsatz, officer.2",
  en: "the id of an instrument in use, e.g. influx or, for its second use, officer.2",
});

const condition = z
  .strictObject({
    when: z
      .string(useExpected)
      .max(70)
      .regex(/^[a-z][a-z0-9-]*(\.\d{1,2})?$/, useExpected)
      .describe("id of another use; “.2” for the second with that id"),
    at: z.enum(["start", "end"]).default("start").describe("its start (default) or its end"),
    plus: shift().default(0).describe("weeks after it, negative: before it; default 0"),
  })
  .describe("a time relative to another use");

function plainWeeks(rules: WeekRules, expected: string) {
  const { min = 0 } = rules;
  const year = z
    .int(expected)
    .refine(isYear, expected)
    .transform(String)
    .transform((written, context) => dateWeek(written, rules, (message) => context.addIssue({ code: "custom", message })));
  const text = z
    .string(expected)
    .regex(new RegExp(`${durationPattern.source}|${datePattern.source}`), expected)
    .transform((written, context) => {
      const refuse = (message: string): void => context.addIssue({ code: "custom", message });
      const weeks = readDuration(written);
      if (weeks === undefined) return dateWeek(written, rules, refuse);
      if (weeks < min || weeks > maxWeeks) refuse(expected);
      return weeks;
    });
  // A week that is out of bounds must not outdo what is wrong with a year.
  const bounds = { error: expected, abort: true };
  return [year, z.int(expected).min(min, bounds).max(maxWeeks, bounds), text] as const;
}

/** Week of a date under `rules`; what is wrong with it goes to `refuse`. */
function dateWeek(written: string, { begins, min = 0, early }: WeekRules, refuse: (message: string) => void): number {
  if (monthOf(written) === undefined) refuse(dateExpected);
  else if (begins === undefined) refuse(needsBegins);
  if (!begins) return min;
  const weeks = weeksSince(begins, written) ?? min;
  if (weeks < min && early === "atStart") return min;
  if (weeks < min) refuse(says({ de: `ein Datum nach dem Beginn (${begins})`, en: `a date after the beginning (${begins})` }));
  if (weeks > maxWeeks) {
    const expected = {
      de: `höchstens ${maxWeeks} Wochen nach dem Beginn (${begins})`,
      en: `at most ${maxWeeks} weeks after the beginning (${begins})`,
    };
    refuse(says(expected));
  }
  return weeks;
}

function expectedOf({ begins, min = 0 }: WeekRules, orCondition = false): string {
  const dated = begins ? { de: ", oder ein Datum wie 2015-09", en: ", or a date such as 2015-09" } : { de: "", en: "" };
  const related = orCondition
    ? { de: ", oder { when: Kennung, at: end, plus: 2 weeks }", en: ", or { when: id, at: end, plus: 2 weeks }" }
    : { de: "", en: "" };
  return says({
    de: `${min} bis ${maxWeeks} Wochen, z. B. 156, „26 Wochen“ oder „3 Jahre“${dated.de}${related.de}`,
    en: `${min} to ${maxWeeks} weeks, e.g. 156, “26 weeks” or “3 years”${dated.en}${related.en}`,
  });
}
