import type { Language, Text } from "../../../../sim/core/language.ts";
import type { ParameterSpec } from "../../../../sim/model/parameters.ts";

/** How a unit of an assumption is shown: its values times `times`, then these words. */
interface Shown {
  readonly times: 1 | 100;
  readonly after: Text;
}

const percent = (de: string, en: string): Shown => ({ times: 100, after: { de: ` %${de}`, en: ` %${en}` } });
const plain = (de: string, en: string): Shown => ({ times: 1, after: { de, en } });

/** All units that the library's parameters have. */
const units: Readonly<Record<string, Shown>> = {
  "0…1": percent("", ""),
  share: percent("", ""),
  probability: percent("", ""),
  "share at full stress": percent(" bei voller Belastung", " at full stress"),
  "share/answer": percent(" je Antwort", " an answer"),
  "share/case": percent(" je Fall", " a case"),
  "share/hour": percent(" je Stunde", " an hour"),
  "share/meeting": percent(" je Sitzung", " a meeting"),
  "share/week": percent(" je Woche", " a week"),
  "share/month": percent(" je Monat", " a month"),
  "share/quarter": percent(" je Quartal", " a quarter"),
  "share/year": percent(" je Jahr", " a year"),
  "1/hour": plain(" je Stunde", " an hour"),
  "1/week": plain(" je Woche", " a week"),
  "1/month": plain(" je Monat", " a month"),
  "1/quarter": plain(" je Quartal", " a quarter"),
  "1/year": plain(" je Jahr", " a year"),
  "1/staff-year": plain(" je Kopf und Jahr", " a head and year"),
  euro: plain(" Euro", " euro"),
  "euro/hour": plain(" Euro je Stunde", " euro an hour"),
  "euro/staff-year": plain(" Euro je Kopf und Jahr", " euro a head and year"),
  "euro/year": plain(" Euro je Jahr", " euro a year"),
  hours: plain(" Stunden", " hours"),
  "hours/week": plain(" Stunden je Woche", " hours a week"),
  "hours/month": plain(" Stunden je Monat", " hours a month"),
  "hours/staff-year": plain(" Stunden je Kopf und Jahr", " hours a head and year"),
  weeks: plain(" Wochen", " weeks"),
  years: plain(" Jahre", " years"),
  persons: plain(" Personen", " people"),
  factor: plain("-fach", " times"),
  autocorrelation: plain("", ""),
  priority: plain("", ""),
  sum: plain("", ""),
  weight: plain("", ""),
};

const locales: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

const shownAs = (unit: string): Shown => units[unit] ?? plain(` ${unit}`, ` ${unit}`);

/** Whether people can read the unit. */
export function isKnownUnit(unit: string): boolean {
  return Object.hasOwn(units, unit);
}

/** A value of an assumption in words: "40 %", "1,2-fach", "6 Stunden je Woche". */
export function amountOf(value: number, { unit }: Pick<ParameterSpec, "unit">, language: Language): string {
  return numberOf(value, { unit }, language) + shownAs(unit).after[language];
}

/** The same without its unit. */
export function numberOf(value: number, { unit }: Pick<ParameterSpec, "unit">, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 3 });
  return format.format(value * shownAs(unit).times).replace("-", "−");
}

/** A slider over an assumption's range, in the numbers that people see. */
export interface AssumptionSlider {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Shown number for a value of the model, and back, never outside the range. */
  shown(value: number): number;
  value(shown: number): number;
}

/** About as many steps as a slider has. */
const steps = 100;

/** The slider of an assumption. */
export function sliderOf({ min, max, unit }: Pick<ParameterSpec, "min" | "max" | "unit">): AssumptionSlider {
  const { times } = shownAs(unit);
  const clean = (number: number) => Number(number.toPrecision(9));
  const raw = ((max - min) * times) / steps;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5].find((one) => one * power >= raw * 0.75) ?? 10;
  return {
    min: clean(min * times),
    max: clean(max * times),
    step: clean(factor * power),
    shown: (value) => clean(value * times),
    value: (shown) => Math.min(max, Math.max(min, clean(shown / times))),
  };
}
