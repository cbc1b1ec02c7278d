import type { Text } from "../core/language.ts";
import type { MeasureStep } from "../model/levers.ts";

/** A time relative to another use in the same option. */
export interface Condition {
  /** Id of the other use, or `id.2` for the second with that id; a bare id means the first at its start, the last at its end. */
  readonly when: string;
  readonly at: "start" | "end";
  /** Weeks after it; negative: before it. A start that would lie before the run lies at its beginning. */
  readonly plus: number;
}

/** A week from the start of the run, or a time relative to another use. */
export type Time = number | Condition;

/** Parts of a use that a change may alter; what is absent stays, of `with` only the values given change. */
export interface UseChange {
  /** Topics it serves; default: the scenario's focus topic. */
  readonly topics?: readonly string[];
  /** First week it acts; default 0. */
  readonly start?: Time;
  /** First week it no longer acts; null or absent: acts to the horizon. */
  readonly end?: Time | null;
  /** Weeks until it acts fully; default 0. */
  readonly ramp?: number;
  /** Values for the instrument's parameters. */
  readonly with?: Readonly<Record<string, number | string | boolean>>;
  /** Steps of a measure, for instruments that take them. */
  readonly steps?: readonly MeasureStep[];
}

/** One instrument put to use, times in weeks from the start of the run. */
export interface InstrumentUse extends UseChange {
  /** Id of the instrument. */
  readonly use: string;
  /** Identity inside the option; default: the instrument's id. A later use with the same id changes that unit in place. */
  readonly id?: string;
}

/** How a list of uses differs from another. A key is the id of a use, or `id.2` for the second with that id. */
export interface Differences {
  /** Uses that are left out; a bare id leaves out all uses with it. */
  readonly without?: readonly string[];
  readonly change?: Readonly<Record<string, UseChange>>;
}

/** One organisational option: the common base, altered, and instruments of its own. */
export interface ScenarioOption extends Differences {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  /** Id of the option it starts from; absent: the common base alone. */
  readonly like?: string;
  readonly instruments: readonly InstrumentUse[];
}

/** An administration written down inside a scenario: entries as in a preset file, which the library turns into departments. */
export type InlineOrganisation = Readonly<Record<string, unknown>>;

/** A scenario file: one question, one world outside, several options. The first option is the base of comparison. */
export interface Scenario {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly description: Text;
  /** Seed sections the scenario rests on. */
  readonly sources: readonly string[];
  /** Id of a preset in scenarios/organisations, "typical" for one generated from `inhabitants`, or what a preset file would say. */
  readonly organisation: string | InlineOrganisation;
  readonly inhabitants?: number;
  /** Topic ids, 1…8; all compete for the same hours and heads. */
  readonly topics: readonly string[];
  /** The topic the answer is about. */
  readonly focus: string;
  /** Month in which the run begins, ISO `yyyy-mm`; absent: no calendar. Years have 52 weeks. */
  readonly begins?: string;
  /** Horizon in weeks. */
  readonly weeks: number;
  /** Cases due from this week on are compared (the options part here); default 0. */
  readonly compareFrom: number;
  /** Marks on the time axis. */
  readonly marks: readonly { readonly week: number; readonly title: Text }[];
  /** Instruments of every option. */
  readonly base: readonly InstrumentUse[];
  /** What comes from outside, identical in every option. */
  readonly events: readonly InstrumentUse[];
  readonly options: readonly ScenarioOption[];
}

/** A file that differs from another scenario by a few entries; each that is given replaces the other's. */
export interface ScenarioVariant extends Partial<Omit<Scenario, "schemaVersion" | "id" | "title">>, Differences {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly title: Text;
  /** Id or path of the other scenario. `without` and `change` speak of the uses in its base and among its events. */
  readonly like: string;
}

/** Identity of a use inside an option. */
export function idOf({ id, use }: InstrumentUse): string {
  return id ?? use;
}
