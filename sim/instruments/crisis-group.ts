import type { Instrument } from "./instrument.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  rhythm: {
    title: { de: "Wochen von Sitzung zu Sitzung", en: "Weeks between meetings" },
    unit: "weeks",
    default: 1,
    min: 1,
    max: 8,
    source: "seed 001 §3.1 (Schwerin: at regular intervals); number: assumption",
  },
  hours: {
    title: { de: "Dauer einer Sitzung mit Vorbereitung", en: "Length of a meeting with preparation" },
    unit: "h",
    default: 2,
    min: 0.5,
    max: 8,
    source: "assumption",
  },
  departments: {
    title: { de: "Beteiligte Ämter", en: "Departments with a seat" },
    unit: "count",
    default: 10,
    min: 2,
    max: 40,
    source: "assumption",
  },
  attentionHours: {
    title: { de: "Zeit der Dezernatsleitung für die Lage", en: "Time of the responsible Dezernent*in" },
    unit: "h/week",
    default: 8,
    min: 0.5,
    max: 40,
    source: "assumption",
  },
};

/** A working group across departments and ranks that runs the first response under the Dezernent*in responsible. */
export const crisisGroup: Instrument = {
  id: "crisis-group",
  title: { de: "Arbeitsgruppe in der Krise", en: "Crisis working group" },
  description: {
    de: "Alle wichtigen Ämter sitzen regelmäßig an einem Tisch, von der Sachbearbeitung bis zur Leitung. Die verantwortliche Dezernatsleitung führt den Vorsitz.",
    en: "All departments that matter meet at one table, case workers and heads alike. The responsible Dezernent*in takes the chair.",
  },
  kind: "option",
  parameters,
  evidence: [
    {
      claim: {
        de: "Schwerin steuerte 2015 die Erstversorgung über eine befristete Arbeitsgruppe quer zu Ressorts und Hierarchie, geleitet vom verantwortlichen Dezernenten.",
        en: "In 2015 Schwerin ran the first response through a temporary group across departments and ranks, led by the Dezernent in charge.",
      },
      source: "seed 001 §1.2, §3.1 (Schwerin)",
      grade: "observed",
    },
    {
      claim: {
        de: "In Krisenzeiten gilt ein Gremium außerhalb der Ressortlogik als wirksamer.",
        en: "In times of crisis a body outside the departmental logic is seen as more effective.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
    {
      claim: {
        de: "Befristete Formate ersetzen keine regulären Arbeitsstrukturen.",
        en: "Temporary formats are no substitute for regular structures.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
  ],
  example: { topics: ["integration"], start: 54, end: 132, with: { rhythm: 1, departments: 10 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      {
        ...spanOf(context),
        lever: "body",
        body: context.id,
        topics: context.topics,
        rhythm: Math.round(v.rhythm),
        hours: v.hours,
        level: "mixed",
        purpose: "firstResponse",
        chair: "dezernent",
        departments: Math.round(v.departments),
      },
      {
        ...spanOf(context),
        lever: "backing",
        topics: context.topics,
        by: "dezernent",
        attentionHours: v.attentionHours,
        veto: false,
      },
    ];
  },
};
