import { z } from "zod";
import { weeksPerYear } from "../core/clock.ts";
import { says } from "./explain.ts";

/** Longest horizon, 20 years. */
const maxWeeks = 1040;

const pattern =
  /^\s*(\d{1,4}(?:[.,]\d{1,3})?)\s*([Ww](?:eeks?|ochen?)?|[Mm](?:onths?|onate?n?)?|[Yy](?:ears?)?|[Jj](?:ahre?n?)?)\s*$/;
const weeksIn: Readonly<Record<string, number>> = {
  w: 1,
  m: weeksPerYear / 12,
  y: weeksPerYear,
  j: weeksPerYear,
  a: weeksPerYear,
};

/** Whole weeks meant by a text such as "3 years", "26 weeks", "18 Monate" or "2y"; undefined if it is no duration. */
export function readDuration(text: string): number | undefined {
  const parts = pattern.exec(text);
  if (!parts) return undefined;
  return Math.round(Number(parts[1].replace(",", ".")) * weeksIn[parts[2][0].toLowerCase()]);
}

/** A week from `min` to `max`, written as a number of weeks or as a readable duration; always whole weeks once read. */
export function duration(min: number, max: number = maxWeeks) {
  const expected = says({
    de: `${min} bis ${max} Wochen, z. B. 156, „26 Wochen“ oder „3 Jahre“`,
    en: `${min} to ${max} weeks, e.g. 156, “26 weeks” or “3 years”`,
  });
  const readable = z
    .string()
    .regex(pattern, expected)
    .transform((text) => readDuration(text) ?? Number.NaN)
    .refine((weeks) => weeks >= min && weeks <= max, expected);
  return z.union([z.int(expected).min(min, expected).max(max, expected), readable], expected);
}
