import type { Instrument } from "./instrument.ts";
import { backingLever } from "./parts/backing.ts";
import { bodyLever, bodyParameters } from "./parts/body.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...bodyParameters({
    rhythm: 1,
    hours: 2,
    departments: 10,
    source: "seed 001 §3.1 (Schwerin: at regular intervals); number: assumption",
  }),
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
  group: "meeting",
  kind: "option",
  pulls: ["body", "backing"],
  parameters,
  participants: {
    de: "Alle wichtigen Ämter, Sachbearbeitung wie Leitung, und die verantwortliche Dezernatsleitung im Vorsitz.",
    en: "All departments that matter, case workers and heads alike, with the Dezernent*in in charge in the chair.",
  },
  course: {
    de: "Die Gruppe tagt von der ersten Woche an dicht und klärt, wer was übernimmt. Auch in ruhigen Wochen kostet sie Zeit. Sie endet mit der Laufzeit.",
    en: "From the first week the group meets often and settles who does what. It takes time in quiet weeks too. It ends with the span.",
  },
  leaves: {
    de: "Beziehungen zwischen den Ämtern, die am Tisch saßen. Sie verblassen, wenn niemand sie nutzt.",
    en: "Ties between the departments at the table. They fade when nobody uses them.",
  },
  evidence: [
    {
      claim: {
        de: "Schwerin steuerte 2015 die Erstversorgung über eine befristete Arbeitsgruppe quer zu Ressorts und Hierarchie, geleitet vom verantwortlichen Dezernenten.",
        en: "In 2015 Schwerin ran the first response through a temporary group across departments and ranks, led by the Dezernent in charge.",
      },
      source: "seed 001 §1.2, §3.1 (Schwerin)",
      grade: "observed",
      patterns: ["crisis-flips-structure"],
    },
    {
      claim: {
        de: "In Krisenzeiten gilt ein Gremium außerhalb der Ressortlogik als wirksamer.",
        en: "In times of crisis a body outside the departmental logic is seen as more effective.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
      patterns: ["crisis-flips-structure"],
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
      bodyLever(context, v, { level: "mixed", purpose: "firstResponse", chair: "dezernent" }),
      backingLever(context, { by: "dezernent", attentionHours: v.attentionHours }),
    ];
  },
};
