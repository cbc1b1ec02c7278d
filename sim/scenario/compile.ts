import { InputError } from "../core/problem.ts";
import type { Instrument, InstrumentValues } from "../instruments/instrument.ts";
import type { Lever } from "../model/levers.ts";
import { optionUses } from "./option-uses.ts";
import { choice } from "./report.ts";
import type { ResolvedUse } from "./resolve-times.ts";
import type { Scenario } from "./scenario.ts";
import { idOf } from "./scenario.ts";

/**
 * The levers of one option: those of the common base, of the events, then of the option's own uses, each in the order of
 * the file, as the option leaves and changes them. A use with the id of an earlier one carries the same id on, so that the
 * model changes that unit in place. Throws InputError for an option or instrument that does not exist.
 */
export function compileOption(scenario: Scenario, optionId: string, instruments: readonly Instrument[]): Lever[] {
  return optionUses(scenario, optionId).flatMap((use) => compileUse(use, scenario, instruments));
}

function compileUse({ use }: ResolvedUse, scenario: Scenario, instruments: readonly Instrument[]): readonly Lever[] {
  const instrument = instruments.find((i) => i.id === use.use);
  if (!instrument) {
    const message = { de: "Unbekanntes Instrument", en: "unknown instrument" };
    const words = instruments.map((i) => i.id);
    throw new InputError([{ source: scenario.id, message, ...choice(use.use, words) }]);
  }
  const defaults: InstrumentValues = Object.fromEntries(
    Object.entries(instrument.parameters).map(([name, p]) => [name, p.default]),
  );
  return instrument.levers(
    { ...defaults, ...use.with },
    {
      id: idOf(use),
      topics: use.topics ?? [scenario.focus],
      start: use.start,
      end: use.end,
      ramp: use.ramp ?? 0,
      ...(use.steps ? { steps: use.steps } : {}),
    },
  );
}
