import type { Instrument } from "./instrument.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  euro: {
    title: { de: "Budget je Thema und Jahr", en: "Budget a topic and year" },
    unit: "€/year",
    default: 40_000,
    min: 1_000,
    max: 20_000_000,
    source: "assumption",
  },
};

/** A yearly budget of the city's own money, kept for a topic. */
export const topicBudget: Instrument = {
  id: "topic-budget",
  title: { de: "Themenbudget", en: "Topic budget" },
  description: {
    de: "Der Haushalt hält jedes Jahr einen Betrag für das Thema bereit. Alle Ämter können daraus Vorhaben bezahlen.",
    en: "Every year the budget sets a sum aside for the topic. All departments can pay for their work from it.",
  },
  kind: "option",
  parameters,
  evidence: [
    {
      claim: {
        de: "Ein Nachhaltigkeitshaushalt finanziert nach Themen statt nur nach Ressorts.",
        en: "A sustainability budget funds by topic rather than by department alone.",
      },
      source: "seed 003",
      grade: "recommended",
    },
    {
      claim: {
        de: "Für Aufgaben ohne Pflichtstatus bringen Kommunen selten die nötigen Mittel auf.",
        en: "For tasks that are not compulsory, municipalities can rarely raise the resources needed.",
      },
      source: "seed 001, summary",
      grade: "perceived",
    },
  ],
  example: { topics: ["climate-adaptation"], start: 0, end: null, with: { euro: 40_000 } },
  levers(values, context) {
    const v = read(parameters, values);
    return context.topics.map((topic) => ({
      ...spanOf(context),
      lever: "money",
      topic,
      euroPerYear: v.euro,
      ownShare: 0,
      source: "topicBudget",
    }));
  },
};
