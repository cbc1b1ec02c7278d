import type { Span } from "../../model/levers.ts";
import type { InstrumentParameter, InstrumentValues } from "../instrument.ts";

/** Parameters as an instrument declares them, by name. */
type Declared = Readonly<Record<string, InstrumentParameter>>;

/** The values of declared parameters: a choice as one of its words, a number as number, a switch as boolean. */
type ValuesOf<P extends Declared> = {
  readonly [K in keyof P]: P[K] extends { readonly choices: readonly (infer Word)[] }
    ? Word
    : P[K]["default"] extends number
      ? number
      : boolean;
};

/** Values of all declared parameters, the default where `values` is silent. Expects values that passed the scenario's check. */
export function read<P extends Declared>(parameters: P, values: InstrumentValues): ValuesOf<P> {
  const entries = Object.entries(parameters).map(([name, parameter]) => [name, values[name] ?? parameter.default]);
  return Object.fromEntries(entries) as ValuesOf<P>;
}

/** The span alone, so that a lever carries nothing else of its context. */
export function spanOf({ start, end, ramp }: Span): Span {
  return { start, end, ramp };
}
