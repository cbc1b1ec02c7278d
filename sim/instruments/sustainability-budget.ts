import type { EvaluationLever, MoneyLever } from "../model/levers.ts";
import type { Instrument } from "./instrument.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
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
  thoroughness: {
    title: { de: "Anteil der Praxis, den der Haushaltsbericht ansieht", en: "Share of practice the budget report looks at" },
    unit: "share",
    default: 0.2,
    min: 0,
    max: 1,
    source: "assumption (budget by effects: seed 003)",
  },
  ...effortParameters({ setUpHours: 600, setUpWeeks: 52, setUpEuro: 40_000, hoursPerWeek: 6, source: "assumption" }),
};

/** Nachhaltigkeitshaushalt: protected budgets by topic, and a report on what they achieved. */
export const sustainabilityBudget: Instrument = {
  id: "sustainability-budget",
  title: { de: "Nachhaltigkeitshaushalt mit Themenbudgets", en: "Sustainability budget with budgets by topic" },
  description: {
    de: "Der Haushalt ordnet Geld nach Themen und Wirkungen statt nur nach Ämtern. Jedes Thema hat einen Betrag, der auch bei Kürzungen bleibt. Ein Bericht sagt, was damit erreicht wurde.",
    en: "The budget arranges money by topics and effects instead of departments alone. Each topic has a sum that stays when the budget is cut. A report says what was achieved with it.",
  },
  group: "money",
  kind: "option",
  pulls: ["money", "evaluation", "effort"],
  parameters,
  participants: {
    de: "Die Kämmerei, der Rat und die Ämter, die ihre Ausgaben den Themen zuordnen.",
    en: "The treasury, the council, and the departments that assign their spending to topics.",
  },
  course: {
    de: "Das Geld steht vom ersten Tag an bereit und ist vor Kürzungen geschützt. Die Umstellung des Haushalts kostet am Anfang viel Arbeit, danach jede Woche etwas.",
    en: "The money is there from the first day and protected from cuts. Changing the budget takes much work at first and some every week after that.",
  },
  leaves: {
    de: "Was mit dem Geld gebaut und gelernt wurde. Der Schutz vor Kürzungen endet.",
    en: "What was built and learnt with the money. Protection from cuts ends.",
  },
  evidence: [
    {
      claim: {
        de: "Das Besondere am Nachhaltigkeitshaushalt ist, dass Budgets nach Themen gebildet werden.",
        en: "What sets the sustainability budget apart is that budgets are formed by topic.",
      },
      source: "seed 003",
      grade: "recommended",
      patterns: ["earmarked-budget"],
    },
    {
      claim: {
        de: "Ein Haushalt nach Wirkungen gehört neben Entscheidungswegen und Strukturen zum Umbau der Verwaltung.",
        en: "A budget by effects is part of rebuilding the administration, beside decision processes and structures.",
      },
      source: "seed 003",
      grade: "recommended",
    },
    {
      claim: {
        de: "Ohne Schutz rücken freiwillige Aufgaben nach hinten, wenn Geld oder Stimmung knapp werden.",
        en: "Without protection voluntary tasks move back when money or goodwill run short.",
      },
      source: "seed 001 §1.3",
      grade: "perceived",
      patterns: ["voluntary-is-cut-first"],
    },
  ],
  example: {
    topics: ["climate-mitigation", "climate-adaptation"],
    start: 52,
    end: null,
    with: { euro: 40_000, thoroughness: 0.2 },
  },
  levers(values, context) {
    const v = read(parameters, values);
    const report: EvaluationLever = {
      ...spanOf(context),
      lever: "evaluation",
      topics: context.topics,
      thoroughness: v.thoroughness,
    };
    return [
      ...context.topics.map(
        (topic): MoneyLever => ({
          ...spanOf(context),
          lever: "money",
          topic,
          euroPerYear: v.euro,
          ownShare: 0,
          source: "topicBudget",
          protected: true,
        }),
      ),
      ...(v.thoroughness > 0 ? [report] : []),
      ...effortLever(context, v, { types: [] }),
    ];
  },
};
