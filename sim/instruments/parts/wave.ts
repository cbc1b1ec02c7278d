import { weeksPerQuarter } from "../../core/clock.ts";
import type { Span } from "../../model/levers.ts";
import { spanOf } from "./values.ts";

/** A phase of something that comes from outside and goes again; `share` is its strength, 0…1. */
export interface Phase extends Span {
  readonly share: number;
}

/**
 * Full strength and then a fading over the last `fadeWeeks` weeks of a span, down to nothing at its end. Fading starts after the
 * ramp at the earliest; without an end there is none. Phases follow each other without overlap.
 */
export function wave(span: Span, fadeWeeks: number): readonly Phase[] {
  const { start, end, ramp } = span;
  if (end === null) return [{ ...spanOf(span), share: 1 }];
  const fadeStart = Math.min(end, Math.max(start + ramp, end - Math.round(fadeWeeks)));
  const full = { start, end: fadeStart, ramp, share: 1 };
  return fadeStart > start ? [full, ...fading(fadeStart, end)] : fading(fadeStart, end);
}

/** Fading from week `from` down to nothing in week `end`, in steps of a quarter. */
export function fading(from: number, end: number): readonly Phase[] {
  const steps = Math.max(0, Math.ceil((end - from) / weeksPerQuarter));
  return Array.from({ length: steps }, (_, step) => {
    const start = from + step * weeksPerQuarter;
    return { start, end: Math.min(end, start + weeksPerQuarter), ramp: 0, share: 1 - (step + 1) / (steps + 1) };
  });
}
