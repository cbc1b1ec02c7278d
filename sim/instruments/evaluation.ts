import type { Instrument } from "./instrument.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  thoroughness: {
    title: { de: "Anteil der Praxis, den die Auswertung ansieht", en: "Share of practice the evaluation looks at" },
    unit: "share",
    default: 0.5,
    min: 0.05,
    max: 1,
    source: "assumption",
  },
  ...effortParameters({ setUpHours: 200, setUpEuro: 15_000, hoursPerWeek: 12, euroPerYear: 10_000, source: "assumption" }),
};

/** Evaluation and controlling: somebody checks what came of it; reports come closer to practice, and officers see where cases are lost. */
export const evaluation: Instrument = {
  id: "evaluation",
  title: { de: "Evaluation und Controlling", en: "Evaluation and controlling" },
  description: {
    de: "Die Stadt prüft regelmäßig, was aus den Fällen geworden ist. Berichte zeigen dann, was wirklich umgesetzt ist. Beauftragte sehen, in welchen Ämtern Fälle verloren gehen, und gehen dorthin.",
    en: "The city checks regularly what became of its cases. Reports then show what has really been implemented. Officers see in which departments cases are lost, and go there.",
  },
  group: "rule",
  kind: "option",
  pulls: ["evaluation", "effort"],
  parameters,
  participants: {
    de: "Alle Ämter, die Daten liefern, jemand, der sie auswertet, und Beauftragte, die danach handeln.",
    en: "All departments that supply data, somebody who evaluates them, and officers who act on it.",
  },
  course: {
    de: "Zuerst werden Kennzahlen und Wege der Daten festgelegt. Danach wird laufend ausgewertet, solange das Instrument gilt.",
    en: "Indicators and ways of reporting are settled first. Then results are evaluated for as long as the instrument is in force.",
  },
  leaves: {
    de: "Beziehungen zu den Ämtern, die besucht wurden. Ohne neue Auswertung entfernen sich Bericht und Praxis wieder voneinander.",
    en: "Acquaintance with the departments that were visited. Without new evaluation reports and practice drift apart again.",
  },
  evidence: [
    {
      claim: {
        de: "Wo Ansätze und Maßnahmen nicht ausgewertet werden, wird ihre Umsetzung nicht besser.",
        en: "Where approaches and measures are not evaluated, their implementation does not get better.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
      patterns: ["paper-and-practice"],
    },
    {
      claim: {
        de: "Vielen Verwaltungen fehlen Werkzeuge, um ihre Querschnittsarbeit systematisch auszuwerten und zu steuern.",
        en: "Many administrations lack tools to evaluate and control their cross-cutting work systematically.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
    },
    {
      claim: {
        de: "Beobachten und Auswerten gehören zum Lernen. Beides braucht eigene Formate.",
        en: "Monitoring and evaluating are part of learning. Both need formats of their own.",
      },
      source: "seed 001 §2.3",
      grade: "literature",
    },
  ],
  example: { topics: ["climate-mitigation"], start: 26, end: null, with: { thoroughness: 0.5, hoursPerWeek: 12 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      { ...spanOf(context), lever: "evaluation", topics: context.topics, thoroughness: v.thoroughness },
      ...effortLever(context, v, { types: [] }),
    ];
  },
};
