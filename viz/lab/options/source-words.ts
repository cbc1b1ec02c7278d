import type { Language, Text } from "../../../sim/core/language.ts";

/** The sources that the library numbers, as readers can look them up. */
const works: readonly (readonly [RegExp, Text])[] = [
  [/\bseed 000\b/g, { de: "vhw 2025", en: "vhw 2025" }],
  [/\bseed 001\b/g, { de: "IRS Dialog 2/2025", en: "IRS Dialog 2/2025" }],
  [/\bseed 002\b/g, { de: "Projekt ISDN", en: "project ISDN" }],
  [/\bseed 003\b/g, { de: "LAG 21 NRW 2023", en: "LAG 21 NRW 2023" }],
  [/\bseed 004\b/g, { de: "Deutsch-Französisches Zukunftswerk", en: "Deutsch-Französisches Zukunftswerk" }],
];

/** Set phrases in sources. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bextrapolated from\b/g, "weitergedacht aus"],
  [/\bapplied to\b/g, "angewandt auf"],
  [/\bassumption\b/g, "Annahme"],
  [/\bliterature\b/g, "Literatur"],
  [/\bstatistic\b/g, "Statistik"],
  [/\bdefault\b/g, "Vorgabe"],
  [/\bnumber\b/g, "Zahl"],
  [/\bintroduction\b/g, "Einleitung"],
  [/\bsummary\b/g, "Zusammenfassung"],
  [/\bappendix\b/g, "Anhang"],
  [/\band\b/g, "und"],
];

/**
 * A source of a claim or a number as planners read it: works by their names, sections by their numbers. Remarks in brackets are
 * English; in German only the names of places that head them stay.
 */
export function sourceWords(source: string, language: Language): string {
  const named = works.reduce((text, [pattern, name]) => text.replace(pattern, name[language]), source);
  if (language === "en") return named;
  const places = named.replace(/ \(([^()]*)\)/g, (all, remark: string) => {
    const [head] = remark.split(":");
    return isNames(head) ? ` (${head})` : /\d{4}/.test(remark) && isNames(remark) ? all : "";
  });
  return phrases.reduce((text, [pattern, word]) => text.replace(pattern, word), places);
}

/** Whether a text consists of names, numbers and joining signs alone. */
function isNames(text: string): boolean {
  return /^[\p{Lu}\d§„]/u.test(text) && (text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? []).length === 0;
}
