import { points, whole } from "../../../viz/text/numbers.ts";
import type { Language } from "../../core/language.ts";

/** What stands where there is no number. */
export const none = "–";

/** A share as whole points of a hundred. */
export function pointsOf(share: number): string {
  return Number.isFinite(share) ? withMinus(String(points(share))) : none;
}

/** A range of shares in whole points; see {@link range}. */
export function pointsRange(low: number, high: number): string {
  return range(pointsOf(low), pointsOf(high));
}

/** From one number to another: "55–70", or "−8 … −2" where a dash would be taken for a minus; the one number if both are equal. */
export function range(low: string, high: string): string {
  if (low === high) return low;
  return low.includes("−") || high.includes("−") ? `${low} … ${high}` : `${low}–${high}`;
}

/** Euro in whole thousands. */
export function thousands(euro: number, language: Language): string {
  return wholeOf(euro / 1000, language);
}

/** A whole number, or the sign for none. */
export function wholeOf(value: number, language: Language): string {
  return Number.isFinite(value) ? withMinus(whole(value, language)) : none;
}

/** A real minus sign. */
function withMinus(text: string): string {
  return text.replace("-", "−");
}
