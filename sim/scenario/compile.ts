import { InputError } from "../core/problem.ts";
import type { Instrument, InstrumentValues } from "../instruments/instrument.ts";
import type { Lever } from "../model/levers.ts";
import { choice } from "./report.ts";
import type { InstrumentUse, Scenario } from "./scenario.ts";

/**
 * The levers of one option: those of the common base, of the events, then of the option's own uses, each in the order of
 * the file. A use with the id of an earlier one carries the same id on, so that the model changes that unit in place.
 * Throws InputError for an option or instrument that does not exist.
 */
export function compileOption(scenario: Scenario, optionId: string, instruments: readonly Instrument[]): Lever[] {
  const option = scenario.options.find((o) => o.id === optionId);
  if (!option) {
    const message = { de: "Unbekannte Option", en: "unknown option" };
    throw new InputError([
      {
        source: scenario.id,
        message,
        ...choice(
          optionId,
          scenario.options.map((o) => o.id),
        ),
      },
    ]);
  }
  const uses = [...scenario.base, ...scenario.events, ...option.instruments];
  return uses.flatMap((use) => compileUse(use, scenario, instruments));
}

function compileUse(use: InstrumentUse, scenario: Scenario, instruments: readonly Instrument[]): readonly Lever[] {
  const instrument = instruments.find((i) => i.id === use.use);
  if (!instrument) {
    const message = { de: "Unbekanntes Instrument", en: "unknown instrument" };
    throw new InputError([
      {
        source: scenario.id,
        message,
        ...choice(
          use.use,
          instruments.map((i) => i.id),
        ),
      },
    ]);
  }
  const defaults: InstrumentValues = Object.fromEntries(
    Object.entries(instrument.parameters).map(([name, p]) => [name, p.default]),
  );
  return instrument.levers(
    { ...defaults, ...use.with },
    {
      id: use.id ?? use.use,
      topics: use.topics ?? [scenario.focus],
      start: use.start ?? 0,
      end: use.end ?? null,
      ramp: use.ramp ?? 0,
    },
  );
}
