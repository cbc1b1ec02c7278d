import type { Language, Text } from "../../../sim/core/language.ts";

/** How the units of instruments' parameters are said after a number; "" where the number says enough. */
const units: Readonly<Record<string, Text>> = {
  FTE: { de: "Vollzeitstellen", en: "full-time posts" },
  "0…1": { de: "%", en: "%" },
  "−1…1": { de: "%", en: "%" },
  share: { de: "%", en: "%" },
  "share of capacity": { de: "% der Arbeitszeit", en: "% of working time" },
  weight: { de: "Anteile", en: "parts" },
  "h/week": { de: "Std. je Woche", en: "h a week" },
  "h/month": { de: "Std. je Monat", en: "h a month" },
  "h/year": { de: "Std. je Jahr", en: "h a year" },
  h: { de: "Std.", en: "h" },
  "€": { de: "€", en: "€" },
  "€/year": { de: "€ je Jahr", en: "€ a year" },
  count: { de: "", en: "" },
  weeks: { de: "Wochen", en: "weeks" },
  years: { de: "Jahre", en: "years" },
  factor: { de: "-mal so viel wie sonst", en: "times the usual" },
};

/** Units whose words differ after 1. */
const one: Readonly<Record<string, Text>> = {
  FTE: { de: "Vollzeitstelle", en: "full-time post" },
  weight: { de: "Anteil", en: "part" },
  weeks: { de: "Woche", en: "week" },
  years: { de: "Jahr", en: "year" },
};

/** The unit of a parameter in words of the language; units nobody foresaw stay as they are written. */
export function unitWords(unit: string, language: Language): string {
  return units[unit]?.[language] ?? unit;
}

const locales: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** A number with its unit: "2,5 Vollzeitstellen", "40 %", "1,6-mal so viel wie sonst". */
export function amount(value: number, unit: string, language: Language): string {
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value);
  const words = value === 1 && unit in one ? one[unit][language] : unitWords(unit, language);
  if (words === "") return number;
  return words.startsWith("-") ? number + words : `${number} ${words}`;
}
