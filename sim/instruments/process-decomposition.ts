import type { Instrument } from "./instrument.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { programmeLevers, programmeParameters, stepParameters } from "./parts/programme.ts";
import { read } from "./parts/values.ts";

const { steps, arrangement } = stepParameters(6);

const parameters = {
  ...programmeParameters({ measures: 3, binding: 0.7, source: "assumption" }),
  steps,
  arrangement: { ...arrangement, default: "decomposed" },
  ...effortParameters({ setUpHours: 60, setUpEuro: 0, source: "assumption" }),
};

/** A few investments taken apart into steps that run side by side, where the slowest step sets the time (Reallabor Fahrrad). */
export const processDecomposition: Instrument = {
  id: "process-decomposition",
  title: { de: "Maßnahmen in Schritte zerlegen", en: "Measures taken apart into steps" },
  description: {
    de: "Einige Vorhaben werden gemeinsam in einzelne Schritte zerlegt und neu zusammengesetzt. Zerlegt laufen Schritte nebeneinander, und der langsamste bestimmt die Dauer. In Reihe wartet jeder auf den vorigen.",
    en: "A few projects are jointly taken apart into single steps and put together anew. Taken apart, steps run side by side and the slowest sets the time. In line, each waits for the one before.",
  },
  group: "rule",
  kind: "option",
  pulls: ["programme", "effort"],
  parameters,
  participants: {
    de: "Alle Ämter, die einen Schritt verantworten, und jemand, der den ganzen Ablauf im Blick hat.",
    en: "All departments responsible for a step, and somebody who watches the whole process.",
  },
  course: {
    de: "Zuerst legen die Ämter gemeinsam die Schritte fest. Dann arbeiten sie sie ab, nebeneinander oder nacheinander.",
    en: "First the departments settle the steps together. Then they work through them, side by side or one after another.",
  },
  leaves: {
    de: "Fertige Vorhaben und ein Blick für das Thema bei denen, die mitgearbeitet haben.",
    en: "Finished projects, and an eye for the topic among those who took part.",
  },
  evidence: [
    {
      claim: {
        de: "Die meisten Schritte einer Maßnahme sind für sich ohne große Probleme machbar.",
        en: "Most steps of a measure are feasible by themselves without much trouble.",
      },
      source: "seed 002 (Reallabor I: Fahrrad)",
      grade: "observed",
    },
    {
      claim: {
        de: "Offen ist, ob der schwierigste Schritt die Dauer des Ganzen bestimmt.",
        en: "It is an open question whether the hardest step sets the time of the whole.",
      },
      source: "seed 002 (Reallabor I: Fahrrad)",
      grade: "perceived",
      patterns: ["steps-in-line-or-side"],
    },
    {
      claim: {
        de: "Das Zerlegen und Zusammenführen von Schritten ist vertraut und lässt sich auf Investitionen in Nachhaltigkeit übertragen.",
        en: "Taking steps apart and joining them is familiar and can be carried over to investments in sustainability.",
      },
      source: "seed 002 (Reallabor I: Fahrrad)",
      grade: "recommended",
    },
  ],
  example: { topics: ["climate-mitigation"], start: 26, end: null, with: { measures: 3, steps: 6, arrangement: "decomposed" } },
  levers(values, context) {
    const v = read(parameters, values);
    return [...programmeLevers(context, { ...v, joint: true }), ...effortLever(context, v, { types: [] })];
  },
};
