import type { Instrument } from "./instrument.ts";
import { bodyLever, bodyParameters } from "./parts/body.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...bodyParameters({
    rhythm: 13,
    hours: 2,
    departments: 10,
    source: "seed 001 §3.1 (Remscheid: meets regularly); number: assumption",
  }),
  chair: {
    title: { de: "Wer den Vorsitz hat", en: "Who takes the chair" },
    unit: "choice",
    default: "dezernent",
    choices: ["dezernent", "mayor"] as const,
    source: "assumption",
  },
  ...effortParameters({
    setUpHours: 40,
    setUpWeeks: 8,
    setUpEuro: 0,
    hoursPerWeek: 1,
    source: "assumption (rules of procedure, then papers for each meeting)",
  }),
};

/** The heads of several departments agree on goals and settle what case workers could not (Lenkungskreis). */
export const steeringCircle: Instrument = {
  id: "steering-circle",
  title: { de: "Lenkungskreis der Leitungen", en: "Steering circle of heads" },
  description: {
    de: "Amtsleitungen treffen sich unter dem Vorsitz der Stadtspitze. Sie einigen sich auf Ziele und entscheiden, was zwischen den Ämtern strittig ist.",
    en: "Heads of departments meet with a member of the top management in the chair. They agree on goals and decide what is in dispute between departments.",
  },
  group: "meeting",
  kind: "option",
  pulls: ["body", "effort"],
  parameters,
  participants: {
    de: "Amtsleitungen, die selbst kommen, und ein Vorsitz, dessen Wort bei ihnen gilt.",
    en: "Heads of departments who come in person, and a chair whose word counts with them.",
  },
  course: {
    de: "Der Kreis entscheidet in seinem Rhythmus. Was dazwischen strittig wird, wartet auf die nächste Sitzung. Er endet mit der Laufzeit.",
    en: "The circle decides at its rhythm. What comes into dispute in between waits for the next meeting. It ends with the span.",
  },
  leaves: {
    de: "Absprachen der Leitungen und Beziehungen unter ihnen. Beides verblasst, mit neuen Leitungen schneller.",
    en: "What heads agreed and the ties between them. Both fade, faster with new heads.",
  },
  evidence: [
    {
      claim: {
        de: "Der Lenkungskreis gilt als erfolgreich, um sich über Ziele im Klimaschutz und in der Klimaanpassung zu einigen.",
        en: "The steering circle is seen as a success in agreeing on goals of mitigation and adaptation.",
      },
      source: "seed 001 §3.1 (Remscheid)",
      grade: "perceived",
      patterns: ["two-circles"],
    },
    {
      claim: {
        de: "Leitungen können Kooperation vereinbaren und so Dienstwege verkürzen.",
        en: "Heads can agree on cooperation and so shorten official channels.",
      },
      source: "seed 001 §3.2",
      grade: "perceived",
      patterns: ["leaders-open-or-close"],
    },
    {
      claim: {
        de: "Solche Kreise ersetzen keine regulären Strukturen, ergänzen sie aber, wenn sie regelmäßig wiederkehren.",
        en: "Such circles do not replace regular structures but add to them when they recur regularly.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
  ],
  example: { topics: ["climate-adaptation"], start: 52, end: null, with: { rhythm: 13, departments: 10 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      bodyLever(context, v, { level: "heads", purpose: "decide", chair: v.chair }),
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
