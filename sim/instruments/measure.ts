import type { Instrument } from "./instrument.ts";
import { bindingParameter, programmeLevers, stepParameters } from "./parts/programme.ts";
import { read } from "./parts/values.ts";

const { steps, arrangement } = stepParameters(6);

const parameters = {
  binding: bindingParameter(0.6, "assumption"),
  steps,
  arrangement: { ...arrangement, default: "decomposed" },
};

/** One measure as a network of steps, written down in the scenario or drafted by number. */
export const measure: Instrument = {
  id: "measure",
  title: { de: "Einzelne Maßnahme mit ihren Schritten", en: "A single measure with its steps" },
  description: {
    de: "Ein Vorhaben wird Schritt für Schritt beschrieben: wer federführt, wer zustimmt, wie lange es dauert, was es kostet und worauf es wartet. Ohne eigene Schritte entwirft das Programm welche.",
    en: "One project is described step by step: who leads, who must agree, how long it takes, what it costs and what it waits for. Without steps of its own the program drafts some.",
  },
  group: "rule",
  kind: "option",
  pulls: ["programme"],
  parameters,
  participants: {
    de: "Die Ämter, die einen Schritt führen oder zustimmen müssen, und der Rat, der die Maßnahme beschließt.",
    en: "The departments that lead a step or must agree, and the council that adopts the measure.",
  },
  course: {
    de: "Jeder Schritt braucht Zustimmung, Arbeit, Geld und eine Mindestdauer. Er beginnt, wenn die Schritte fertig sind, auf die er wartet. In Reihe angeordnet folgt jeder auf den vorigen.",
    en: "Each step needs agreement, work, money and a shortest time. It begins when the steps it waits for are done. Arranged in line, each follows the one before.",
  },
  leaves: {
    de: "Eine fertige Maßnahme. Bleibt ein Schritt stecken, kommt auch das Ganze nicht an.",
    en: "A finished measure. If one step gets stuck, the whole does not arrive either.",
  },
  evidence: [
    {
      claim: {
        de: "Kommunale Planung denkt in linearen Abläufen und in Bauprojekten.",
        en: "Municipal planning thinks in linear procedures and in building projects.",
      },
      source: "seed 002",
      grade: "perceived",
    },
    {
      claim: {
        de: "Womöglich bestimmt der schwierigste Schritt, wie lange alles dauert.",
        en: "It may be that the hardest step sets how long everything takes.",
      },
      source: "seed 002 (Reallabor I: Fahrrad)",
      grade: "perceived",
      patterns: ["steps-in-line-or-side"],
    },
    {
      claim: {
        de: "Am Bau einer Kita kamen in Remscheid ökologische, soziale und Integrationsfragen zusammen.",
        en: "In Remscheid ecological, social and integration questions came together in the building of a daycare centre.",
      },
      source: "seed 001 §3.1 (Remscheid)",
      grade: "observed",
    },
    {
      claim: {
        de: "Je mehr Stellen nacheinander zustimmen müssen, desto seltener kommt ein Vorhaben an.",
        en: "The more parties must agree one after another, the more rarely a project arrives.",
      },
      source: "Pressman & Wildavsky (1973), applied to seed 002",
      grade: "literature",
      patterns: ["clearances"],
    },
  ],
  takesSteps: true,
  example: { topics: ["climate-adaptation"], start: 26, end: null, with: { binding: 0.6, steps: 6 } },
  levers(values, context) {
    const v = read(parameters, values);
    const network = context.steps ?? [];
    const count = network.length > 0 ? network.length : v.steps;
    return programmeLevers(context, { ...v, steps: count, measures: 1, joint: false }).map((lever) => ({ ...lever, network }));
  },
};
