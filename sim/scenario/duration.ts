import { z } from "zod";
import { weeksPerYear } from "../core/clock.ts";
import { says } from "./explain.ts";

/** Longest horizon, 20 years. */
export const maxWeeks = 1040;

/** A duration as people write it, e.g. "26 weeks", "1,5 Jahre" or "2y". */
export const durationPattern =
  /^\s*(\d{1,4}(?:[.,]\d{1,3})?)\s*([Ww](?:eeks?|ochen?)?|[Mm](?:onths?|onate?n?)?|[Yy](?:ears?)?|[Jj](?:ahre?n?)?)\s*$/;
const signedPattern = new RegExp(durationPattern.source.replace("^\\s*(", "^\\s*([+-]?\\s*"));
const weeksIn: Readonly<Record<string, number>> = {
  w: 1,
  m: weeksPerYear / 12,
  y: weeksPerYear,
  j: weeksPerYear,
  a: weeksPerYear,
};

/** Whole weeks meant by a text such as "3 years", "26 weeks", "18 Monate" or "2y"; undefined if it is no duration. */
export function readDuration(text: string): number | undefined {
  return weeksOf(durationPattern.exec(text));
}

function weeksOf(parts: RegExpExecArray | null): number | undefined {
  if (!parts) return undefined;
  const number = Number(parts[1].replace(",", ".").replace(/\s/g, ""));
  return Math.sign(number) * Math.round(Math.abs(number) * weeksIn[parts[2][0].toLowerCase()]);
}

/** A number of weeks from `min` to `max`, written as a number or as a readable duration; always whole weeks once read. */
export function duration(min: number, max: number = maxWeeks) {
  const expected = says({
    de: `${min} bis ${max} Wochen, z. B. 156, „26 Wochen“ oder „3 Jahre“`,
    en: `${min} to ${max} weeks, e.g. 156, “26 weeks” or “3 years”`,
  });
  return weeks(durationPattern, min, max, expected);
}

/** A shift of a time, backwards too: "-2 weeks" or -2; always whole weeks once read. */
export function shift() {
  const expected = says({
    de: `höchstens ${maxWeeks} Wochen vor oder zurück, z. B. 2, „26 Wochen“ oder „-1 Jahr“`,
    en: `at most ${maxWeeks} weeks on or back, e.g. 2, “26 weeks” or “-1 year”`,
  });
  return weeks(signedPattern, -maxWeeks, maxWeeks, expected);
}

function weeks(pattern: RegExp, min: number, max: number, expected: string) {
  const readable = z
    .string()
    .regex(pattern, expected)
    .transform((text) => weeksOf(pattern.exec(text)) ?? Number.NaN)
    .refine((found) => found >= min && found <= max, expected);
  return z.union([z.int(expected).min(min, expected).max(max, expected), readable], expected);
}
