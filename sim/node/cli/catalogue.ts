import type { Language, Text } from "../../core/language.ts";
import type { InstrumentGroup } from "../../instruments/instrument.ts";
import { instruments } from "../../instruments/registry.ts";
import { metrics } from "../../metrics/registry.ts";
import { mechanisms } from "../../model/mechanism.ts";
import { parameterNames } from "../../model/parameter-names.ts";
import { structuralAlternatives } from "../../model/parameters.ts";
import { processes } from "../../model/week.ts";
import { evidenceGrades } from "../../scenario/evidence-file.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { measures } from "../../study/hypotheses/measures/registry.ts";
import type { Library } from "../library.ts";
import { evidenceOf, sourcesInBrief, structureTitles } from "./evidence.ts";
import { exampleCost } from "./example-cost.ts";
import { sourceIn } from "./sources.ts";
import { dutyTitles } from "./topic-words.ts";
import { unitIn } from "./units.ts";

/** Kinds of things that can be listed and shown. */
export const kinds = [
  "scenarios",
  "cities",
  "instruments",
  "organisations",
  "topics",
  "parameters",
  "metrics",
  "processes",
  "mechanisms",
  "structures",
  "evidence",
  "patterns",
  "hypotheses",
  "measures",
] as const;
export type Kind = (typeof kinds)[number];

/** Names of the kinds for people. */
export const kindTitles: Readonly<Record<Kind, Text>> = {
  scenarios: { de: "Szenarien: Fragen mit ihren Optionen", en: "scenarios: questions with their options" },
  cities: { de: "Städte: stilisierte Geschichten mit ihren Optionen", en: "cities: stylised histories with their options" },
  instruments: { de: "Instrumente: was eine Option ändern kann", en: "instruments: what an option can change" },
  organisations: { de: "Verwaltungen: stilisierte Typen und Beispiele", en: "administrations: stylised types and examples" },
  topics: { de: "Querschnittsaufgaben", en: "cross-cutting tasks" },
  parameters: { de: "Parameter mit Spanne und Herkunft", en: "parameters with range and source" },
  metrics: { de: "Ergebnisgrößen", en: "outputs" },
  processes: { de: "Vorgänge der Woche in ihrer Reihenfolge", en: "processes of the week in their order" },
  mechanisms: { de: "Mechanismen, die sich einzeln abschalten lassen", en: "mechanisms that can be switched off one by one" },
  structures: { de: "Strukturannahmen: Formen, die offen sind", en: "structural alternatives: forms that are open" },
  evidence: { de: "Mechanismen mit ihren Belegen", en: "mechanisms with their evidence" },
  patterns: { de: "Muster, denen das Modell genügen soll", en: "patterns the model must answer to" },
  hypotheses: { de: "Hypothesen zum Prüfen", en: "hypotheses to test" },
  measures: { de: "Messgrößen für Hypothesen", en: "measures for hypotheses" },
};

/** What one thing of a kind is called, above what is shown of it. */
export const kindNames: Readonly<Record<Kind, Text>> = {
  scenarios: { de: "Szenario", en: "Scenario" },
  cities: { de: "Stadt", en: "City" },
  instruments: { de: "Instrument", en: "Instrument" },
  organisations: { de: "Verwaltung", en: "Administration" },
  topics: { de: "Querschnittsaufgabe", en: "Cross-cutting task" },
  parameters: { de: "Parameter", en: "Parameter" },
  metrics: { de: "Ergebnisgröße", en: "Output" },
  processes: { de: "Vorgang der Woche", en: "Process of the week" },
  mechanisms: { de: "Abschaltbarer Mechanismus", en: "Mechanism that can be switched off" },
  structures: { de: "Strukturannahme", en: "Structural alternative" },
  evidence: { de: "Mechanismus", en: "Mechanism" },
  patterns: { de: "Muster", en: "Pattern" },
  hypotheses: { de: "Hypothese", en: "Hypothesis" },
  measures: { de: "Messgröße", en: "Measure" },
};

/** What the remarks in a list of this kind are; kinds without remarks have none. */
export const remarkTitles: Readonly<Partial<Record<Kind, Text>>> = {
  scenarios: { de: "Frage", en: "question" },
  cities: { de: "Frage", en: "question" },
  organisations: { de: "Größe", en: "size" },
  topics: { de: "Rechtslage", en: "legal status" },
  parameters: { de: "Spanne und Herkunft", en: "range and source" },
  metrics: { de: "Einheit", en: "unit" },
  mechanisms: { de: "abgeschaltet", en: "switched off" },
  structures: { de: "Formen", en: "forms" },
  evidence: { de: "Quellen", en: "sources" },
  patterns: { de: "Menge und Beleg", en: "set and evidence" },
  hypotheses: { de: "Aussage", en: "statement" },
  measures: { de: "Einheit", en: "unit" },
};

/** One thing of a kind: identity, title, a few words for a list, and all of it as data, made when it is looked at. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly title: Text;
  readonly remark: Text;
  /** Group of an instrument. */
  readonly group?: InstrumentGroup;
  readonly value: object;
}

/** Ids of everything of one kind, in its own order; reads no more of the library than it must. */
export function idsOf(kind: Kind, library: Library): readonly string[] {
  switch (kind) {
    case "scenarios":
      return library.scenarioIds;
    case "cities":
      return library.cityIds;
    case "instruments":
      return instruments.map(({ id }) => id);
    case "organisations":
      return library.organisationIds;
    case "topics":
      return library.topics.map(({ id }) => id);
    case "parameters":
      return parameterNames;
    case "metrics":
      return metrics.map(({ id }) => id);
    case "processes":
      return processes.map(({ id }) => id);
    case "mechanisms":
      return mechanisms.map(({ id }) => id);
    case "structures":
      return Object.keys(structureTitles);
    case "evidence":
      return library.evidence.mechanisms.map(({ id }) => id);
    case "patterns":
      return library.patternIds;
    case "hypotheses":
      return library.hypothesisIds;
    case "measures":
      return measures.map(({ id }) => id);
  }
}

