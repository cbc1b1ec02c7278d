import type { Language } from "../../sim/core/language.ts";

/** A share 0…1 as whole points; never −0. */
export function points(share: number): number {
  return Math.round(share * 100) || 0;
}

/**
 * A share 0…1 of `worlds` sets of assumptions as a number of them: by weight, so not always those that were counted. None and all
 * only where that is so.
 */
export function countOf(share: number, worlds: number): number {
  if (share <= 0) return 0;
  return share >= 1 ? worlds : Math.max(1, Math.min(worlds - 1, Math.round(share * worlds)));
}

/**
 * Shares of a whole as integers summing to `total` (largest remainders; ties go to the earlier). Shares that sum to 0
 * stay 0.
 */
export function apportion(shares: readonly number[], total = 100): number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  if (!(sum > 0)) return shares.map(() => 0);
  const exact = shares.map((s) => (s / sum) * total);
  const counts = exact.map(Math.floor);
  const order = exact.map((_, i) => i).sort((a, b) => exact[b] - counts[b] - (exact[a] - counts[a]) || a - b);
  const left = total - counts.reduce((a, b) => a + b, 0);
  for (const i of order.slice(0, left)) counts[i]++;
  return counts;
}

/** Significant digits of a number that is only meant roughly. */
const roughDigits = 3;

/** A number after "about": 112,377 as 112,000. */
export function rough(value: number, language: Language): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1 - roughDigits);
  return whole(Math.round(value / step) * step, language);
}

const locales: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** A whole number with the language's grouping: 1.240 or 1,240. */
export function whole(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 }).format(Math.round(value) || 0);
}
