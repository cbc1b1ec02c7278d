import type { Language } from "../../sim/core/language.ts";

const months: Readonly<Record<Language, readonly string[]>> = {
  de: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  de: ["Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sept", "Okt", "Nov", "Dez"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
};

const partsOf = (iso: string): readonly [year: number, month: number] => {
  const [year, month] = iso.split("-").map(Number);
  return [year, month];
};

/** A month, ISO `yyyy-mm`, in words: "Mai 2020". */
export function monthName(iso: string, language: Language): string {
  const [year, month] = partsOf(iso);
  return `${months[language][month - 1]} ${year}`;
}

/** A month, ISO `yyyy-mm`, as figures with little room write it: "Okt 2017". */
export function shortMonth(iso: string, language: Language): string {
  const [year, month] = partsOf(iso);
  return `${shortMonths[language][month - 1]} ${year}`;
}

/** When something that no longer holds from the month `iso` on came to its end: "Ende 2024" before January 2025, else "Oktober 2017". */
export function until(iso: string, language: Language): string {
  return iso.endsWith("-01") ? endBefore(iso, language) : monthName(iso, language);
}

/** The end of what no longer holds from the month `iso` on: "Ende 2025" before January 2026, else "Ende April 2020". */
export function endBefore(iso: string, language: Language): string {
  const [year, month] = partsOf(iso);
  const last = month === 1 ? `${year - 1}` : `${months[language][month - 2]} ${year}`;
  return language === "de" ? `Ende ${last}` : `the end of ${last}`;
}