/** Everything of one kind, in its own order; with `only`, what has this id. Throws InputError when a file of the library is damaged. */
export function entriesOf(kind: Kind, library: Library, only?: string): Entry[] {
  return idsOf(kind, library)
    .filter((id) => only === undefined || id === only)
    .map((id) => entryOf(kind, id, library));
}

function entryOf(kind: Kind, id: string, library: Library): Entry {
  switch (kind) {
    case "scenarios":
    case "cities":
      return scenarioEntry(kind, library.scenario(id));
    case "instruments": {
      const found = called(id, instruments);
      const { levers: _, ...instrument } = found;
      const { title, description, group } = instrument;
      return {
        kind,
        id,
        title,
        remark: { de: firstSentence(description.de), en: firstSentence(description.en) },
        group,
        get value() {
          return { ...instrument, cost: exampleCost(found, library) };
        },
      };
    }
    case "organisations": {
      const { organisation } = library.organisation(id);
      const { departments } = organisation;
      const staff = departments.reduce((sum, department) => sum + department.staff, 0);
      const remark = {
        de: `${departments.length} Einheiten, ${staff} Beschäftigte`,
        en: `${departments.length} departments, ${staff} staff`,
      };
      return { kind, id, title: organisation.title, remark, value: organisation };
    }
    case "topics": {
      const topic = called(id, library.topics);
      return { kind, id, title: topic.title, remark: dutyTitles[topic.duty], value: topic };
    }
    case "parameters": {
      const parameter = library.parameters.find(({ name }) => name === id) ?? missing(id);
      const { title, min, max, unit, source } = parameter;
      const remark = (language: Language) => `${min} … ${max} (${unitIn(unit, language)}); ${sourceIn(source, language)}`;
      return {
        kind,
        id,
        title,
        remark: { de: remark("de"), en: remark("en") },
        get value() {
          return { ...parameter, evidence: evidenceOf(library.evidence, ({ parameters }) => parameters.includes(id)) };
        },
      };
    }
    case "metrics": {
      const { value: _, ...metric } = called(id, metrics);
      const remark = { de: unitIn(metric.unit, "de"), en: metric.unit };
      return { kind, id, title: metric.title, remark, value: metric };
    }
    case "processes": {
      const { title } = called(id, processes);
      return {
        kind,
        id,
        title,
        remark: same(""),
        get value() {
          return { id, title, evidence: evidenceOf(library.evidence, ({ process }) => process === id) };
        },
      };
    }
    case "mechanisms": {
      const { flag: _, ...mechanism } = called(id, mechanisms);
      return { kind, id, title: mechanism.title, remark: mechanism.instead, value: mechanism };
    }
    case "structures": {
      const structure = id as keyof typeof structuralAlternatives;
      const [title, forms] = [structureTitles[structure], structuralAlternatives[structure]];
      return {
        kind,
        id,
        title,
        remark: same(forms.join(", ")),
        get value() {
          return { id, title, forms, evidence: evidenceOf(library.evidence, ({ structures }) => structures.includes(id)) };
        },
      };
    }
    case "evidence": {
      const mechanism = called(id, library.evidence.mechanisms);
      return { kind, id, title: mechanism.title, remark: sourcesInBrief(mechanism), value: mechanism };
    }
    case "patterns":
    case "hypotheses": {
      const hypothesis = library.hypothesis(id);
      const { title, statement, pattern, evidence } = hypothesis;
      const { de, en } = evidenceGrades[evidence.grade];
      const remark = pattern ? { de: `${pattern.set}, ${de}`, en: `${pattern.set}, ${en}` } : statement;
      return { kind, id, title, remark, value: hypothesis };
    }
    case "measures": {
      const { value: _, ...measure } = called(id, measures);
      const remark = { de: unitIn(measure.unit, "de"), en: measure.unit };
      return { kind, id, title: measure.title, remark, value: measure };
    }
  }
}

function called<T extends { readonly id: string }>(id: string, things: readonly T[]): T {
  return things.find((thing) => thing.id === id) ?? missing(id);
}

function missing(id: string): never {
  throw new Error(`the catalogue names ${id}, which is not there`);
}

/** The entries of any kind with this id; a name with a dot or slash is a scenario's file. Throws InputError for a damaged file. */
export function findEntries(id: string, library: Library): Entry[] {
  const isMeasure = measures.some((measure) => measure.id === id);
  if (/[./\\]/.test(id) && !isMeasure) return [scenarioEntry("scenarios", library.scenario(id))];
  // An output is a measure too, and told as an output.
  const told = isMeasure && metrics.some((metric) => metric.id === id) ? kinds.filter((kind) => kind !== "measures") : kinds;
  return told.flatMap((kind) => entriesOf(kind, library, id));
}

function scenarioEntry(kind: Kind, scenario: Scenario): Entry {
  return { kind, id: scenario.id, title: scenario.title, remark: scenario.question, value: scenario };
}

/** The text up to the first full stop that ends no abbreviation such as "z. B.". */
function firstSentence(text: string): string {
  return /^.*?[\p{L}\d)“"]{2,}[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
}

function same(text: string): Text {
  return { de: text, en: text };
}
