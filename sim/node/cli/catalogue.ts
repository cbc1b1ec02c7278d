import type { Text } from "../../core/language.ts";
import type { InstrumentGroup } from "../../instruments/instrument.ts";
import { instruments } from "../../instruments/registry.ts";
import { metrics } from "../../metrics/registry.ts";
import { structuralAlternatives } from "../../model/parameters.ts";
import { processes } from "../../model/week.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Library } from "../library.ts";
import { evidenceOf, sourcesInBrief, structureTitles } from "./evidence.ts";
import { exampleCosts } from "./example-cost.ts";

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
  "structures",
  "evidence",
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
  structures: { de: "Strukturannahmen: Formen, die offen sind", en: "structural alternatives: forms that are open" },
  evidence: { de: "Mechanismen mit ihren Belegen", en: "mechanisms with their evidence" },
};

/** One thing of a kind: identity, title, a few words for a list, and all of it as data. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly title: Text;
  readonly remark: Text;
  /** Group of an instrument. */
  readonly group?: InstrumentGroup;
  readonly value: object;
}

/** Everything of one kind, in its own order; with `only`, what has this id. Throws InputError when a file of the library is damaged. */
export function entriesOf(kind: Kind, library: Library, only?: string): Entry[] {
  const asked = (ids: readonly string[]) => ids.filter((id) => only === undefined || id === only);
  switch (kind) {
    case "scenarios":
    case "cities":
      return asked(kind === "cities" ? library.cityIds : library.scenarioIds).map((id) =>
        scenarioEntry(kind, library.scenario(id)),
      );
    case "instruments": {
      const costs = exampleCosts(instruments, library);
      return instruments.map(({ levers: _, ...instrument }) => ({
        kind,
        id: instrument.id,
        title: instrument.title,
        remark: { de: firstSentence(instrument.description.de), en: firstSentence(instrument.description.en) },
        group: instrument.group,
        value: { ...instrument, cost: costs.get(instrument.id) },
      }));
    }
    case "organisations":
      return asked(library.organisationIds).map((id) => {
        const { organisation } = library.organisation(id);
        const { departments } = organisation;
        const staff = departments.reduce((sum, department) => sum + department.staff, 0);
        const remark = {
          de: `${departments.length} Einheiten, ${staff} Beschäftigte`,
          en: `${departments.length} departments, ${staff} staff`,
        };
        return { kind, id, title: organisation.title, remark, value: organisation };
      });
    case "topics":
      return library.topics.map((topic) => ({ kind, id: topic.id, title: topic.title, remark: same(topic.duty), value: topic }));
    case "parameters":
      return library.parameters.map((parameter) => {
        const { name, title, min, max, unit, source } = parameter;
        return {
          kind,
          id: name,
          title,
          remark: same(`${min} … ${max} ${unit}; ${source}`),
          value: { ...parameter, evidence: evidenceOf(library.evidence, ({ parameters }) => parameters.includes(name)) },
        };
      });
    case "metrics":
      return metrics.map(({ value: _, ...metric }) => ({
        kind,
        id: metric.id,
        title: metric.title,
        remark: same(metric.unit),
        value: metric,
      }));
    case "processes":
      return processes.map(({ id, title }) => {
        const evidence = evidenceOf(library.evidence, ({ process }) => process === id);
        return { kind, id, title, remark: same(""), value: { id, title, evidence } };
      });
    case "structures":
      return Object.entries(structureTitles).map(([id, title]) => {
        const forms = structuralAlternatives[id as keyof typeof structuralAlternatives];
        const evidence = evidenceOf(library.evidence, ({ structures }) => structures.includes(id));
        return { kind, id, title, remark: same(forms.join(", ")), value: { id, title, forms, evidence } };
      });
    case "evidence":
      return library.evidence.mechanisms.map((mechanism) => {
        const { id, title } = mechanism;
        return { kind, id, title, remark: sourcesInBrief(mechanism), value: mechanism };
      });
  }
}

/** The entries of any kind with this id; a name with a dot or slash is a scenario's file. Throws InputError for a damaged file. */
export function findEntries(id: string, library: Library): Entry[] {
  if (/[./\\]/.test(id)) return [scenarioEntry("scenarios", library.scenario(id))];
  return kinds.flatMap((kind) => entriesOf(kind, library, id).filter((entry) => entry.id === id));
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
