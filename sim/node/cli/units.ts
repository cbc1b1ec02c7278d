import type { Language } from "../../core/language.ts";

/** German words for the units of the library's numbers, word by word. */
const german: Readonly<Record<string, string>> = {
  weight: "Gewicht",
  choice: "Auswahl",
  h: "Std.",
  hour: "Stunde",
  hours: "Stunden",
  week: "Woche",
  weeks: "Wochen",
  month: "Monat",
  quarter: "Quartal",
  year: "Jahr",
  years: "Jahre",
  count: "Anzahl",
  share: "Anteil",
  of: "der",
  capacity: "Kapazität",
  yes: "ja",
  no: "nein",
  FTE: "VZÄ",
  factor: "Faktor",
  probability: "Wahrscheinlichkeit",
  case: "Fall",
  cases: "Fälle",
  meeting: "Sitzung",
  answer: "Antwort",
  euro: "Euro",
  autocorrelation: "Autokorrelation",
  "staff-year": "Beschäftigtenjahr",
  persons: "Personen",
  sum: "Summe",
  per: "je",
  person: "Person",
  and: "und",
  staff: "Beschäftigten",
  log: "Logarithmus",
  departments: "Ämter",
  at: "bei",
  full: "voller",
  stress: "Belastung",
  priority: "Priorität",
  value: "Wert",
};

/** A unit as the library writes it, in words of the language; what has no German word stays. */
export function unitIn(unit: string, language: Language): string {
  return language === "en" ? unit : unit.replace(/[A-Za-z-]+/g, (word) => german[word] ?? word);
}
