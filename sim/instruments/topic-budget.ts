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
  protected: {
    title: { de: "Bleibt auch, wenn der Haushalt gekürzt wird", en: "Kept even when the budget is cut" },
    unit: "yes/no",
    default: false,
    source: "assumption (a topic budget is meant to last: seed 003)",
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
  group: "money",
  kind: "option",
  pulls: ["money"],
  parameters,
  participants: {
    de: "Der Rat, der den Betrag in den Haushalt stellt, die Kämmerei und Ämter, die ihn abrufen.",
    en: "The council that puts the sum into the budget, the treasury, and departments that draw on it.",
  },
  course: {
    de: "Der Betrag fließt Jahr für Jahr, solange die Laufzeit dauert. In einer Haushaltskrise wird er gekürzt, wenn er nicht geschützt ist.",
    en: "The sum flows year by year while the span runs. In a budget crisis it is cut unless it is protected.",
  },
  leaves: {
    de: "Was bezahlt ist, bleibt. Neues Geld gibt es nicht.",
    en: "What has been paid for remains. There is no new money.",
  },
  evidence: [
    {
      claim: {
        de: "Ein Nachhaltigkeitshaushalt finanziert nach Themen statt nur nach Ressorts.",
        en: "A sustainability budget funds by topic rather than by department alone.",
      },
      source: "seed 003",
      grade: "recommended",
      patterns: ["earmarked-budget"],
    },
    {
      claim: {
        de: "Für Aufgaben ohne Pflichtstatus bringen Kommunen selten die nötigen Mittel auf.",
        en: "For tasks that are not compulsory, municipalities can rarely raise the resources needed.",
      },
      source: "seed 001, summary",
      grade: "perceived",
      patterns: ["voluntary-is-cut-first"],
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
      protected: v.protected,
    }));
  },
};
