import type { Language } from "../../../sim/core/language.ts";

/** Units of measures in words; shares are told as points of 100. */
const units: Readonly<Record<string, readonly [de: string, en: string]>> = {
  points: ["Punkte von 100", "points of 100"],
  mixed: ["verschiedene Einheiten", "different units"],
  "log share": ["logarithmische Einheiten", "log units"],
  weeks: ["Wochen", "weeks"],
  hours: ["Stunden", "hours"],
  "hours per person": ["Stunden je Kopf", "hours per person"],
  "hours per staff member": ["Stunden je Kopf", "hours per person"],
  "hours per person and quarter": ["Stunden je Kopf und Quartal", "hours per person and quarter"],
  departments: ["Ämter", "departments"],
  cases: ["Fälle", "cases"],
  persons: ["Personen", "persons"],
  euro: ["Euro", "euro"],
  value: ["Wert", "value"],
};

/** Unit of numbers whose outcomes have different ones. */
export const mixedUnit = "mixed";

const isShare = (unit: string) => unit === "0…1" || unit.startsWith("share");

/** A measure's unit in words. */
export function unitWords(unit: string, language: Language): string {
  const known = units[isShare(unit) ? "points" : unit];
  return known === undefined ? unit : known[language === "de" ? 0 : 1];
}

/** A measure's unit for tables of numbers as they are: a share stays a share. */
export function rawUnitWords(unit: string, language: Language): string {
  if (!isShare(unit)) return unitWords(unit, language);
  return language === "de" ? unit.replace("share", "Anteil") : unit;
}

/**
 * An effect as the report writes it, shares as points of 100, with so many decimals that `bound`, the smallest effect that counts,
 * has two digits.
 */
export function effectText(effect: number, bound: number, unit: string, language: Language): string {
  if (!Number.isFinite(effect)) return "–";
  const scale = isShare(unit) ? 100 : 1;
  const digits = Math.max(0, Math.min(4, 1 + Math.ceil(-Math.log10(bound * scale))));
  const format = new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(Number((effect * scale).toFixed(digits)) || 0).replace("-", "−");
}
