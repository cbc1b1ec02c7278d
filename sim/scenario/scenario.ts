import type { Text } from "../core/language.ts";

/** One instrument put to use, times in weeks from the start of the run. */
export interface InstrumentUse {
  /** Id of the instrument. */
  readonly use: string;
  /** Identity inside the option; default: the instrument's id. A later use with the same id changes that unit in place. */
  readonly id?: string;
  /** Topics it serves; default: the scenario's focus topic. */
  readonly topics?: readonly string[];
  /** First week it acts; default 0. */
  readonly start?: number;
  /** First week it no longer acts; null or absent: acts to the horizon. */
  readonly end?: number | null;
  /** Weeks until it acts fully; default 0. */
  readonly ramp?: number;
  /** Values for the instrument's parameters. */
  readonly with?: Readonly<Record<string, number | string | boolean>>;
}

/** One organisational option. */
export interface ScenarioOption {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly instruments: readonly InstrumentUse[];
}

/** A scenario file: one question, one world outside, several options. The first option is the base of comparison. */
export interface Scenario {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly description: Text;
  /** Seed sections the scenario rests on. */
  readonly sources: readonly string[];
  /** Id of a preset in scenarios/organisations, or "typical" for one generated from `inhabitants`. */
  readonly organisation: string;
  readonly inhabitants?: number;
  /** Topic ids, 1…8; all compete for the same hours and heads. */
  readonly topics: readonly string[];
  /** The topic the answer is about. */
  readonly focus: string;
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
