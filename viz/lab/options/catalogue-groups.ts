import type { Language } from "../../../sim/core/language.ts";
import { type Instrument, type InstrumentGroup, instrumentGroups } from "../../../sim/instruments/instrument.ts";

/** Instruments of one group that were found. */
export interface CatalogueGroup {
  readonly group: InstrumentGroup;
  readonly found: readonly Instrument[];
}

/**
 * The instruments in which every word of `query` occurs, in title, description or who takes part, by group; groups in which
 * nothing was found are left out. An empty query finds all.
 */
export function catalogueGroups(instruments: readonly Instrument[], query: string, language: Language): CatalogueGroup[] {
  const words = query.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const isFound = ({ title, description, participants }: Instrument): boolean => {
    const text = [title, description, participants]
      .map((said) => said[language])
      .join(" ")
      .toLocaleLowerCase(language);
    return words.every((word) => text.includes(word));
  };
  return instrumentGroups
    .map((group) => ({ group, found: instruments.filter((one) => one.group === group && isFound(one)) }))
    .filter(({ found }) => found.length > 0);
}
