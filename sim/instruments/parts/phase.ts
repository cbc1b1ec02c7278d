import type { InstrumentUseContext } from "../instrument.ts";

/** The first `weeks` weeks of a use (rounded, ≥ 1), or the whole of it if it ends before. */
export function firstWeeks(context: InstrumentUseContext, weeks: number): InstrumentUseContext {
  const end = context.start + Math.max(1, Math.round(weeks));
  return { ...context, end: context.end === null ? end : Math.min(end, context.end) };
}

/** What is left of a use after `weeks` weeks (rounded); null if nothing is. */
export function afterWeeks(context: InstrumentUseContext, weeks: number): InstrumentUseContext | null {
  const start = context.start + Math.round(weeks);
  return context.end !== null && start >= context.end ? null : { ...context, start };
}
