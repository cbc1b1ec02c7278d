import type { Text } from "../core/language.ts";
import type { Instrument, InstrumentParameter } from "../instruments/instrument.ts";
import type { Path } from "./path.ts";
import { shorten } from "./path.ts";
import type { Report } from "./report.ts";
import { choice } from "./report.ts";
import type { InstrumentUse, Scenario } from "./scenario.ts";

/** Surroundings of a use. */
interface Surroundings {
  readonly scenario: Scenario;
  readonly instruments: readonly Instrument[];
  readonly report: Report;
}

const misplaced: Readonly<Record<Instrument["kind"], Text>> = {
  event: {
    de: "Dieses Instrument wirkt von außen und muss in jeder Option gleich sein; es gehört unter „events“",
    en: "this instrument acts from outside and must be the same in every option; it belongs under “events”",
  },
  option: {
    de: "Dieses Instrument ist eine Entscheidung der Stadt; es gehört in eine Option oder unter „base“, nicht unter „events“",
    en: "this instrument is a decision of the city; it belongs in an option or under “base”, not under “events”",
  },
};

/** Reports everything wrong with one use of an instrument; `kind` is what may stand in its list. */
export function checkUse(use: InstrumentUse, path: Path, kind: Instrument["kind"], around: Surroundings): void {
  const { report, instruments, scenario } = around;
  const instrument = instruments.find((i) => i.id === use.use);
  if (!instrument) {
    const words = instruments.filter((i) => i.kind === kind).map((i) => i.id);
    report([...path, "use"], { de: "Unbekanntes Instrument", en: "unknown instrument" }, choice(use.use, words));
  } else if (instrument.kind === kind) {
    checkValues(use, instrument, [...path, "with"], report);
  } else {
    report([...path, "use"], misplaced[instrument.kind], { found: use.use });
  }
  use.topics?.forEach((topic, i) => {
    if (scenario.topics.includes(topic)) return;
    const message = { de: "Das Thema gehört nicht zum Szenario", en: "the topic is not among the scenario's topics" };
    report([...path, "topics", i], message, choice(topic, scenario.topics));
  });
  checkSpan(use, path, scenario, report);
}

function checkSpan(use: InstrumentUse, path: Path, scenario: Scenario, report: Report): void {
  const start = use.start ?? 0;
  if (start >= scenario.weeks) {
    const expected = { de: `vor dem Horizont (Woche ${scenario.weeks})`, en: `before the horizon (week ${scenario.weeks})` };
    report(
      [...path, "start"],
      { de: "Der Beginn liegt nach dem Ende des Laufs", en: "it starts after the end of the run" },
      { found: String(start), expected },
    );
  }
  if (typeof use.end === "number" && use.end <= start) {
    const expected = { de: `eine Woche nach dem Beginn (Woche ${start})`, en: `a week after the start (week ${start})` };
    report(
      [...path, "end"],
      { de: "Das Ende liegt nicht nach dem Beginn", en: "the end does not come after the start" },
      { found: String(use.end), expected },
    );
  }
}

function checkValues(use: InstrumentUse, instrument: Instrument, path: Path, report: Report): void {
  const names = Object.keys(instrument.parameters);
  for (const [name, value] of Object.entries(use.with ?? {})) {
    if (!names.includes(name)) {
      const message = {
        de: `Das Instrument „${instrument.id}“ hat keinen solchen Parameter`,
        en: `the instrument “${instrument.id}” has no such parameter`,
      };
      report([...path, name], message, choice(shorten(name), names));
      continue;
    }
    const parameter = instrument.parameters[name];
    if (fits(value, parameter)) continue;
    const words = parameter.choices ?? [];
    const near = typeof value === "string" ? choice(value, words).nearest : undefined;
    const message = { de: "Wert passt nicht zum Parameter", en: "value does not fit the parameter" };
    report([...path, name], message, { found: shorten(JSON.stringify(value)), expected: wanted(parameter), nearest: near });
  }
}

function fits(value: number | string | boolean, parameter: InstrumentParameter): boolean {
  if (typeof value !== typeof parameter.default) return false;
  if (typeof value === "number") return value >= (parameter.min ?? -Infinity) && value <= (parameter.max ?? Infinity);
  return typeof value !== "string" || parameter.choices === undefined || parameter.choices.includes(value);
}

function wanted(parameter: InstrumentParameter): Text | string {
  if (typeof parameter.default === "boolean") return { de: "true oder false", en: "true or false" };
  if (typeof parameter.default === "string") return parameter.choices?.join(", ") ?? { de: "ein Text", en: "a text" };
  const { min, max } = parameter;
  if (min !== undefined && max !== undefined)
    return { de: `eine Zahl von ${min} bis ${max}`, en: `a number from ${min} to ${max}` };
  if (min !== undefined) return { de: `eine Zahl ab ${min}`, en: `a number from ${min}` };
  return max === undefined ? { de: "eine Zahl", en: "a number" } : { de: `eine Zahl bis ${max}`, en: `a number up to ${max}` };
}
