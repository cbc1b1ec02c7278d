import { points, whole } from "../../../viz/text/numbers.ts";
import type { Language } from "../../core/language.ts";

/** What stands where there is no number. */
export const none = "–";

/** A share as whole points of a hundred. */
export function pointsOf(share: number): string {
  return Number.isFinite(share) ? signed(points(share)) : none;
}

/** A range of shares as whole points: "55–70"; below 0 spelt out: "−8 … −2". */
export function pointsRange(low: number, high: number): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return none;
  const [from, to] = [points(low), points(high)];
  if (from === to) return signed(from);
  return from < 0 ? `${signed(from)} … ${signed(to)}` : `${from}–${to}`;
}

/** Euro, rounded to three leading digits. */
export function euro(value: number, language: Language): string {
  if (!Number.isFinite(value)) return none;
  const digits = Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) - 2);
  const rounded = Math.round(value / 10 ** digits) * 10 ** digits;
  return language === "de" ? `${whole(rounded, language)} €` : `€${whole(rounded, language)}`;
}

/** A whole number, or the sign for none. */
export function wholeOf(value: number, language: Language): string {
  return Number.isFinite(value) ? whole(value, language) : none;
}

/** A real minus sign. */
function signed(value: number): string {
  return String(value).replace("-", "−");
}
