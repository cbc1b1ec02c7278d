import type { Span } from "./levers.ts";

/** How far a lever acts in `week`, 0…1: nothing outside its span, growing linearly over its ramp after the start. */
export function strength({ start, end, ramp }: Span, week: number): number {
  if (week < start || (end !== null && week >= end)) return 0;
  return ramp > 0 ? Math.min(1, (week - start + 1) / ramp) : 1;
}
